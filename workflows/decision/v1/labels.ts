import type { Bilingual } from '../../../src/domain/workflow/bilingual.js';

export const label: Bilingual = { da: 'Beslutning', en: 'Decision' };

export const states: Readonly<Record<string, Bilingual>> = {
  recorded: { da: 'Registreret', en: 'Recorded' },
  decided: { da: 'Besluttet', en: 'Decided' },
  undecided: { da: 'Ikke besluttet', en: 'Not decided' },
  lapsed: { da: 'Bortfaldet', en: 'Lapsed' },
  reinstated: { da: 'Sat i kraft igen', en: 'Reinstated' },
};
