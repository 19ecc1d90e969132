import type { Bilingual } from '../../../src/domain/workflow/bilingual.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { AnnouncementDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';

export const label: Bilingual = { da: 'Referat', en: 'Minutes' };

export const states: Readonly<Record<string, Bilingual>> = {
  arriving: { da: 'Oprettes', en: 'Arriving' },
  drafting: { da: 'Udkast', en: 'Draft' },
  cleared: { da: 'Frigivet af formanden', en: 'Cleared by the chair' },
  commenting: { da: 'I kommentering', en: 'Commenting' },
  revising: { da: 'Under revision', en: 'Revising' },
  ready: { da: 'Klar', en: 'Ready' },
  deciding: { da: 'Til godkendelse', en: 'Up for approval' },
  approved: { da: 'Godkendt', en: 'Approved' },
  'approved.text': { da: 'Tekst', en: 'Text' },
  'approved.text.correcting': { da: 'Godkendt, under tilretning', en: 'Approved, text being corrected' },
  'approved.text.final': { da: 'Godkendt, endelig version', en: 'Approved, final version' },
  published: { da: 'Offentliggjort', en: 'Published' },
  withdrawn: { da: 'Trukket tilbage', en: 'Withdrawn' },
};

const titled = onStep(({ context }: Step<Context>) => ({ title: context.title, version: context.version }));
const due = (step: 'drafted' | 'cleared' | 'circulated' | 'approved') =>
  onStep(({ context }: Step<Context>) => ({ title: context.title, due: context[step] ?? '' }));

const topic = (
  to: AnnouncementDefinition['to'],
  subject: Bilingual,
  params: AnnouncementDefinition['params'] = titled,
): AnnouncementDefinition => ({ to, subject, params });

export const announcements: Readonly<Record<string, AnnouncementDefinition>> = {
  draftLate: topic(
    'secretariat',
    {
      da: 'Referatet skulle være skrevet senest {due}: {title}',
      en: 'The minutes were to be written by {due}: {title}',
    },
    due('drafted'),
  ),
  clearanceLate: topic(
    'chair',
    {
      da: 'Referatet skulle være frigivet senest {due}: {title}',
      en: 'The minutes were to be cleared by {due}: {title}',
    },
    due('cleared'),
  ),
  circulationLate: topic(
    'secretariat',
    {
      da: 'Referatet skulle være sendt ud senest {due}: {title}',
      en: 'The minutes were to be sent out by {due}: {title}',
    },
    due('circulated'),
  ),
  approvalLate: topic(
    'secretariat',
    {
      da: 'Referatet skulle være godkendt senest {due}: {title}',
      en: 'The minutes were to be approved by {due}: {title}',
    },
    due('approved'),
  ),
  cleared: topic('secretariat', {
    da: 'Referatet er frigivet og kan sendes ud: {title}',
    en: 'The minutes are cleared and can be sent out: {title}',
  }),
  appended: topic('secretariat', {
    da: 'En erklæring er tilføjet referatet: {title}',
    en: 'A statement has been appended to the minutes: {title}',
  }),
  textFinal: topic('committee', {
    da: 'Endelig version (version {version}): {title}',
    en: 'Final version (version {version}): {title}',
  }),
  published: topic('committee', { da: 'Offentliggjort: {title}', en: 'Published: {title}' }),
  textRectified: topic('committee', {
    da: 'Teksten er berigtiget (version {version}): {title}',
    en: 'The text has been rectified (version {version}): {title}',
  }),
  rectified: topic('committee', {
    da: 'Beslutningen er berigtiget: {title}',
    en: 'The decision has been rectified: {title}',
  }),
};
