import { describe, expect, it } from '@jest/globals';
import { dayInWords, dayOf } from './day.js';
import { deliveryPlan } from './delivery-plan.js';
import { isLate, type Planned } from './programme.js';

const AT = '2025-06-24T08:00:00Z';
const text = (da: string) => ({ da, en: `${da} (en)` });
const gp: Planned = {
  key: 'GP',
  title: 'Data fra almen praksis',
  state: 'running',
  label: text('I gang'),
  bucket: 'A',
  needBy: '2025-12-01',
  start: '2025-05-01',
  end: '2025-11-01',
  groups: [
    {
      title: 'Arbejdsgruppen GP',
      label: text('I gang'),
      startedAt: '2025-04-22T22:30:00Z',
      gate: { condition: 'Data er i orden', open: true, since: '2025-04-10T08:00:00Z', reason: 'Set efter' },
      commission: { title: 'Kommissorium', label: text('Godkendt') },
      taskDescription: { title: 'Opgave', label: text('Til godkendelse') },
    },
  ],
  moves: [{ from: 'B', to: 'A', decision: 'Punkt 3.4', reason: 'Der er | ressourcer', at: '2025-02-20T10:00:00Z' }],
};
const cae: Planned = {
  ...gp,
  key: 'CAE',
  title: 'Lukket\nanalysemiljø [1]',
  state: 'planned',
  label: text('Planlagt'),
  bucket: 'C',
  needBy: null,
  end: null,
  groups: [],
  moves: [{ from: 'B', to: 'C', decision: null, reason: 'Tastefejl', at: '2025-02-19T10:00:00Z' }],
};

describe('the delivery plan', () => {
  it('tells by bucket what comes when, from which group, and what it waits for', () => {
    expect(deliveryPlan('Programstyregruppen', [gp, cae], AT, 'da')).toBe(`# Leveranceplan: Programstyregruppen

Som den ser ud 24. juni 2025.

## Bucket A

| Leverance | Arbejdsgruppe | Kommissorium | Start | Forudsætning | Opgavebeskrivelse | Slut | Behov senest | Status |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| GP: Data fra almen praksis | Arbejdsgruppen GP (i gang) | Godkendt | 1. maj 2025, begyndt 23. april 2025 | Data er i orden: opfyldt 10. april 2025 | Til godkendelse | 1. november 2025 | 1. december 2025 | I gang |

## Bucket C

| Leverance | Arbejdsgruppe | Kommissorium | Start | Forudsætning | Opgavebeskrivelse | Slut | Behov senest | Status |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| CAE: Lukket analysemiljø \\[1\\] |  |  | 1. maj 2025 |  |  |  |  | Planlagt, forsinket |

## Flyttet mellem buckets

- 19. februar 2025: CAE fra B til C. Berigtigelse: Tastefejl
- 20. februar 2025: GP fra B til A. Punkt 3.4 (Der er \\| ressourcer)
`);
  });

  it('is told in English too', () => {
    const [first] = gp.groups;
    const shut = { condition: 'Jura', open: false, since: null, reason: null };
    const second = {
      ...first!,
      title: 'B  *ny*',
      gate: shut,
      startedAt: null,
      commission: null,
      taskDescription: null,
    };
    const moves = [...cae.moves, { ...gp.moves[0]!, at: '2025-02-18T10:00:00Z' }, ...gp.moves];
    const items = [
      { ...cae, moves },
      { ...gp, groups: [first!, second], moves: [] },
    ];
    expect(deliveryPlan('Steering', items, AT, 'en')).toBe(`# Delivery plan: Steering

As it stands on 24 June 2025.

## Bucket A

| Deliverable | Working group | Commission | Start | Gate | Task description | End | Needed by | Status |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| GP: Data fra almen praksis | Arbejdsgruppen GP (i gang (en)); B \\*ny\\* (i gang (en)) | Godkendt (en) | 1 May 2025, started 23 April 2025 | Data er i orden: open since 10 April 2025; Jura: closed | Til godkendelse (en) | 1 November 2025 | 1 December 2025 | I gang (en) |

## Bucket C

| Deliverable | Working group | Commission | Start | Gate | Task description | End | Needed by | Status |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| CAE: Lukket analysemiljø \\[1\\] |  |  | 1 May 2025 |  |  |  |  | Planlagt (en), late |

## Moved between buckets

- 18 February 2025: CAE from B to A. Punkt 3.4 (Der er \\| ressourcer)
- 19 February 2025: CAE from B to C. Rectification: Tastefejl
- 20 February 2025: CAE from B to A. Punkt 3.4 (Der er \\| ressourcer)
`);
  });

  it('says in Danish that a gate is closed, and that there is nothing', () => {
    const gate = { condition: ' Data ', open: false, since: null, reason: null };
    const closed = { ...gp, groups: [{ ...gp.groups[0]!, gate }] };
    expect(deliveryPlan('X', [closed], AT, 'da')).toContain('| Data: ikke opfyldt |');
    expect(deliveryPlan('X', [], AT, 'da')).toContain('Der er ingen leverancer endnu.');
  });

  it('says so when there is nothing, and when a gate has never been opened', () => {
    expect(deliveryPlan('X', [], AT, 'en')).toBe(
      '# Delivery plan: X\n\nAs it stands on 24 June 2025.\n\nThere are no deliverables yet.\n',
    );
    const gate = { condition: 'Data', open: false, since: null, reason: null };
    const closed = { ...gp, groups: [{ ...gp.groups[0]!, gate, startedAt: null }] };
    expect(deliveryPlan('X', [closed], AT, 'en')).toContain('| 1 May 2025 | Data: closed |');
  });
});

describe('a deliverable is late', () => {
  const dated = { state: 'running', needBy: null, start: '2025-05-01', end: null };
  it.each([
    ['running after its end', { end: '2025-06-23' }, true],
    ['running on the day of its end', { end: '2025-06-24' }, false],
    ['needed before now', { needBy: '2025-06-01' }, true],
    ['running, whenever it should have started', {}, false],
    ['planned after its start', { state: 'planned' }, true],
    ['delivered', { state: 'delivered', end: '2025-01-01' }, false],
    ['planned to start on that day', { state: 'planned', start: '2025-06-24' }, false],
    ['planned for no day', { state: 'planned', start: null }, false],
    ['dropped', { state: 'dropped', needBy: '2025-01-01' }, false],
  ])('%s: %j → %s', (_, changes, late) => {
    expect(isLate({ ...dated, ...changes }, AT)).toBe(late);
  });
});

it('days are days in Denmark', () => {
  expect(dayOf('2025-06-30T22:00:00Z')).toBe('2025-07-01');
  expect(dayInWords('2025-07-01', 'en')).toBe('1 July 2025');
});
