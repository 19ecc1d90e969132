import { asTail } from '../../../src/domain/nudging/nudge.js';
import type { Bilingual } from '../../../src/domain/workflow/bilingual.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { AnnouncementDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';

export const label: Bilingual = { da: 'Udpegning', en: 'Nomination' };

export const states: Readonly<Record<string, Bilingual>> = {
  asked: { da: 'Anmodet om udpegning', en: 'Asked' },
  'asked.answering': { da: 'Afventer udpegning', en: 'Waiting for a name' },
  named: { da: 'Udpeget', en: 'Named' },
  joined: { da: 'Tiltrådt', en: 'Joined' },
  left: { da: 'Udtrådt', en: 'Left' },
  'left.vacant': { da: 'Udtrådt, pladsen er ledig', en: 'Left, the seat is vacant' },
  'left.filling': { da: 'Udtrådt, efterfølger er ved at blive udpeget', en: 'Left, a successor is being named' },
  'left.filled': { da: 'Udtrådt, efterfølger er tiltrådt', en: 'Left, a successor has joined' },
  declined: { da: 'Afstået', en: 'Declined' },
  withdrawn: { da: 'Anmodningen er trukket tilbage', en: 'No longer asked' },
};

type Announced = Step<Context, { readonly profile?: string; readonly note?: string }>;

/** What the letter and its like say: which seat, whom, by when. */
const params = onStep(({ context: { title, deadline, joinedFrom, vacantFrom }, event }: Announced) => ({
  title,
  deadline,
  profile: event.profile ?? '',
  from: joinedFrom ?? '',
  until: vacantFrom ?? '',
  note: asTail(event.note),
}));

export const announcements: Readonly<Record<string, AnnouncementDefinition>> = {
  letter: {
    to: 'organisation',
    subject: {
      da: 'Der bedes udpeget senest {deadline}: {title}. Profil: {profile}',
      en: 'Please name somebody by {deadline}: {title}. Profile: {profile}',
    },
    params,
  },
  nudged: {
    to: 'owner',
    subject: {
      da: 'Påmindelse: der bedes udpeget senest {deadline}: {title}{note}',
      en: 'Reminder: please name somebody by {deadline}: {title}{note}',
    },
    params,
  },
  passedOn: {
    to: 'organisation',
    subject: {
      da: 'Udpegningen er nu jeres organisations: {title}',
      en: 'The nomination is now with your organisation: {title}',
    },
    params,
  },
  extended: {
    to: 'organisation',
    subject: {
      da: 'Fristen for at udpege er nu {deadline}: {title}',
      en: 'The deadline for naming somebody is now {deadline}: {title}',
    },
    params,
  },
  overdue: {
    to: 'organisation',
    subject: {
      da: 'Der skulle være udpeget senest {deadline}: {title}',
      en: 'Somebody should have been named by {deadline}: {title}',
    },
    params,
  },
  named: {
    to: 'secretariat',
    subject: { da: 'Der er udpeget: {title}', en: 'Somebody has been named: {title}' },
    params,
  },
  declined: {
    to: 'secretariat',
    subject: { da: 'Organisationen afstår fra at udpege: {title}', en: 'The organisation names nobody: {title}' },
    params,
  },
  withdrawn: {
    to: 'organisation',
    subject: { da: 'Der skal ikke længere udpeges: {title}', en: 'Nobody needs to be named any more: {title}' },
    params,
  },
  joined: {
    to: 'organisation',
    subject: { da: 'Tiltrådt pr. {from}: {title}', en: 'Joined as of {from}: {title}' },
    params,
  },
  welcome: {
    to: 'nominee',
    subject: {
      da: 'Velkommen. Du har plads fra {from}: {title}. Kommissorium, dokumenter og åbne anmodninger ligger hos gruppen.',
      en: 'Welcome. You have a seat from {from}: {title}. Commission, papers and open requests are with the group.',
    },
    params,
  },
  left: {
    to: 'organisation',
    subject: { da: 'Udtrådt pr. {until}: {title}', en: 'Left as of {until}: {title}' },
    params,
  },
};
