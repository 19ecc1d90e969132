import type { Bilingual } from '../../../src/domain/workflow/bilingual.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { AnnouncementDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';

export const label: Bilingual = { da: 'Leverance', en: 'Deliverable' };

export const states: Readonly<Record<string, Bilingual>> = {
  planned: { da: 'Planlagt', en: 'Planned' },
  running: { da: 'I gang', en: 'Running' },
  delivered: { da: 'Leveret', en: 'Delivered' },
  dropped: { da: 'Opgivet', en: 'Dropped' },
};

const params = onStep(({ context: { key, title, bucket } }: Step<Context>) => ({ key, title, bucket }));

export const announcements: Readonly<Record<string, AnnouncementDefinition>> = {
  moved: {
    to: 'committee',
    subject: {
      da: 'Leverancen {key} er flyttet til bucket {bucket}: {title}',
      en: 'The deliverable {key} has been moved to bucket {bucket}: {title}',
    },
    params,
  },
  delivered: {
    to: 'committee',
    subject: { da: 'Leverancen {key} er leveret: {title}', en: 'The deliverable {key} has been delivered: {title}' },
    params,
  },
  dropped: {
    to: 'committee',
    subject: { da: 'Leverancen {key} er opgivet: {title}', en: 'The deliverable {key} has been dropped: {title}' },
    params,
  },
};
