import { asTail } from '../../../src/domain/nudging/nudge.js';
import type { Bilingual } from '../../../src/domain/workflow/bilingual.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { AnnouncementDefinition, Audience } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { EventNamed } from './events.js';

export const label: Bilingual = { da: 'Møde', en: 'Meeting' };

export const states: Readonly<Record<string, Bilingual>> = {
  arriving: { da: 'Oprettes', en: 'Arriving' },
  proposed: { da: 'Foreslået', en: 'Proposed' },
  polling: { da: 'Datoafklaring', en: 'Finding the date' },
  'polling.open': { da: 'Datoer besvares', en: 'Dates are being answered' },
  'polling.counting': { da: 'Datoer opgøres', en: 'Answers are being weighed' },
  reserved: { da: 'Dato reserveret', en: 'Date reserved' },
  convened: { da: 'Indkaldt', en: 'Convened' },
  papersSent: { da: 'Materiale udsendt', en: 'Papers sent' },
  inSession: { da: 'I gang', en: 'In session' },
  held: { da: 'Afholdt', en: 'Held' },
  closed: { da: 'Afsluttet', en: 'Closed' },
  declined: { da: 'Afvist', en: 'Declined' },
  cancelled: { da: 'Aflyst', en: 'Cancelled' },
};

const params = onStep(({ context: { title, starts, place, pollDeadline, noticeDue, papersDue } }: Step<Context>) => ({
  title,
  starts: starts ?? '',
  place: place ? `, ${place}` : '',
  deadline: pollDeadline ?? '',
  noticeDue,
  papersDue,
}));

const reminder = onStep(({ context, event }: Step<Context, EventNamed<'NUDGE'>>) => ({
  title: context.title,
  note: asTail(event.note),
}));

const called = onStep(({ context, event }: Step<Context, EventNamed<'CALL_FOR_ITEMS'>>) => ({
  title: context.title,
  deadline: event.deadline,
}));

const said = (to: Audience, da: string, en: string): AnnouncementDefinition => ({ to, subject: { da, en }, params });

export const announcements: Readonly<Record<string, AnnouncementDefinition>> = {
  proposed: said(
    'chair',
    'Et møde er foreslået; fastsæt det, spørg om datoer eller afvis det: {title}',
    'A meeting is proposed; set it, ask about dates or decline it: {title}',
  ),
  declined: said('secretariat', 'Formanden har afvist mødet: {title}', 'The chair has declined the meeting: {title}'),
  polled: said(
    'electorate',
    'Hvornår kan du? Svar inden {deadline}: {title}',
    'When can you come? Answer by {deadline}: {title}',
  ),
  pollExtended: said(
    'missing',
    'Fristen for at svare på datoer er forlænget til {deadline}: {title}',
    'The dates can be answered until {deadline}: {title}',
  ),
  nudged: {
    to: 'nudged',
    subject: {
      da: 'Påmindelse: svar på datoer mangler: {title}{note}',
      en: 'Reminder: your answer on dates is missing: {title}{note}',
    },
    params: reminder,
  },
  noneFits: said(
    'chair',
    'Ingen af datoerne passer; der er foreslået nye: {title}',
    'None of the dates fits; new ones are proposed: {title}',
  ),
  dated: said('committee', 'Reservér datoen {starts}{place}: {title}', 'Save the date {starts}{place}: {title}'),
  callForItems: {
    to: 'committee',
    subject: {
      da: 'Punkter til dagsordenen ønskes inden {deadline}: {title}',
      en: 'Items for the agenda are wanted by {deadline}: {title}',
    },
    params: called,
  },
  itemProposed: said(
    'secretariat',
    'Et dokument er klar og foreslået til dagsordenen: {title}',
    'A paper is ready and proposed for the agenda: {title}',
  ),
  noticeDue: said(
    'secretariat',
    'Indkaldelsen skal være sendt senest {noticeDue}: {title}',
    'The notice must be out by {noticeDue}: {title}',
  ),
  papersDue: said(
    'secretariat',
    'Materialet skal være sendt senest {papersDue}: {title}',
    'The papers must be out by {papersDue}: {title}',
  ),
  awaitsClearing: said(
    'chair',
    'Dagsordenen er ændret og afventer din godkendelse: {title}',
    'The agenda has changed and awaits your clearing: {title}',
  ),
  cleared: said(
    'secretariat',
    'Formanden har godkendt dagsordenen: {title}',
    'The chair has cleared the agenda: {title}',
  ),
  convened: said('committee', 'Indkaldelse til {starts}{place}: {title}', 'Notice of {starts}{place}: {title}'),
  papersSent: said('committee', 'Dagsorden og materiale: {title}', 'Agenda and papers: {title}'),
  moreSent: said('committee', 'Eftersendt materiale: {title}', 'More papers: {title}'),
  moved: said(
    'committee',
    'Mødet er flyttet til {starts}{place}: {title}',
    'The meeting is moved to {starts}{place}: {title}',
  ),
  cancelled: said('committee', 'Mødet er aflyst: {title}', 'The meeting is cancelled: {title}'),
  ended: said(
    'committee',
    'Mødet er holdt; beslutningerne kan læses: {title}',
    'The meeting was held; its decisions can be read: {title}',
  ),
};
