import type { Bilingual } from '../../../src/domain/workflow/bilingual.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { AnnouncementDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { EventNamed } from './events.js';

export const label: Bilingual = { da: 'Forretningsorden', en: 'Rules of procedure' };

export const states: Readonly<Record<string, Bilingual>> = {
  drafting: { da: 'Udarbejdes', en: 'Drafting' },
  inForce: { da: 'Gælder', en: 'In force' },
  repealed: { da: 'Ophævet', en: 'Repealed' },
  withdrawn: { da: 'Trukket tilbage', en: 'Withdrawn' },
};

const named = onStep(({ context: { title, appliesFrom } }: Step<Context>) => ({
  title,
  appliesFrom: appliesFrom ?? '',
}));

export const announcements: Readonly<Record<string, AnnouncementDefinition>> = {
  adopted: {
    to: 'committee',
    subject: {
      da: 'Forretningsorden gælder fra {appliesFrom}: {title}',
      en: 'Rules of procedure apply from {appliesFrom}: {title}',
    },
    params: named,
  },
  rectified: {
    to: 'committee',
    subject: {
      da: 'Berigtiget: forretningsorden, der gælder fra {appliesFrom}: {title}',
      en: 'Rectified: rules of procedure that apply from {appliesFrom}: {title}',
    },
    params: named,
  },
  repealed: {
    to: 'committee',
    subject: {
      da: 'Forretningsorden ophæves fra {from}: {title}',
      en: 'Rules of procedure are repealed from {from}: {title}',
    },
    params: onStep(({ context: { title }, event: { from } }: Step<Context, EventNamed<'REPEAL'>>) => ({ title, from })),
  },
  reinstated: {
    to: 'committee',
    subject: {
      da: 'Forretningsorden er ikke ophævet alligevel: {title}',
      en: 'Rules of procedure are not repealed after all: {title}',
    },
    params: named,
  },
};
