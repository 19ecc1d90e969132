import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attendanceRow, contributionRow, decisionRow, itemRow, stored } from '../../../test/support/meeting-rows.js';
import type { StoredRow } from './agenda.js';
import { boundDecisions, brokenDecisions } from './bound-decisions.js';
import { draftMinutes } from './draft-minutes.js';
import { meetingRecord } from './meeting-record.js';
import { attendances, contributionKinds, irregularities, itemOutcomes } from './meeting-rows.js';

const HEAD = {
  committee: 'Programstyregruppen',
  title: 'Niende møde',
  number: 9,
  kind: 'ordinary',
  form: 'hybrid',
  place: 'Lokale 4',
  starts: '2025-02-20T09:00:00Z',
  ends: '2025-02-20T12:00:00Z',
} as const;
const NAMES = { organisations: { kl: 'KL', sst: 'SST' } };
const seat = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const draft = (rows: readonly StoredRow[], head = {}) => draftMinutes({ ...HEAD, ...head }, meetingRecord(rows), NAMES);
const markdown = (rows: readonly StoredRow[], id = 'punkt-gp') => draft(rows).find((one) => one.id === id)?.markdown;
const gp = stored('item', 1, itemRow({ key: 'gp', number: '2.1', title: 'Kommissorium for GP' }));

