import { describe, expect, it } from '@jest/globals';
import { actor, holds, idOf, paramsOf, Play, singleGuards } from '../../../test/support/play.js';
import { idleEvents, lines, transitionTable } from '../../../test/support/transitions.js';
import { workingGroup } from './lifecycle.js';

const TABLE = `
  planned       | CLOSE_GATE [canCloseGate]          | planned         | gateClosed, record gate, announce gateClosed
  planned       | DROP                               | dropped         | record reason, announce dropped, tell nominations WITHDRAW
  planned       | OPEN_GATE [canOpenGate]            | planned         | gateOpened, record gate, announce gateOpened
  planned       | RECTIFY                            | planned         | record rectification
  planned       | SET_UP [commissionApproved]        | setUp           | announce setUp
  setUp         | CLOSE_GATE [canCloseGate]          | setUp           | gateClosed, record gate, announce gateClosed
  setUp         | CLOSE_NOMINATIONS [seatedAndReady] | waiting.start |
  setUp         | CLOSE_NOMINATIONS [hasMembers]     | waiting.gate |
  setUp         | DROP                               | dropped         | record reason, announce dropped, tell nominations WITHDRAW
  setUp         | OPEN_GATE [canOpenGate]            | setUp           | gateOpened, record gate, announce gateOpened
  setUp         | OPEN_NOMINATIONS [canOpen]         | nominating      | record competence, start nomination
  setUp         | RECTIFY                            | setUp           | record rectification
  setUp         | STATUS_REPORT                      | setUp           | record report, announce reported
  nominating    | ADD_SEAT [canOpen]                 | nominating      | record addedSeat, record competence, start nomination
  nominating    | CLOSE_GATE [canCloseGate]          | nominating      | gateClosed, record gate, announce gateClosed
  nominating    | CLOSE_NOMINATIONS [gateOpen]       | waiting.start |
  nominating    | CLOSE_NOMINATIONS                  | waiting.gate |
  nominating    | DROP                               | dropped         | record reason, announce dropped, tell nominations WITHDRAW
  nominating    | FILL_VACANCY [canFill]             | nominating      | record competence, start nomination
  nominating    | OPEN_GATE [canOpenGate]            | nominating      | gateOpened, record gate, announce gateOpened
  nominating    | RECTIFY                            | nominating      | record rectification
  nominating    | STATUS_REPORT                      | nominating      | record report, announce reported
  waiting.gate  | ADD_SEAT [canOpen]                 | waiting.gate    | record addedSeat, record competence, start nomination
  waiting.gate  | DROP                               | dropped         | record reason, announce dropped, tell nominations WITHDRAW
  waiting.gate  | FILL_VACANCY [canFill]             | waiting.gate    | record competence, start nomination
  waiting.gate  | OPEN_GATE [canOpenGate]            | waiting.start   | gateOpened, record gate, announce gateOpened
  waiting.gate  | RECTIFY                            | waiting.gate    | record rectification
  waiting.gate  | START [canStart]                   | working         | announce started, announce begun
  waiting.gate  | STATUS_REPORT                      | waiting.gate    | record report, announce reported
  waiting.start | ADD_SEAT [canOpen]                 | waiting.start   | record addedSeat, record competence, start nomination
  waiting.start | CLOSE_GATE [canCloseGate]          | waiting.gate    | gateClosed, record gate, announce gateClosed
  waiting.start | DROP                               | dropped         | record reason, announce dropped, tell nominations WITHDRAW
  waiting.start | FILL_VACANCY [canFill]             | waiting.start   | record competence, start nomination
  waiting.start | RECTIFY                            | waiting.start   | record rectification
  waiting.start | START [canStart]                   | working         | announce started, announce begun
  waiting.start | STATUS_REPORT                      | waiting.start   | record report, announce reported
  working       | ADD_SEAT [canOpen]                 | working         | record addedSeat, record competence, start nomination
  working       | CLOSE_GATE [canCloseGate]          | working         | gateClosed, record gate, announce gateClosed
  working       | CONCLUDE [finalReported]           | concluded       | announce concluded, tell nominations WITHDRAW
  working       | FILL_VACANCY [canFill]             | working         | record competence, start nomination
  working       | FINAL_REPORT                       | working         | reported, record report, announce reported
  working       | OPEN_GATE [canOpenGate]            | working         | gateOpened, record gate, announce gateOpened
  working       | RECTIFY                            | working         | record rectification
  working       | STATUS_REPORT                      | working         | record report, announce reported
  concluded     | RECTIFY                            | concluded       | record rectification
  concluded     | REOPEN                             | working         | record reason
  dropped       | RECTIFY                            | dropped         | record rectification
  dropped       | REOPEN                             | planned         | record reason
`;

