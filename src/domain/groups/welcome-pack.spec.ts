import { expect, it } from '@jest/globals';
import { welcomePack, type WelcomePack } from './welcome-pack.js';

const AT = '2025-04-23T08:00:00Z';
const text = (da: string, en = da) => ({ da, en });
const pack: WelcomePack = {
  group: { title: 'Arbejdsgruppen GP', label: text('I gang', 'Working') },
  commission: {
    title: 'Kommissorium GP',
    label: text('Godkendt, endelig version', 'Approved, final version'),
    version: 2,
    sections: [{ heading: 'Formål', markdown: 'Viser **data**.\n' }],
  },
  gate: { condition: 'Data er i orden', open: true },
  members: [{ seatName: 'Medlem, KL', organisation: 'KL' }],
  papers: [{ title: 'Opgavebeskrivelse', label: text('Udarbejdes', 'Drafting') }],
  requests: [{ title: 'Udkast', label: text('Kommentering', 'Comment round'), deadline: '2025-05-02T10:00:00Z' }],
};

it('a newcomer is told what waits for them, who is in the group, and its whole mandate', () => {
  expect(welcomePack(pack, AT, 'da')).toBe(`# Velkommen: Arbejdsgruppen GP

Gruppen er i gang (23. april 2025).

Forudsætningen er opfyldt: Data er i orden.

## Det venter på dig

- Kommentering: Udkast, senest fredag den 2. maj 2025 kl. 12.00

## Pladser i gruppen

- Medlem, KL (KL)

## Gruppens dokumenter

- Opgavebeskrivelse (udarbejdes)

## Kommissorium

Kommissorium GP, version 2 (godkendt, endelig version).

### Formål

Viser **data**.
`);
});

it('what there is not is not told of', () => {
  const bare = { ...pack, commission: null, gate: null, members: [], papers: [], requests: [] };
  expect(welcomePack(bare, AT, 'en')).toBe(
    '# Welcome: Arbejdsgruppen GP\n\nThe group is working (23 April 2025).\n\n## Waiting for you\n\nNothing just now.\n',
  );
});
