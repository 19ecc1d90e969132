import { asTail } from '../../../src/domain/nudging/nudge.js';
import type { AnnouncementDefinition } from '../../../src/domain/workflow/lifecycle.js';
import type { Bilingual } from '../../../src/domain/workflow/bilingual.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { Event } from './events.js';

export const label: Bilingual = { da: 'Kommentering', en: 'Comment round' };

export const states: Readonly<Record<string, Bilingual>> = {
  open: { da: 'Åben', en: 'Open' },
  'open.answering': { da: 'Åben for bemærkninger', en: 'Open for remarks' },
  closed: { da: 'Afsluttet', en: 'Closed' },
  cancelled: { da: 'Aflyst', en: 'Cancelled' },
};

const titled = onStep(({ context }: Step<Context>) => ({ title: context.title }));
const withDeadline = onStep(({ context }: Step<Context>) => ({ title: context.title, deadline: context.deadline }));
const reminder = onStep(({ context, event }: Step<Context, Extract<Event, { type: 'NUDGE' }>>) => ({
  title: context.title,
  deadline: context.deadline,
  note: asTail(event.note),
}));
const turnout = onStep(({ context }: Step<Context>) => ({
  title: context.title,
  answered: context.answered,
  asked: context.asked,
}));

export const announcements: Readonly<Record<string, AnnouncementDefinition>> = {
  opened: {
    to: 'electorate',
    subject: {
      da: 'Bemærkninger ønskes senest {deadline}: {title}',
      en: 'Remarks are asked for by {deadline}: {title}',
    },
    params: withDeadline,
  },
  extended: {
    to: 'electorate',
    subject: {
      da: 'Fristen er forlænget til {deadline}: {title}',
      en: 'The deadline is extended to {deadline}: {title}',
    },
    params: withDeadline,
  },
  nudged: {
    to: 'nudged',
    subject: {
      da: 'Påmindelse: bemærkninger ønskes senest {deadline}: {title}{note}',
      en: 'Reminder: remarks are asked for by {deadline}: {title}{note}',
    },
    params: reminder,
  },
  closed: {
    to: 'secretariat',
    subject: {
      da: 'Kommenteringen er afsluttet, {answered} af {asked} har svaret: {title}',
      en: 'The comment round has closed, {answered} of {asked} have answered: {title}',
    },
    params: turnout,
  },
  late: {
    to: 'secretariat',
    subject: { da: 'Bemærkninger kommet efter fristen: {title}', en: 'Remarks came after the deadline: {title}' },
    params: titled,
  },
  cancelled: {
    to: 'electorate',
    subject: { da: 'Kommenteringen er aflyst: {title}', en: 'The comment round is cancelled: {title}' },
    params: titled,
  },
};