const secretariat = actor(2, 'secretariat');
const chair = actor(1, 'chair', 'member');
const [BODY, SELF, KL, DR] = [idOf(600), idOf(900), idOf(521), idOf(522)];
const commission = (state: string) => ({
  linked: [{ relation: 'mandatedBy', id: idOf(700), lifecycle: 'commission', states: [state] }],
});
const approved = commission('approved.text.correcting');
const known = { ...approved, organisations: [KL, DR], groupSeats: [] };
const seat = (number: number, chair = false) => ({
  seat: idOf(number),
  chair,
  until: null,
  held: [{ from: '2025-02-01T00:00:00Z', until: null }],
});
const seated = { groupSeats: [seat(801)] };
const letter = { profile: 'Kender data fra almen praksis', deadline: '2025-03-14T11:00:00Z' };
const requests = [
  { organisation: KL, seatName: 'Medlem, KL', competences: ['Brugerne'] },
  { organisation: DR, seatName: 'Formand, DR', chair: true },
];
const opening = { ...letter, competences: ['Data', 'Brugerne'], requests };
const gate = { gated: true, gateCondition: 'De indberettede data er i en forsvarlig stand' };

const play = (changes = {}) => {
  const story = new Play(workingGroup, { at: '2025-02-20T10:00:00Z', self: SELF });
  story.start({ title: 'Arbejdsgruppen GP', body: BODY, ...changes }, secretariat);
  return story;
};
const nominating = (changes = {}) => {
  const story = play(changes);
  story.send('SET_UP', {}, chair, approved);
  story.send('OPEN_NOMINATIONS', opening, chair, known);
  return story;
};
const working = () => {
  const story = nominating();
  story.send('CLOSE_NOMINATIONS', {}, chair);
  story.send('START', {}, chair, seated);
  return story;
};

it('has these transitions and no others', () => {
  expect(transitionTable(workingGroup)).toEqual(lines(TABLE));
  expect(idleEvents(workingGroup)).toEqual([]);
});

