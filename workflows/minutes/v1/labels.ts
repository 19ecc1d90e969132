import type { Bilingual } from '../../../src/domain/workflow/bilingual.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { AnnouncementDefinition, Audience } from '../../../src/domain/workflow/lifecycle.js';
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
};

const titled = onStep(({ context }: Step<Context>) => ({ title: context.title, version: context.version }));

const said = (to: Audience, da: string, en: string): AnnouncementDefinition => ({
  to,
  subject: { da, en },
  params: titled,
});

export const announcements: Readonly<Record<string, AnnouncementDefinition>> = {
  drafted: said('chair', 'Udkast til referat afventer dig: {title}', 'A draft of the minutes awaits you: {title}'),
  cleared: said(
    'secretariat',
    'Formanden har frigivet referatet: {title}',
    'The chair has cleared the minutes: {title}',
  ),
  clearingDue: said(
    'chair',
    'Referatet skulle være frigivet nu: {title}',
    'The minutes were to be cleared by now: {title}',
  ),
  circulationDue: said(
    'secretariat',
    'Referatet skulle være sendt rundt nu: {title}',
    'The minutes were to be circulated by now: {title}',
  ),
  approvalDue: said(
    'secretariat',
    'Referatet skulle være godkendt nu: {title}',
    'The minutes were to be approved by now: {title}',
  ),
  statement: said(
    'secretariat',
    'En erklæring er føjet til referatet: {title}',
    'A statement was appended to the minutes: {title}',
  ),
  textFinal: said(
    'committee',
    'Endeligt referat (version {version}): {title}',
    'Final minutes (version {version}): {title}',
  ),
  published: said('committee', 'Referatet er offentliggjort: {title}', 'The minutes are published: {title}'),
  rectified: said('committee', 'Referatet er berigtiget: {title}', 'The minutes have been rectified: {title}'),
};
