import type { Bilingual } from '../../../src/domain/workflow/bilingual.js';

export const label: Bilingual = { da: 'Udestående', en: 'Open question' };

export const states: Readonly<Record<string, Bilingual>> = {
  open: { da: 'Åbent', en: 'Open' },
  answered: { da: 'Besvaret', en: 'Answered' },
  dropped: { da: 'Bortfaldet', en: 'Dropped' },
};
