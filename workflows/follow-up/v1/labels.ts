import type { Bilingual } from '../../../src/domain/workflow/bilingual.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { AnnouncementDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';

export const label: Bilingual = { da: 'Opfølgningspunkt', en: 'Follow-up' };

export const states: Readonly<Record<string, Bilingual>> = {
  open: { da: 'Åbent', en: 'Open' },
  'open.dating': { da: 'Fristen afgøres', en: 'Its due date is settled' },
  'open.dated': { da: 'Med frist', en: 'With a due date' },
  'open.undated': { da: 'Uden frist', en: 'Without a due date' },
  moved: { da: 'Flyttet til et senere møde', en: 'Moved to a later meeting' },
  done: { da: 'Udført', en: 'Done' },
  dropped: { da: 'Bortfaldet', en: 'Dropped' },
};

const named = onStep(({ context: { title, due, movedTo } }: Step<Context>) => ({
  ...{ title, due: due ?? '', meeting: movedTo ?? '' },
}));

export const announcements: Readonly<Record<string, AnnouncementDefinition>> = {
  overdue: {
    to: 'secretariat',
    subject: {
      da: 'Opfølgningspunkt skulle være udført senest {due}: {title}',
      en: 'A follow-up was due by {due}: {title}',
    },
    params: named,
  },
  comesUp: {
    to: 'secretariat',
    subject: {
      da: 'Opfølgningspunkt, der var flyttet til {meeting}, er åbent igen: {title}',
      en: 'A follow-up that was moved to {meeting} is open again: {title}',
    },
    params: named,
  },
};