describe('minutes that are drafted', () => {
  it('have a section for those present, one an item by its number, and one for the end if there is anything', () => {
    const rows = [
      stored('item', 1, itemRow({ key: 'b', number: '10', title: 'Status' })),
      stored('item', 1, itemRow({ key: 'a', number: '2', title: 'Kommissorier' }), 1),
    ];
    expect(draft(rows).map(({ id, heading }) => [id, heading])).toEqual([
      ['deltagere', 'Deltagere'],
      ['punkt-a', '2 Kommissorier'],
      ['punkt-b', '10 Status'],
    ]);
    const dropped = stored('item', 2, itemRow({ key: 'b', number: '10', title: 'Status', change: 'dropped' }));
    expect(draft([...rows, dropped]).at(-1)).toEqual({
      id: 'afslutning',
      heading: 'Afslutning',
      markdown: '**Taget af dagsordenen:** 10 Status',
    });
  });

  it('say in the end why items were taken off and what was irregular in the whole', () => {
    const off = { key: 'b', number: '10', title: 'Status', change: 'dropped', reason: 'Ikke klar' } as const;
    const irregular = (item: string | null, reason: string) =>
      ({ what: 'noQuorum', item, params: {}, reason, person: null }) as const;
    const rows = [
      stored('item', 1, itemRow({ ...off, change: 'added', reason: null })),
      stored('item', 2, itemRow(off)),
      stored('irregularity', 3, irregular(null, 'Ekstremt vejr.')),
      stored('irregularity', 4, irregular('gp', '')),
      gp,
    ];
    expect(markdown(rows, 'afslutning')).toBe(
      '**Taget af dagsordenen:** 10 Status: Ikke klar\n\n**Bemærk:** Mødet var ikke beslutningsdygtigt: Ekstremt vejr.',
    );
    expect(markdown(rows)).toBe('**Bemærk:** Mødet var ikke beslutningsdygtigt.');
  });

  it('say of each item what was brought, said, noted, decided and left open', () => {
    const brought = (k: number, how: 'sent' | 'late' | 'tabled') =>
      stored('brought', 2, { ...{ agenda: 1, item: 'gp', paper: seat(1), title: `Bilag ${k}`, version: k }, ...{ versionHash: 'a'.repeat(64), how } }, k); // prettier-ignore
    const noted = { key: 'G1', item: 'gp', text: 'Eksempler.', who: 'KL', person: null } as const;
    const raised = { item: 'gp', person: null } as const;
    const dissent = [{ seat: seat(22), name: 'Medlem, SST', organisation: 'sst', text: 'For tidligt.' }];
    const rows = [
      gp,
      brought(1, 'sent'),
      brought(2, 'late'),
      brought(3, 'tabled'),
      stored('contribution', 3, contributionRow({ figure: { name: 'Figur 1', sha256: 'b'.repeat(64) } })),
      stored('noted', 4, { ...noted, papers: [], scope: 'general', kind: 'text' }),
      stored('itemDecision', 5, decisionRow({ text: 'Kommissoriet godkendes.', dissent })),
      stored('itemDecision', 6, decisionRow({ decision: 'two', point: 2, text: '- G1\n- G2' })),
      stored('raised', 7, { ...raised, as: 'followUp', text: 'Ring.', who: 'SST', due: '2025-03-01T23:30:00Z' }),
      stored('raised', 8, { ...raised, as: 'openQuestion', text: 'Hvornår?', who: null, due: null }),
    ];
    expect(markdown(rows)).toBe(
      [
        'Forelagt: Bilag 1, version 1.',
        'Forelagt: Bilag 2, version 2, eftersendt.',
        'Forelagt: Bilag 3, version 3, omdelt på mødet.',
        '**KL bemærkede:** Det er godt.',
        'Figur: Figur 1.',
        '**Rettelse, noteret for KL:** Eksempler.',
        '**Beslutning:** Kommissoriet godkendes.',
        '**SST var uenig:** For tidligt.',
        '**Beslutning, punkt 2:**',
        '- G1\n- G2',
        '**Opfølgning, SST, senest 2. marts 2025:** Ring.',
        '**Udestående:** Hvornår?',
      ].join('\n\n'),
    );
  });

  it('say that an item was closed, and that nothing is told of one', () => {
    expect(markdown([gp])).toBe('Intet refereret.');
    expect(markdown([stored('item', 1, itemRow({ closed: true }))])).toBe('Lukket punkt.');
  });

  it.each([
    ['KL', contributionRow({})],
    ['Medlem, KOR', contributionRow({ name: 'Medlem, KOR', organisation: seat(9) })],
    ['DeiC', contributionRow({ seat: null, name: 'Oplægsholder', organisation: 'DeiC' })],
    ['Oplægsholder', contributionRow({ seat: null, name: 'Oplægsholder', organisation: null })],
  ])('name %s as the one who spoke', (who, row) => {
    expect(markdown([gp, stored('contribution', 2, row)])).toBe(`**${who} bemærkede:** Det er godt.`);
  });

  it('have words for every way of speaking, of deciding and of departing from the rules', () => {
    const said = contributionKinds.map((kind, k) => stored('contribution', 2, contributionRow({ key: kind, kind }), k));
    const decided = itemOutcomes.map((outcome, k) =>
      stored('itemDecision', 3, decisionRow({ decision: outcome, point: k + 1, outcome }), k),
    );
    const irregular = irregularities.map((what, k) =>
      stored('irregularity', 4, { what, item: 'gp', params: {}, reason: '', person: null }, k),
    );
    expect(markdown([gp, ...said, ...decided, ...irregular])?.split('\n\n')).toEqual([
      ...['bemærkede', 'spurgte', 'svarede', 'foreslog', 'fremlagde'].map((word) => `**KL ${word}:** Det er godt.`),
      ...[1, 2, 3, 4, 5, 6, 7].map((point) => `**Beslutning, punkt ${point}:** Godkendt.`),
      '**Besluttet tidligere, punkt 8:** Godkendt.',
      '**Ikke besluttet, punkt 9:** Godkendt.',
      '**Drøftet, punkt 10:** Godkendt.',
      '**Ikke nået, punkt 11:** Godkendt.',
      '**Bemærk:** Mødet var ikke beslutningsdygtigt.',
      '**Bemærk:** Varslet var kortere end forretningsordenens.',
      '**Bemærk:** Beslutningen gælder en version, der ikke var sendt ud.',
      '**Bemærk:** Punktet stod ikke på dagsordenen.',
      '**Bemærk:** En plads var repræsenteret af en anden end suppleanten.',
    ]);
  });

  it.each([
    '# Alt',
    '> Alt',
    '1. Alt',
    '2) Alt',
    '+ Alt',
    '* Alt',
    '- Alt',
    '| Alt |',
    '```\nAlt\n```',
    '~~~\nAlt\n~~~',
  ])('let a text that is more than a paragraph begin below its label: %s', (text) => {
    expect(markdown([gp, stored('contribution', 2, contributionRow({ text: ` ${text} ` }))])).toBe(
      `**KL bemærkede:**\n\n${text}`,
    );
  });

  it('have headings of one line, however long the title', () => {
    const title = `${'a'.repeat(295)} bcd`;
    expect(draft([stored('item', 1, itemRow({ title }))])[1]?.heading).toBe(`1 ${'a'.repeat(295)} bc`);
    expect(draft([stored('item', 1, itemRow({ title: `${'a'.repeat(297)} b` }))])[1]?.heading).toHaveLength(299);
  });
});

