import type { Bilingual } from '../../../src/domain/workflow/bilingual.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { AnnouncementDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';

export const label: Bilingual = { da: 'Andet dokument', en: 'Plain paper' };

export const states: Readonly<Record<string, Bilingual>> = {
  arriving: { da: 'Oprettes', en: 'Arriving' },
  drafting: { da: 'Udarbejdes', en: 'Drafting' },
  commenting: { da: 'I kommentering', en: 'Commenting' },
  revising: { da: 'Under revision', en: 'Revising' },
  ready: { da: 'Klar', en: 'Ready' },
  deciding: { da: 'Til behandling', en: 'Put up' },
  approved: { da: 'Godkendt', en: 'Approved' },
  'approved.text': { da: 'Tekst', en: 'Text' },
  'approved.text.correcting': { da: 'Godkendt, under tilretning', en: 'Approved, text being corrected' },
  'approved.text.final': { da: 'Godkendt, endelig version', en: 'Approved, final version' },
  noted: { da: 'Taget til efterretning', en: 'Noted' },
  discussed: { da: 'Drøftet', en: 'Discussed' },
  withdrawn: { da: 'Trukket tilbage', en: 'Withdrawn' },
};

const titled = onStep(({ context }: Step<Context>) => ({ title: context.title, version: context.version }));

export const announcements: Readonly<Record<string, AnnouncementDefinition>> = {
  textFinal: {
    to: 'committee',
    subject: {
      da: 'Endelig version (version {version}): {title}',
      en: 'Final version (version {version}): {title}',
    },
    params: titled,
  },
  rectified: {
    to: 'committee',
    subject: { da: 'Beslutningen er berigtiget: {title}', en: 'The decision has been rectified: {title}' },
    params: titled,
  },
};
