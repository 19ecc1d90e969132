import type { Bilingual } from '../../../src/domain/workflow/bilingual.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { AnnouncementDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';

export const label: Bilingual = { da: 'Organisationsændring', en: 'Change of organisations' };

export const states: Readonly<Record<string, Bilingual>> = {
  planned: { da: 'Planlagt', en: 'Planned' },
  effective: { da: 'I kraft', en: 'In effect' },
  cancelled: { da: 'Aflyst', en: 'Cancelled' },
  reversed: { da: 'Ført tilbage', en: 'Taken back' },
};

const params = onStep(({ context: { title, effectiveFrom } }: Step<Context>) => ({ title, effectiveFrom }));

const said = (da: string, en: string): AnnouncementDefinition => ({ to: 'committee', subject: { da, en }, params });

export const announcements: Readonly<Record<string, AnnouncementDefinition>> = {
  planned: said('Fra {effectiveFrom}: {title}', 'From {effectiveFrom}: {title}'),
  effective: said('Nu i kraft: {title}', 'Now in effect: {title}'),
  cancelled: said('Aflyst: {title}', 'Cancelled: {title}'),
  reversed: said('Ført tilbage: {title}', 'Taken back: {title}'),
};