describe('those who were there', () => {
  const whole = attendances.map((status, k) =>
    stored('attendance', 2, attendanceRow({ seat: seat(k), name: `Plads ${k}`, status, organisation: 'kl' }), k),
  );

  it('stand by how they took part', () => {
    expect(markdown(whole, 'deltagere')).toBe(
      [
        'Programstyregruppen: Niende møde, torsdag den 20. februar 2025 kl. 10.00, fysisk og virtuelt møde, Lokale 4.',
        '**Til stede**',
        [
          '- KL: Plads 0',
          '- KL: Plads 1 (deltog virtuelt)',
          '- KL: Plads 4 (suppleant)',
          '- KL: Plads 5 (repræsenteret)',
          '- KL: Plads 6 (forlod mødet)',
          '- KL: Plads 7 (kom senere)',
          '- KL: Plads 8 (inhabil)',
        ].join('\n'),
        '**Afbud**',
        '- KL: Plads 2\n- KL: Plads 3 (meldt sent)',
        '**Udeblevet uden afbud**',
        '- KL: Plads 9',
      ].join('\n\n'),
    );
  });

  it('are told of item by item, with what was noted', () => {
    const at = attendances.map(
      (status, k) =>
      stored('attendance', 3, attendanceRow({ seat: seat(1), name: 'Medlem, KL', organisation: 'kl', status, item: `i${k}` }), k), // prettier-ignore
    );
    const first = stored('attendance', 2, attendanceRow({ seat: seat(1), name: 'Medlem, KL', organisation: 'kl', note: 'For SST' })); // prettier-ignore
    const items = attendances.map((_, k) => stored('item', 1, itemRow({ key: `i${k}`, number: `${k + 1}` }), k));
    const gone = stored('item', 9, itemRow({ key: 'i9', number: '10', change: 'dropped' }));
    const noted = stored('attendance', 4, attendanceRow({ seat: seat(1), name: 'Medlem, KL', organisation: 'kl', status: 'left', item: 'ukendt', note: 'Tog' })); // prettier-ignore
    expect(
      markdown([...items, first, ...at, noted, gone], 'deltagere')
        ?.split('\n\n')
        .at(-1),
    ).toBe(
      `- Medlem, KL (${[
        'For SST',
        'til stede fra punkt 1',
        'deltog virtuelt fra punkt 2',
        'fraværende fra punkt 3',
        'fraværende fra punkt 4',
        'suppleant fra punkt 5',
        'repræsenteret fra punkt 6',
        'forlod mødet ved punkt 7',
        'kom ved punkt 8',
        'inhabil ved punkt 9',
        'fraværende fra punkt 10',
        'forlod mødet ved punkt ukendt',
        'Tog',
      ].join('; ')})`,
    );
  });

  it('are guests where they have no seat', () => {
    const rows = [
      stored('attendance', 2, attendanceRow({ name: 'Oplægsholder', organisation: 'DeiC' })),
      stored('attendance', 3, attendanceRow({ name: 'Sekretær' })),
      stored('attendance', 4, attendanceRow({ name: 'Tolk', status: 'absentWithoutWord' })),
    ];
    expect(markdown(rows, 'deltagere')).toContain(
      '\n\n**Gæster**\n\n- DeiC: Oplægsholder\n- Sekretær\n\n**Udeblevet uden afbud**\n\n- Tolk',
    );
  });

  it('met somewhere, at some time, in some way, as far as that is known', () => {
    const said = (head: object) => draft([], head)[0]?.markdown;
    expect(said({ starts: null, place: null, form: 'physical' })).toBe(
      'Programstyregruppen: Niende møde, fysisk møde.',
    );
    expect(said({ starts: null, place: null, form: 'virtual' })).toBe(
      'Programstyregruppen: Niende møde, virtuelt møde.',
    );
  });
});

const anyText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'Kommissoriet',
        'godkendes',
        '\n',
        '\n\n',
        '- ',
        '1. ',
        '2. ',
        '# ',
        '**',
        '\\',
        '>',
        'Beslutning:',
        ' ',
      ),
      { minLength: 1, maxLength: 12 },
    ) // prettier-ignore
    .map((parts) => parts.join('')),
);
const keys = ['gp', 'spec', 'cae'] as const;
const anyDecision = fc.record({
  decision: fc.constantFrom('one', 'two', 'three'),
  item: fc.constantFrom(...keys),
  point: fc.option(fc.integer({ min: 1, max: 3 })),
  outcome: fc.constantFrom(...itemOutcomes),
  text: anyText,
});
const anyMeeting = fc.record({
  decisions: fc.array(anyDecision, { maxLength: 6 }),
  said: fc.array(fc.record({ item: fc.constantFrom(...keys), key: fc.uuid(), text: anyText }), { maxLength: 4 }),
});

type Meeting = typeof anyMeeting extends fc.Arbitrary<infer Value> ? Value : never;

const rowsOf = ({ decisions, said }: Meeting): readonly StoredRow[] => [
  ...keys.map((key, k) => stored('item', 1, itemRow({ key, number: `${k + 1}`, title: key }), k)),
  ...said.map((one, k) => stored('contribution', 2, contributionRow(one), k)),
  ...decisions.map((one, k) => stored('itemDecision', 3, decisionRow(one), k)),
];

describe('decisions are bound:', () => {
  it('every draft has them word for word', () => {
    fc.assert(
      fc.property(anyMeeting, (meeting) => {
        const rows = rowsOf(meeting);
        expect(brokenDecisions(draft(rows), boundDecisions(rows))).toEqual([]);
      }),
    );
  });

  it('a draft does not have one in whose words another word has been put', () => {
    const ONLY_HERE = 'Enestående';
    fc.assert(
      fc.property(anyMeeting, anyDecision, fc.constantFrom('', 'ikke '), (meeting, decision, more) => {
        const text = `${ONLY_HERE} er det godkendt.`;
        const rows = rowsOf({ ...meeting, decisions: [...meeting.decisions, { ...decision, text }] });
        const changed = draft(rows).map((one) => ({
          ...one,
          markdown: one.markdown.replace('er det godkendt', `er det ${more}godkendt`),
        }));
        expect(brokenDecisions(changed, boundDecisions(rows))).toHaveLength(more === '' ? 0 : 1);
      }),
    );
  });
});
