import type { Attendance, ContributionKind, Irregularity, ItemOutcome } from './meeting-rows.js';
import type { MeetingForm } from './meeting.js';

/** Minutes are written in Danish. */

/** What stands before a decision; the words of the decision follow. */
export const DECISION_LABELS: Readonly<Record<ItemOutcome, string>> = {
  approved: 'Beslutning',
  approvedWithCorrections: 'Beslutning',
  postponed: 'Beslutning',
  returned: 'Beslutning',
  rejected: 'Beslutning',
  noted: 'Beslutning',
  agreed: 'Beslutning',
  restated: 'Besluttet tidligere',
  notDecided: 'Ikke besluttet',
  discussed: 'Drøftet',
  notReached: 'Ikke nået',
};

export const SAID: Readonly<Record<ContributionKind, string>> = {
  said: 'bemærkede',
  asked: 'spurgte',
  answered: 'svarede',
  proposed: 'foreslog',
  presented: 'fremlagde',
};

/** How somebody took part in the whole meeting; of those who simply were there nothing is said. */
export const TOOK_PART: Readonly<Record<Attendance, string | null>> = {
  present: null,
  virtual: 'deltog virtuelt',
  apology: null,
  lateApology: 'meldt sent',
  substitute: 'suppleant',
  represented: 'repræsenteret',
  left: 'forlod mødet',
  arrived: 'kom senere',
  recused: 'inhabil',
  absentWithoutWord: null,
};

export const AT_ITEM: Readonly<Record<Attendance, string>> = {
  present: 'til stede fra punkt {item}',
  virtual: 'deltog virtuelt fra punkt {item}',
  apology: 'fraværende fra punkt {item}',
  lateApology: 'fraværende fra punkt {item}',
  substitute: 'suppleant fra punkt {item}',
  represented: 'repræsenteret fra punkt {item}',
  left: 'forlod mødet ved punkt {item}',
  arrived: 'kom ved punkt {item}',
  recused: 'inhabil ved punkt {item}',
  absentWithoutWord: 'fraværende fra punkt {item}',
};

export const IRREGULAR: Readonly<Record<Irregularity, string>> = {
  noQuorum: 'Mødet var ikke beslutningsdygtigt',
  shortNotice: 'Varslet var kortere end forretningsordenens',
  versionNotSent: 'Beslutningen gælder en version, der ikke var sendt ud',
  notOnAgenda: 'Punktet stod ikke på dagsordenen',
  unannouncedSubstitute: 'En plads var repræsenteret af en anden end suppleanten',
};

export const FORMS: Readonly<Record<MeetingForm, string>> = {
  physical: 'fysisk møde',
  virtual: 'virtuelt møde',
  hybrid: 'fysisk og virtuelt møde',
};

export const BROUGHT = { sent: '', late: ', eftersendt', tabled: ', omdelt på mødet' } as const;
