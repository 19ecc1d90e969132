import { asTail } from '../../../src/domain/nudging/nudge.js';
import type { Bilingual } from '../../../src/domain/workflow/bilingual.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { AnnouncementDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { Event } from './events.js';

export const label: Bilingual = { da: 'Rettelse', en: 'Correction' };

export const states: Readonly<Record<string, Bilingual>> = {
  open: { da: 'Åben', en: 'Open' },
  made: { da: 'Rettet', en: 'Made' },
  checked: { da: 'Kontrolleret', en: 'Checked' },
  dropped: { da: 'Bortfaldet', en: 'Dropped' },
};

const named = onStep(({ context }: Step<Context>) => ({ key: context.key, title: context.title, due: context.due }));

const reminder = onStep(({ context, event }: Step<Context, Extract<Event, { type: 'NUDGE' }>>) => ({
  key: context.key,
  title: context.title,
  due: context.due,
  note: asTail(event.note),
}));

export const announcements: Readonly<Record<string, AnnouncementDefinition>> = {
  overdue: {
    to: 'secretariat',
    subject: {
      da: 'Rettelse {key} skulle være foretaget senest {due}: {title}',
      en: 'Correction {key} was due by {due}: {title}',
    },
    params: named,
  },
  nudged: {
    to: 'owner',
    subject: {
      da: 'Påmindelse: rettelse {key} skal være foretaget senest {due}: {title}{note}',
      en: 'Reminder: correction {key} is due by {due}: {title}{note}',
    },
    params: reminder,
  },
  made: {
    to: 'secretariat',
    subject: { da: 'Rettelse {key} venter på kontrol: {title}', en: 'Correction {key} waits to be checked: {title}' },
    params: named,
  },
  sentBack: {
    to: 'secretariat',
    subject: { da: 'Rettelse {key} er sendt tilbage: {title}', en: 'Correction {key} was sent back: {title}' },
    params: named,
  },
};
