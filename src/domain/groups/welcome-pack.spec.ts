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

it('the same is told in English', () => {
  const group = { ...pack.group, title: ' Data  *og*  [jura] ' };
  const papers = [...pack.papers, { title: 'Plan', label: text('Klar', 'Ready') }];
  const gate = { condition: 'Data er i orden', open: false };
  const requests = [
    { title: 'Udkast', label: text('Kommentering', 'Comment round'), deadline: null },
    ...pack.requests,
  ];
  expect(welcomePack({ ...pack, group, papers, gate, requests }, AT, 'en')).toBe(`# Welcome: Data \\*og\\* \\[jura\\]

The group is working (23 April 2025).

The gate is closed: Data er i orden.

## Waiting for you

- Comment round: Udkast
- Comment round: Udkast, by Friday 2 May 2025 at 12:00

## Seats in the group

- Medlem, KL (KL)

## The papers of the group

- Opgavebeskrivelse (drafting)
- Plan (ready)

## Commission

Kommissorium GP, version 2 (approved, final version).

### Formål

Viser **data**.
`);
});

it('a gate is told of in both languages, open or closed', () => {
  const told = (open: boolean, language: 'da' | 'en') =>
    welcomePack({ ...pack, gate: { condition: 'Data', open } }, AT, language);
  expect(told(true, 'en')).toContain('\n\nThe gate is open: Data.\n\n');
  expect(told(false, 'da')).toContain('\n\nForudsætningen er ikke opfyldt: Data.\n\n');
  expect(welcomePack({ ...pack, requests: [] }, AT, 'da')).toContain('## Det venter på dig\n\nIntet lige nu.\n');
});