describe('a working group', () => {
  it('is set up when its commission is approved, also while the text is being corrected', () => {
    const story = play();
    expect(story.send('SET_UP', {}, chair, commission('deciding'))).toEqual({ refused: ['commission-approved'] });
    expect(story.send('OPEN_NOMINATIONS', opening, chair, known)).toEqual({ refused: ['not-in-this-state'] });
    expect(story.send('SET_UP', {}, chair, approved)).toMatchObject({ states: ['setUp'] });
  });

  it('asks nobody once the approval has been rectified away', () => {
    const story = play();
    story.send('SET_UP', {}, chair, approved);
    const unapproved = { ...known, ...commission('ready') };
    expect(story.send('OPEN_NOMINATIONS', opening, chair, unapproved)).toEqual({ refused: ['commission-approved'] });
  });

  it('starts one nomination for each seat, and writes down what it needs as a whole', () => {
    const story = nominating();
    expect(story.rows('competence')).toEqual([{ competence: 'Data' }, { competence: 'Brugerne' }]);
    expect(story.started()).toEqual([
      {
        input: {
          title: 'Medlem, KL · Arbejdsgruppen GP',
          body: BODY,
          organisation: KL,
          seatName: 'Medlem, KL',
          chair: false,
          competences: ['Brugerne'],
          ...letter,
        },
        links: { nominatesFor: [SELF] },
      },
      expect.objectContaining({ input: expect.objectContaining({ chair: true, organisation: DR }) }),
    ]);
  });

  it('asks organisations that are known, for one presiding seat, and in good time', () => {
    const story = play();
    story.send('SET_UP', {}, chair, approved);
    const bad = { ...opening, deadline: '2025-02-20T09:00:00Z', requests: [requests[1], requests[1]] };
    const refused = story.send('OPEN_NOMINATIONS', bad, chair, { ...known, organisations: [KL] });
    expect(refused).toEqual({ refused: ['organisations-known', 'deadline-ahead', 'one-chair'] });
    expect(story.states).toEqual(['setUp']);
  });

  it('gets a further seat by a decision, whose words are kept', () => {
    const story = nominating();
    const added = { organisation: KL, seatName: 'Medlem, KL 2', ...letter, decision: 'Punkt 2.1: KL deltager' };
    story.send('ADD_SEAT', added, chair, known);
    expect(story.rows('addedSeat')).toMatchObject([{ seatName: 'Medlem, KL 2', decision: 'Punkt 2.1: KL deltager' }]);
    expect(story.started()).toHaveLength(1);
    expect(workingGroup.events.ADD_SEAT!.payload.safeParse({ ...added, decision: undefined }).success).toBe(false);
  });

  it('asks the same organisation for a successor to the seat that was left', () => {
    const story = working();
    const vacancy = {
      nomination: idOf(950),
      seat: idOf(801),
      seatName: 'Medlem, KL',
      organisation: KL,
      chair: false,
      from: '2025-02-19T00:00:00Z',
    };
    const asked = { nomination: idOf(950), ...letter };
    expect(story.send('FILL_VACANCY', asked, chair, { vacancies: [] })).toEqual({ refused: ['seat-vacated'] });
    story.send('FILL_VACANCY', asked, chair, { vacancies: [vacancy] });
    expect(story.started()).toMatchObject([
      {
        input: { seat: idOf(801), vacantFrom: '2025-02-19T00:00:00Z', organisation: KL, seatName: 'Medlem, KL' },
        links: { nominatesFor: [SELF], succeeds: [idOf(950)] },
      },
    ]);
  });

  it('waits for its gate, which somebody opens and closes and says why', () => {
    const story = nominating(gate);
    story.send('CLOSE_NOMINATIONS', {}, chair);
    expect(story.states).toEqual(['waiting.gate']);
    expect(story.send('START', {}, chair, seated)).toEqual({ refused: ['gate-open'] });
    expect(paramsOf(workingGroup, 'gateOpen', story.context)).toEqual({ condition: gate.gateCondition });
    story.send('OPEN_GATE', { reason: 'Kvaliteten er godkendt 2. april' }, secretariat);
    expect(story.rows('gate')).toEqual([
      { open: true, reason: 'Kvaliteten er godkendt 2. april', at: '2025-02-20T10:00:00Z', person: idOf(2) },
    ]);
    story.send('CLOSE_GATE', { reason: 'Fejl i leverancen' }, secretariat);
    expect(story.states).toEqual(['waiting.gate']);
    story.send('OPEN_GATE', { reason: 'Rettet' }, secretariat);
    expect(story.send('START', {}, chair, seated)).toMatchObject({ states: ['working'] });
  });

  it('opens no gate without a reason, none twice, and none that it does not have', () => {
    expect(workingGroup.events.OPEN_GATE!.payload.safeParse({}).success).toBe(false);
    expect(workingGroup.events.OPEN_GATE!.payload.safeParse({ reason: ' ' }).success).toBe(false);
    const story = play(gate);
    expect(story.send('CLOSE_GATE', { reason: 'x' }, chair)).toEqual({ refused: ['gate-open'] });
    story.send('OPEN_GATE', { reason: 'x' }, chair);
    expect(story.send('OPEN_GATE', { reason: 'x' }, chair)).toEqual({ refused: ['gate-shut'] });
    expect(play().send('OPEN_GATE', { reason: 'x' }, chair)).toEqual({ refused: ['has-gate'] });
    expect(workingGroup.start.payload.safeParse({ title: 'x', body: BODY, gated: true }).success).toBe(false);
  });

  it('whose members are in the directory already asks nobody', () => {
    const story = play();
    story.send('SET_UP', {}, chair, approved);
    expect(story.send('CLOSE_NOMINATIONS', {}, chair, { groupSeats: [] })).toEqual({ refused: ['has-members'] });
    story.send('CLOSE_NOMINATIONS', {}, chair, seated);
    expect(story.states).toEqual(['waiting.start']);
  });

  it('goes on working when its gate is closed again', () => {
    const story = nominating(gate);
    story.send('OPEN_GATE', { reason: 'Klar' }, chair);
    story.send('CLOSE_NOMINATIONS', {}, chair);
    story.send('START', {}, chair, seated);
    expect(story.send('CLOSE_GATE', { reason: 'Fejl i data' }, chair)).toMatchObject({ states: ['working'] });
  });

  it('reports, and concludes with a final report', () => {
    const story = working();
    story.send('STATUS_REPORT', { text: 'Godt i gang', meeting: '24. juni' }, secretariat);
    expect(story.rows('report')).toEqual([
      { kind: 'status', text: 'Godt i gang', meeting: '24. juni', person: idOf(2) },
    ]);
    expect(story.send('CONCLUDE', {}, chair)).toEqual({ refused: ['final-reported'] });
    story.send('FINAL_REPORT', { text: 'Slutrapport' }, secretariat);
    expect(story.rows('report')).toMatchObject([{ kind: 'final', meeting: null }]);
    expect(story.send('CONCLUDE', {}, chair, { linked: [] })).toMatchObject({ states: ['concluded'] });
    expect(story.send('REOPEN', { reason: 'Forkert gruppe' }, chair)).toMatchObject({ states: ['working'] });
  });

  it('takes back what it has asked for when it is given up, from those only who have not joined', () => {
    const story = nominating();
    const nomination = (id: number, state: string) => ({
      relation: 'nominations',
      id: idOf(id),
      lifecycle: 'nomination',
      states: [state],
    });
    story.send('DROP', { reason: 'Udskudt til 2026' }, chair, {
      linked: [nomination(1, 'asked.answering'), nomination(2, 'joined'), nomination(3, 'named')],
    });
    expect(story.told('WITHDRAW', idOf(1))).toEqual({ reason: 'Udskudt til 2026' });
    expect(story.told('WITHDRAW', idOf(2))).toBeNull();
    expect(story.told('WITHDRAW', idOf(3))).toEqual({ reason: 'Udskudt til 2026' });
    expect(story.send('REOPEN', { reason: 'Alligevel ikke' }, chair)).toMatchObject({ states: ['planned'] });
  });

  it('is rectified in every state', () => {
    const states = Object.keys(workingGroup.states).filter((path) => !path.includes('.'));
    const told = transitionTable(workingGroup).filter((line) => line.includes('| RECTIFY |'));
    expect(new Set(told.map((line) => line.split(/[ .]/)[0])).size).toBe(states.length);
  });
});

describe('guards', () => {
  const at = '2025-02-20T10:00:00Z';
  const context = (facts: object, rest = {}) => ({ ...rest, facts: { at, actor: chair, ...facts } });
  const ask = (...organisations: string[]) => ({ requests: organisations.map((organisation) => ({ organisation })) });
  const presiding = (...chairs: boolean[]) => ({ requests: chairs.map((chair) => ({ organisation: KL, chair })) });
  const children = { childCommittees: [{ id: BODY }] };
  const vacancies = { vacancies: [{ nomination: idOf(1) }] };
  const ended = { groupSeats: [{ ...seat(1), held: [{ from: '2025-01-01T00:00:00Z', until: at }] }] };
  const cases: [string, object, object, object?, object?][] = [
    ['bodyOfCommittee', context(children), context({ childCommittees: [] }), { body: BODY }],
    ['commissionApproved', context(commission('approved.text.final')), context(commission('withdrawn'))],
    ['commissionApproved', context(commission('replaced')), context(commission('ready'))],
    ['organisationsKnown', context(known), context(known), ask(KL, DR), ask(KL, idOf(9))],
    ['organisationsKnown', context(known), context({}), { organisation: KL }],
    ['deadlineAhead', context({}), context({}), { deadline: '2025-02-21T00:00:00Z' }, { deadline: at }],
    ['oneChair', context({}), context({}), presiding(true, false), presiding(true, true)],
    [
      'oneChair',
      context({ groupSeats: [seat(1, true)] }),
      context({ groupSeats: [seat(1, true)] }),
      presiding(false),
      presiding(true),
    ],
    ['seatVacated', context(vacancies), context(vacancies), { nomination: idOf(1) }, { nomination: idOf(2) }],
    ['hasGate', context({}, { gated: true }), context({}, { gated: false })],
    ['gateShut', context({}, { gateOpen: false }), context({}, { gateOpen: true })],
    ['gateOpen', context({}, { gated: true, gateOpen: true }), context({}, { gated: true, gateOpen: false })],
    ['gateOpen', context({}, { gated: false }), context({}, { gated: true, gateOpen: false })],
    ['hasMembers', context(seated), context(ended)],
    ['finalReported', context({}, { finalReport: true }), context({}, { finalReport: false })],
  ];

  it.each(cases)('%s holds and fails', (name, yes, no, event = {}, other = event) => {
    expect(holds(workingGroup, name, yes as never, event as never)).toBe(true);
    expect(holds(workingGroup, name, no as never, other as never)).toBe(false);
  });

  it('are all shown both ways', () => {
    expect([...new Set(cases.map(([name]) => name))].sort()).toEqual([...singleGuards(workingGroup)].sort());
  });
});
