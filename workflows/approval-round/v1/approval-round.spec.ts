import { describe, expect, it } from '@jest/globals';
import { actor, filing, holds, idOf, paramsOf, Play, seated, singleGuards } from '../../../test/support/play.js';
import { idleEvents, lines, transitionTable } from '../../../test/support/transitions.js';
import { channelOf, procedureOf, type Way } from '../../../src/domain/rounds/procedure.js';
import { decide } from '../../../src/domain/voting/decide.js';
import type { SeatBallot } from '../../../src/domain/voting/seat-ballot.js';
import { votingRules } from '../../../src/domain/voting/voting-rules.js';
import { tallyOf, type Choice } from '../../../src/domain/voting/tally.js';
import { approvalRound } from './lifecycle.js';

const TABLE = `
  prepared       | CANCEL                                | cancelled      | record reason
  prepared       | OPEN [canOpen] then [byConsensus]     | open.consensus | opened, record elector, record procedure, record ballot, tell decides APPROVAL_OPENED, announce opened
  prepared       | OPEN [canOpen] then [not byConsensus] | open.answering | opened, record elector, record procedure, record ballot, tell decides APPROVAL_OPENED, announce opened, schedule after answerPeriod
  open.consensus | CANCEL                                | cancelled      | record reason, tell decides APPROVAL_CANCELLED, announce cancelled
  open.consensus | CONCLUDE [concludesByConsensus]       | concluded      | record outcome, tell decides APPROVED, tell decides APPROVED_WITH_CORRECTIONS, tell decides NOTED plain-paper, tell decides DISCUSSED plain-paper, tell decides POSTPONED, tell decides RETURNED, start correction, start approval-round, announce concluded
  open.consensus | NUDGE [canNudge]                      | open.consensus | record nudge, announce nudged
  open.consensus | PAPER_REVISED                         | open.consensus | asked, announce revised
  open.consensus | POSITION [mayPosition]                | open.consensus | counted, record position, record receipt
  open.consensus | RECTIFY [mayRectify]                  | open.consensus | counted, record rectification
  open.consensus | RECUSE [mayRecuse]                    | open.consensus | counted, record recusal
  open.answering | CANCEL                                | cancelled      | cancel after answerPeriod, record reason, tell decides APPROVAL_CANCELLED, announce cancelled
  open.answering | CONCLUDE [concludesEarly]             | concluded      | cancel after answerPeriod, record outcome, tell decides APPROVED, tell decides APPROVED_WITH_CORRECTIONS, tell decides NOTED plain-paper, tell decides DISCUSSED plain-paper, tell decides POSTPONED, tell decides RETURNED, start correction, start approval-round, announce concluded
  open.answering | EXTEND [canExtend]                    | open.answering | cancel after answerPeriod, extended, announce extended, schedule after answerPeriod
  open.answering | NUDGE [canNudge]                      | open.answering | record nudge, announce nudged
  open.answering | PAPER_REVISED                         | open.answering | asked, announce revised
  open.answering | POSITION [lastPosition]               | open.answered  | cancel after answerPeriod, counted, record position, record receipt, announce allAnswered
  open.answering | POSITION [mayPosition]                | open.answering | counted, record position, record receipt
  open.answering | RECTIFY [mayRectify]                  | open.answering | counted, record rectification
  open.answering | RECUSE [lastRecusal]                  | open.answered  | cancel after answerPeriod, counted, record recusal, announce allAnswered
  open.answering | RECUSE [mayRecuse]                    | open.answering | counted, record recusal
  open.answering | after answerPeriod [silenceHolds]     | concluded      | cancel after answerPeriod, record outcome, tell decides APPROVED, tell decides APPROVED_WITH_CORRECTIONS, tell decides NOTED plain-paper, tell decides DISCUSSED plain-paper, tell decides POSTPONED, tell decides RETURNED, start correction, start approval-round, announce silentlyApproved
  open.answering | after answerPeriod [silenceBroken]    | open.answered  | cancel after answerPeriod, announce silenceBroken
  open.answering | after answerPeriod                    | open.answered  | cancel after answerPeriod, announce expired
  open.answered  | CANCEL                                | cancelled      | record reason, tell decides APPROVAL_CANCELLED, announce cancelled
  open.answered  | CONCLUDE [concludesByCount]           | concluded      | record outcome, tell decides APPROVED, tell decides APPROVED_WITH_CORRECTIONS, tell decides NOTED plain-paper, tell decides DISCUSSED plain-paper, tell decides POSTPONED, tell decides RETURNED, start correction, start approval-round, announce concluded
  open.answered  | EXTEND [canExtend]                    | open.answering | extended, announce extended, schedule after answerPeriod
  open.answered  | NUDGE [canNudge]                      | open.answered  | record nudge, announce nudged
  open.answered  | PAPER_REVISED [deadlineAhead]         | open.answering | asked, announce revised, schedule after answerPeriod
  open.answered  | PAPER_REVISED                         | open.answered  | asked, announce revised
  open.answered  | POSITION [mayPositionInTime]          | open.answered  | counted, record position, record receipt
  open.answered  | RECTIFY [mayRectifyInTime]            | open.answering | counted, record rectification, schedule after answerPeriod
  open.answered  | RECTIFY [mayRectify]                  | open.answered  | counted, record rectification
  open.answered  | RECUSE [mayRecuse]                    | open.answered  | counted, record recusal
  concluded      | RECTIFY [putsInDoubt]                 | concluded      | record rectification, announce inDoubt
  concluded      | RECTIFY [mayRectify]                  | concluded      | record rectification
  concluded      | RECTIFY_OUTCOME [rectifiesOutcome]    | concluded      | record outcome, tell decides APPROVED, tell decides APPROVED_WITH_CORRECTIONS, tell decides NOTED plain-paper, tell decides DISCUSSED plain-paper, tell decides POSTPONED, tell decides RETURNED, start correction, start approval-round
`;

const [gp, spec, kpos] = [idOf(101), idOf(102), idOf(103)];
const chair = actor(1, 'chair', 'member');
const secretariat = actor(2, 'secretariat');
const at = '2025-02-20T09:00:00Z';
const hash = 'a'.repeat(64);
const alarm = 'xstate.after.answerPeriod.approval-round.open.answering';

const papers = [gp, spec].map((paper, index) => ({
  paper,
  title: ['GP', 'SPEC'][index],
  version: 2,
  versionHash: hash,
  materialVersion: 1,
}));
const linked = [gp, spec].map((id) => ({ relation: 'decides', id, lifecycle: 'commission', states: ['ready'] }));
const votingSeats = [21, 22, 23].map((n) => ({
  seat: idOf(n),
  organisation: idOf(n + 500),
  name: `Plads ${n}`,
  weight: 1,
  chair: n === 21,
}));
interface Counted {
  readonly way?: Way;
  readonly quorum?: number;
  readonly overturned?: boolean;
  readonly next?: 'meeting' | 'vote' | null;
  readonly fixes?: readonly object[];
}

/** What three seats that have answered so come to on each paper, where the committee has no rules of its own. */
function tally(
  said: Partial<Record<Choice, number>>,
  { way = 'written', quorum = 1, overturned = false, next = null, fixes = [] }: Counted = {},
) {
  const { voting } = procedureOf({ way, matter: 'default', quorum, lapse: null }, null);
  const given = Object.entries(said).flatMap(([choice, count]) => Array<Choice>(count).fill(choice as Choice));
  const seats = [0, 1, 2].map((n): SeatBallot => ({
    seat: idOf(21 + n),
    organisation: idOf(521 + n),
    group: null,
    weight: 1,
    chair: false,
    choice: given[n] ?? null,
    present: n < given.length,
    out: false,
  }));
  const count = decide(voting, { matter: 'default', channel: channelOf(way), seats });
  const rest = { tally: tallyOf(seats), overturned, next, fixes };
  return { counts: [gp, spec].map((paper) => ({ paper, ...count, ...rest })) };
}
const silent = { elector: { positions: [], recusals: [], elsewhere: [] }, papers };
const said = (...positions: object[]) => ({ elector: { positions, recusals: [], elsewhere: [] }, papers });
const spoken = [gp, spec].map((paper) => ({ paper, version: 2, choice: 'approve', person: idOf(3), as: 'member' }));
const facts = { linked, papers, votingSeats };
const correction = {
  key: 'G1',
  scope: 'general',
  kind: 'text',
  text: 'Eksempler indarbejdes.',
  origin: { item: '2', who: 'Styregruppen' },
  papers: [gp, kpos],
  owner: 'secretariat',
  due: '2025-03-14T11:00:00Z',
};

const play = (start: object = {}) => {
  const story = new Play(approvalRound, { at, self: idOf(900) });
  story.start({ title: 'Kommissorier, punkt 2', ...start }, secretariat);
  story.send('OPEN', {}, chair, facts);
  return story;
};
const written = (rules = {}) => play({ way: 'written', deadline: '2025-02-27T11:00:00Z', rules });
const all = (choice: string, text?: string) => ({ all: { choice, text } });

const label = { da: 'Vedtægter', en: 'Statutes' };
const most = { kind: 'share', moreThan: '1/2', of: 'cast' };
const SILENT = {
  voting: votingRules.parse({
    matters: { statutes: { label, condition: most } },
    silence: { matters: ['default'], onFailure: 'vote' },
  }),
  groups: { stat: ['Plads 21'] },
  weights: { 'Plads 21': 3 },
};

it('has these transitions and no others', () => {
  expect(transitionTable(approvalRound)).toEqual(lines(TABLE));
  expect(idleEvents(approvalRound)).toEqual([]);
});

describe('by consensus', () => {
  it('the chair concludes a package though nobody has answered, and general corrections fan out', () => {
    const story = play();
    expect(story.rows('elector')).toHaveLength(3);
    expect(story.rows('ballot')).toMatchObject([{ paper: gp, versionHash: hash }, { paper: spec }]);
    const outcomes = [
      { paper: gp, outcome: 'approvedWithCorrections' },
      { paper: spec, outcome: 'approved' },
    ];
    const done = story.send('CONCLUDE', { outcomes, corrections: [correction] }, chair, {
      ...facts,
      ...tally({}, { way: 'consensus' }),
    });
    expect(done).toMatchObject({ states: ['concluded'] });
    expect(story.told('APPROVED_WITH_CORRECTIONS', gp)).toMatchObject({
      versionHash: hash,
      confirmer: 'chair',
      round: idOf(900),
    });
    expect(story.told('APPROVED_WITH_CORRECTIONS', spec)).toBeNull();
    expect(story.told('APPROVED', spec)).toMatchObject({ rectifies: false });
    expect(story.started().map(({ links }) => links.corrects)).toEqual([[gp], [kpos]]);
    expect(story.rows('outcome')[0]).toMatchObject({ outcome: 'approvedWithCorrections', needs: [] });
    expect(story.rows('outcome')[0]).toHaveProperty('text.da', expect.stringContaining('Formanden konkluderer'));
  });

  it('the secretariat records it, saying how it happened', () => {
    const conclude = { sameForAll: { outcome: 'approved' } };
    expect(play().send('CONCLUDE', conclude, secretariat, { ...facts, ...tally({}, { way: 'consensus' }) })).toEqual({
      refused: ['chair-or-reason'],
    });
    const told = { ...conclude, reason: 'Konkluderet af formanden på mødet' };
    expect(play().send('CONCLUDE', told, secretariat, { ...facts, ...tally({}, { way: 'consensus' }) })).toMatchObject({
      states: ['concluded'],
    });
  });

  it('a plan is noted or discussed, at a meeting; a paper that wants a decision and was only discussed is put off', () => {
    const story = play();
    const mixed = {
      ...facts,
      ...tally({}, { way: 'consensus' }),
      linked: [linked[0], { ...linked[1], lifecycle: 'plain-paper' }],
    };
    const meeting = { name: '9. møde', item: '4.1', date: '2025-02-20' };
    const noted = { sameForAll: { outcome: 'noted' }, meeting };
    expect(story.send('CONCLUDE', noted, chair, mixed)).toEqual({ refused: ['plain-papers-noted'] });
    story.send('CONCLUDE', { sameForAll: { outcome: 'discussed' }, meeting }, chair, mixed);
    expect(story.told('DISCUSSED', spec)).toMatchObject({ round: idOf(900), rectifies: false, meeting });
    expect([story.told('DISCUSSED', gp), story.told('POSTPONED', spec), story.told('NOTED', spec)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(story.told('POSTPONED', gp)).toMatchObject({ meeting });
    story.send(
      'RECTIFY_OUTCOME',
      { paper: spec, outcome: 'noted', reason: 'Kun til efterretning' },
      secretariat,
      mixed,
    );
    expect(story.told('NOTED', spec)).toMatchObject({ rectifies: true, meeting: null });
  });

  it('a decision that was recorded wrongly is put right', () => {
    const story = play();
    story.send('CONCLUDE', { sameForAll: { outcome: 'approved' } }, chair, {
      ...facts,
      ...tally({}, { way: 'consensus' }),
    });
    const right = { paper: spec, outcome: 'postponed', reason: 'Referatet siger udsat' };
    story.send('RECTIFY_OUTCOME', right, secretariat, { ...facts, ...tally({}, { way: 'consensus' }) });
    expect(story.told('POSTPONED', spec)).toMatchObject({ rectifies: true });
    expect(story.told('POSTPONED', gp)).toBeNull();
    expect(story.rows('outcome')).toMatchObject([{ paper: spec, outcome: 'postponed', rectifies: true }]);
  });
});

describe('in writing', () => {
  it('is answered when the last seat has spoken on every paper', () => {
    const story = written();
    expect(story.due()).toEqual(['2025-02-27T11:00:00.000Z']);
    story.send('POSITION', all('approve'), seated(3, 21), silent);
    story.send('POSITION', { positions: [{ paper: gp, version: 2, choice: 'approve' }] }, seated(4, 22), silent);
    expect(story.context).toMatchObject({ electors: 3, awaited: 2 });
    story.send('RECUSE', { reason: 'Egen organisation' }, filing(2, 22), said(spoken[0]!));
    expect(story.context).toMatchObject({ out: 1, awaited: 1 });
    expect(story.send('POSITION', all('abstain'), seated(5, 23), silent)).toMatchObject({ states: ['open.answered'] });
  });

  it('keeps positions changeable until the deadline', () => {
    const story = written();
    for (const n of [21, 22, 23]) story.send('POSITION', all('approve'), seated(n, n), silent);
    expect(story.send('POSITION', all('cannot', 'Nej'), seated(21, 21), said(...spoken))).toMatchObject({
      states: ['open.answered'],
    });
    const late = { ...said(...spoken), at: '2025-02-27T11:00:01Z' };
    expect(story.send('POSITION', all('approve'), seated(21, 21), late)).toEqual({
      refused: ['in-time-or-accepted'],
    });
    const mail = { how: 'mail', from: 'Region Hovedstaden', lateBecause: 'Sendt før fristen, fundet i spamfilteret' };
    expect(story.send('POSITION', { ...all('approve'), receipt: mail }, filing(2, 21), late)).toMatchObject({
      states: ['open.answered'],
    });
    expect(story.rows('receipt')).toMatchObject([{ seat: idOf(21), receivedAt: late.at, ...mail, person: idOf(2) }]);
  });

  it('an answer rectified after the conclusion reopens nothing, and says so where the count now comes to something else', () => {
    const story = written();
    for (const n of [21, 22, 23]) story.send('POSITION', all('approve'), seated(n, n), silent);
    story.send('CONCLUDE', { sameForAll: { outcome: 'approved' } }, chair, { ...facts, ...tally({ approve: 3 }) });
    const struck = { what: 'positions', reason: 'Indført for den forkerte plads' };
    const one = story.send('RECTIFY', struck, filing(2, 21), { ...said(...spoken), ...tally({ approve: 3 }) });
    expect(one).toEqual({ states: ['concluded'], effects: ['record rectification'] });
    const last = story.send('RECTIFY', struck, filing(2, 22), {
      ...said(...spoken),
      ...tally({ approve: 1 }, { overturned: true }),
    });
    expect(last).toEqual({ states: ['concluded'], effects: ['record rectification', 'announce inDoubt'] });
    expect(story.rows('rectification')).toMatchObject([{ overturned: papers.map(({ title }) => title) }]);
  });

  it('a reservation stands, or lapses on its date as the rules say', () => {
    const conclude = { sameForAll: { outcome: 'approved' } };
    const after = { ...facts, at: '2025-02-27T11:00:01Z' };
    const [standing, lapsing] = [written(), written({ lapsedReservation: 'approves' })];
    const reserved = { ...after, ...tally({ approve: 2, reservation: 1 }) };
    expect(standing.send('CONCLUDE', conclude, chair, reserved)).toMatchObject({ refused: ['agrees-with-count'] });
    const lapsed = { ...after, ...tally({ approve: 3 }) };
    expect(lapsing.send('CONCLUDE', conclude, chair, lapsed)).toMatchObject({ states: ['concluded'] });
    expect(lapsing.rows('outcome')).toMatchObject([{ lapsedReservation: 'approves' }, {}]);
  });

  it('can be concluded early only when nobody could change it, and as the count says', () => {
    const story = written();
    const conclude = (outcome: string) => ({ sameForAll: { outcome } });
    const two = { ...facts, ...tally({ approve: 2 }) };
    expect(story.send('CONCLUDE', conclude('approved'), chair, two)).toEqual({ refused: ['nothing-can-change'] });
    const opposed = { ...facts, ...tally({ approve: 1, cannot: 1 }) };
    expect(story.send('CONCLUDE', conclude('approved'), chair, opposed)).toEqual({ refused: ['agrees-with-count'] });
    expect(story.send('CONCLUDE', conclude('rejected'), chair, opposed)).toMatchObject({ states: ['concluded'] });
    expect(story.told('RETURNED', gp)).toMatchObject({ confirmer: 'chair' });
    expect(story.rows('outcome')[0]).toHaveProperty('needsText.da', expect.stringContaining('Mangler afklaring'));
  });

  it('without a quorum is postponed, saying what is missing', () => {
    const story = written({ quorum: 3 });
    story.alarm(alarm, '2025-02-27T11:00:00Z');
    const one = { ...facts, ...tally({ approve: 1 }, { quorum: 3 }) };
    expect(story.send('CONCLUDE', { sameForAll: { outcome: 'approved' } }, chair, one)).toEqual({
      refused: ['quorum-reached'],
    });
    story.send('CONCLUDE', { sameForAll: { outcome: 'postponed' } }, chair, one);
    expect(story.rows('outcome')[0]).toHaveProperty('needsText.da', 'Mangler 2 svar for at være beslutningsdygtig.');
  });

  it('asks everybody again when a paper is revised materially', () => {
    const story = written();
    for (const n of [21, 22, 23]) story.send('POSITION', all('approve'), seated(n, n), silent);
    expect(story.send('PAPER_REVISED', { paper: gp }, secretariat)).toMatchObject({ states: ['open.answering'] });
    expect(story.context).toMatchObject({ awaited: 3 });
    const revised = {
      ...said(...spoken),
      papers: papers.map((paper) => ({ ...paper, version: 3, materialVersion: 3 })),
    };
    const stale = { positions: [{ paper: gp, version: 2, choice: 'approve' }] };
    expect(story.send('POSITION', stale, seated(3, 21), revised)).toEqual({ refused: ['version-current'] });
  });

  it('asks only those again whom the rules ask again', () => {
    const story = new Play(approvalRound, { at, self: idOf(900) });
    story.start({ title: 'Budget', way: 'written', deadline: '2025-02-27T11:00:00Z' }, secretariat);
    const voting = votingRules.parse({ stale: { askAgain: 'opposed' } });
    story.send('OPEN', {}, chair, {
      ...facts,
      rules: { instance: idOf(700), number: 1, rules: { ...SILENT, voting } },
    });
    expect(story.context).toMatchObject({ askAgain: 'opposed', awaited: 3 });
    for (const n of [21, 22, 23]) story.send('POSITION', all('approve'), seated(n, n), silent);
    const onceRevised = [{ paper: gp, awaited: 1 }];
    expect(story.send('PAPER_REVISED', { paper: gp }, secretariat, { onceRevised })).toMatchObject({
      states: ['open.answering'],
    });
    expect(story.context).toMatchObject({ awaited: 1 });
  });

  it('takes a position back that was filed for the wrong seat', () => {
    const story = written();
    story.send('POSITION', all('approve'), seated(3, 21), silent);
    story.send('RECTIFY', { what: 'positions', reason: 'Forkert plads' }, filing(2, 21), said(...spoken));
    expect(story.context).toMatchObject({ awaited: 3 });
    expect(story.send('RECTIFY', { what: 'recusals', reason: 'x' }, filing(2, 21), silent)).toEqual({
      refused: ['something-to-rectify'],
    });
  });

  it('passes a recused member’s seat to the substitute', () => {
    const story = written();
    const recused = { elector: { positions: spoken, recusals: [{ person: idOf(3), papers: null }] }, papers };
    expect(story.send('POSITION', all('approve'), seated(3, 21), recused)).toEqual({ refused: ['not-recused'] });
    expect(story.send('POSITION', all('approve'), seated(4, 21, 'substitute'), recused)).toMatchObject({
      states: ['open.answering'],
    });
  });
});

describe('by silence', () => {
  const due = '2025-02-27T11:00:00Z';
  const rules = {
    instance: idOf(700),
    number: 3,
    rules: { ...SILENT, title: 'Forretningsorden' },
  };
  const opened = (matter = 'default') => {
    const story = new Play(approvalRound, { at, self: idOf(900) });
    story.start({ title: 'Referat af møde 8', way: 'silence', deadline: due, matter }, secretariat);
    return story;
  };
  const edited = { choice: 'approveWithRemarks', text: 'Sprog', passage: 'skal', proposed: 'bør' } as const;
  const fixes = [{ passage: 'skal', proposed: 'bør', seats: [idOf(22)] }];
  const silence = (verdict: object) => ({
    ...facts,
    counts: [gp, spec].map((paper) => ({ ...tally({}).counts[0], paper, ...verdict })),
  });

  it('is open only to the matters that the rules list, and is decided by the rules of the day it opened', () => {
    expect(opened().send('OPEN', {}, chair, { ...facts, rules: null })).toEqual({ refused: ['way-provided-for'] });
    const story = opened();
    expect(story.send('OPEN', {}, chair, { ...facts, rules })).toMatchObject({ states: ['open.answering'] });
    expect(story.rows('procedure')).toMatchObject([
      { way: 'silence', matter: 'default', rules: { instance: idOf(700), number: 3 }, voting: { silence: {} } },
    ]);
    expect(story.rows('elector')).toMatchObject([
      { group: 'stat', weight: 3, chair: true },
      { group: null, weight: 1 },
      {},
    ]);
  });

  it('approves at the deadline when nobody has objected, and editorial remarks become corrections', () => {
    const story = opened();
    story.send('OPEN', {}, chair, { ...facts, rules });
    story.send('POSITION', { all: edited }, seated(4, 22), silent);
    expect(story.rows('position')).toMatchObject([{ passage: 'skal', proposed: 'bør' }, { paper: spec }]);
    const done = story.alarm(alarm, due, silence({ verdict: 'approved', fixes }));
    expect(done).toMatchObject({ states: ['concluded'] });
    expect(story.rows('outcome')).toMatchObject([
      { paper: gp, outcome: 'approvedWithCorrections', confirmer: 'chair', person: null },
      { paper: spec },
    ]);
    expect(story.told('APPROVED_WITH_CORRECTIONS', gp)).toMatchObject({ versionHash: hash, rectifies: false });
    expect(story.started().map(({ input }) => input)).toMatchObject([
      {
        key: 'S1',
        text: '«skal» → «bør»',
        origin: { who: 'Plads 22' },
        owner: 'secretariat',
        due: '2025-03-13T11:00:00.000Z',
      },
      {},
    ]);
  });

  it('approves as it stands when nobody has said anything', () => {
    const story = opened();
    story.send('OPEN', {}, chair, { ...facts, rules });
    story.alarm(alarm, due, silence({ verdict: 'approved' }));
    expect(story.told('APPROVED', spec)).toMatchObject({ confirmer: 'chair' });
    expect(story.started()).toEqual([]);
  });

  it('broken by an objection, is concluded as postponed and put up for a written vote where the rules say so', () => {
    const story = opened();
    story.send('OPEN', {}, chair, { ...facts, rules });
    const broken = silence({ verdict: 'notApproved', next: 'vote' });
    expect(story.alarm(alarm, due, broken)).toEqual({
      states: ['open.answered'],
      effects: ['cancel', 'announce silenceBroken'],
    });
    const late = { ...broken, at: '2025-02-28T09:00:00Z' };
    const conclude = (outcome: string) => story.send('CONCLUDE', { sameForAll: { outcome } }, chair, late);
    expect(conclude('approved')).toEqual({ refused: ['agrees-with-count'] });
    expect(conclude('postponed')).toMatchObject({ states: ['concluded'] });
    expect(story.started()).toEqual([
      {
        input: { title: 'Referat af møde 8', way: 'written', matter: 'default', deadline: '2025-03-14T09:00:00.000Z' },
        links: { decides: [gp, spec] },
      },
    ]);
  });

  it('whose matter goes to a meeting is only postponed, and a vote never ends before the rules let it', () => {
    const play = (next: string, rest = {}) => {
      const story = opened();
      story.send('OPEN', {}, chair, { ...facts, rules });
      const broken = { ...silence({ verdict: 'notApproved', next }), ...rest };
      story.alarm(alarm, due, broken);
      story.send('CONCLUDE', { sameForAll: { outcome: 'postponed' } }, chair, { ...broken, at: due });
      return story.started();
    };
    expect(play('meeting')).toEqual([]);
    const shortestPeriods = { written: { earliest: '2025-04-01T22:00:00Z', because: label } };
    expect(play('vote', { shortestPeriods })).toMatchObject([{ input: { deadline: '2025-04-01T22:00:00.000Z' } }]);
  });
});

it('a deadline belongs to a written procedure or a vote', () => {
  const parse = (start: object) => approvalRound.start.payload.safeParse({ title: 'x', ...start }).success;
  expect([parse({}), parse({ way: 'vote' }), parse({ deadline: at }), parse({ way: 'vote', deadline: at })]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

describe('guards', () => {
  const context = (given: object, rest = {}) => ({
    way: 'vote',
    matter: 'default',
    quorum: null,
    ...rest,
    facts: { at, actor: seated(3, 21), ...given },
  });
  const plain = linked.map((link) => ({ ...link, lifecycle: 'plain-paper' }));
  const drafting = linked.map((link) => ({ ...link, states: ['drafting'] }));
  const discussed = linked.map((link) => ({ ...link, states: ['discussed'] }));
  const substitute = { actor: seated(4, 21, 'substitute') };
  const [early, late] = [{ deadline: '2025-02-19T09:00:00Z' }, { deadline: '2025-02-21T09:00:00Z' }];
  const one = (changes = {}) => ({
    type: 'POSITION',
    positions: [{ paper: gp, version: 2, choice: 'approve', ...changes }],
  });
  const barred = (papers: string[] | null) => ({ elector: { positions: [], recusals: [{ person: null, papers }] } });
  const concluding = (first: object, rest = {}) => ({
    type: 'CONCLUDE',
    outcomes: [
      { paper: gp, outcome: 'approved', ...first },
      { paper: spec, outcome: 'approved' },
    ],
    corrections: [],
    ...rest,
  });
  const whole = context({ ...facts, ...tally({ approve: 2 }, { way: 'vote' }) });
  const split = context({ ...facts, ...tally({ approve: 1, cannot: 1 }, { way: 'vote' }) });
  const letter = { name: 'Svar.eml', mediaType: 'message/rfc822', sha256: 'e'.repeat(64), size: 9 };
  const mail = { how: 'mail', attachments: [letter] };
  const nudged = { nudges: [{ whom: idOf(21), at }] };
  const rules = { number: 1, rules: SILENT };
  const periods = {
    written: { earliest: '2025-02-21T09:00:00Z', because: label },
    silence: { earliest: '2025-02-21T09:00:01Z', because: label },
  };
  const editorial = { choice: 'approveWithRemarks', text: 'Sprog', passage: 'skal', proposed: 'bør' };
  const agreed = { ...facts, ...tally({ approve: 1 }) };
  const objected = { ...facts, ...tally({ approve: 1, cannot: 1 }) };
  const cases: [string, object, object, object?, object?][] = [
    ['someoneMissing', context({ missingSeats: [idOf(21)] }), context({ missingSeats: [] })],
    ['seatsAwaited', context({ missingSeats: [idOf(21)] }), context({ missingSeats: [] }), { seats: [idOf(21)] }],
    [
      'notNudgedLately',
      context({ missingSeats: [idOf(21), idOf(22)], ...nudged }),
      context({ missingSeats: [idOf(21)], ...nudged }),
    ],
    ['everyPaperReady', context({ linked }), context({ linked: drafting })],
    ['everyPaperReady', context({ linked: discussed }), context({ linked: [...discussed, ...drafting] })],
    ['seatsWithVotes', context({ votingSeats }), context({ votingSeats: [] })],
    ['deadlineAhead', context({}, late), context({}, early)],
    ['deadlineAhead', context({}, { deadline: null }), context({}, early)],
    ['matterKnown', context({ rules }, { matter: 'statutes' }), context({ rules }, { matter: 'budget' })],
    ['matterKnown', context({ rules: null }, { matter: 'default' }), context({ rules: null }, { matter: 'statutes' })],
    ['wayProvidedFor', context({ rules }, { matter: 'statutes' }), context({ rules }, { matter: 'default' })],
    ['wayProvidedFor', context({ rules: null }), context({ rules: null }, { way: 'silence' })],
    [
      'wayProvidedFor',
      context({ rules }, { way: 'silence' }),
      context({ rules }, { way: 'silence', matter: 'statutes' }),
    ],
    [
      'wayProvidedFor',
      context({ rules }, { way: 'consensus' }),
      context({ rules }, { way: 'consensus', matter: 'statutes' }),
    ],
    ['rulesOfItsOwn', context({ rules }), context({ rules }, { quorum: 3 })],
    ['rulesOfItsOwn', context({ rules: null }, { quorum: 3 }), context({ rules }, { lapsedReservation: 'approves' })],
    [
      'periodLongEnough',
      context({ shortestPeriods: periods }, { way: 'written', ...late }),
      context({ shortestPeriods: periods }, { way: 'silence', ...late }),
    ],
    [
      'periodLongEnough',
      context({ shortestPeriods: periods }, early),
      context({ shortestPeriods: periods }, { way: 'written', ...early }),
    ],
    ['byConsensus', context({}, { way: 'consensus' }), context({})],
    ['newDeadlineAhead', context({}), context({}), late, early],
    ['newDeadlineLater', context({}, early), context({}, late), late],
    ['seatIsElector', context(silent), context({ elector: null })],
    ['papersOfRound', context({ papers }), context({ papers }), one(), one({ paper: kpos })],
    ['papersOfRound', context({ papers }), context({ papers }), { type: 'RECUSE' }, { type: 'RECUSE', papers: [kpos] }],
    ['notRecused', context({ papers, ...barred([spec]) }), context({ papers, ...barred([gp]) }), one()],
    [
      'notRecused',
      context(silent),
      context({ papers, ...barred(null) }),
      { type: 'POSITION', all: { choice: 'approve' } },
    ],
    ['versionCurrent', context({ papers }), context({ papers }), one(), one({ version: 3 })],
    [
      'wordsGiven',
      context({ papers }),
      context({ papers }),
      one({ choice: 'cannot', text: 'Nej' }),
      one({ choice: 'cannot' }),
    ],
    [
      'wordsGiven',
      context({ papers }),
      context({ papers }),
      one({ choice: 'abstain' }),
      one({ choice: 'reservation' }),
    ],
    [
      'oneSeatASubstitute',
      context({ ...silent, ...substitute }),
      context({ elector: { ...silent.elector, elsewhere: [idOf(22)] }, papers, ...substitute }),
      one(),
    ],
    [
      'editorialInFull',
      context({ papers }),
      context({ papers }),
      one(editorial),
      one({ ...editorial, proposed: undefined }),
    ],
    ['editorialInFull', context({ papers }), context({ papers }), one(), one({ ...editorial, choice: 'approve' })],
    ['silenceHolds', context(agreed, { way: 'silence' }), context(objected, { way: 'silence' })],
    ['silenceHolds', context(agreed, { way: 'silence' }), context(agreed, { way: 'written' })],
    ['silenceBroken', context(objected, { way: 'silence' }), context(agreed, { way: 'silence' })],
    ['silenceBroken', context(objected, { way: 'silence' }), context(objected, { way: 'written' })],
    ['memberSilent', context({ ...silent, ...substitute }), context({ ...said(...spoken), ...substitute }), one()],
    ['filedBySecretariat', context({ actor: filing(2, 21) }), context({}), { receipt: mail }],
    ['attachmentsSent', context({ uploadedHashes: [letter.sha256] }), context({}), { receipt: mail }],
    ['inTimeOrAccepted', context({}, late), context({}, early), one()],
    [
      'inTimeOrAccepted',
      context({}, early),
      context({}, early),
      { receipt: { ...mail, lateBecause: 'Sendt i tide.' } },
      { receipt: mail },
    ],
    ['lastAwaited', context(said(spoken[1]!), { awaited: 1 }), context(silent, { awaited: 1 }), one()],
    ['lastAwaited', context(said(spoken[1]!), { awaited: 1 }), context(said(spoken[1]!), { awaited: 2 }), one()],
    [
      'countComesOutOtherwise',
      context({ ...said(...spoken), ...tally({ approve: 1 }, { overturned: true }) }),
      context(said(...spoken)),
      { what: 'positions' },
    ],
    ['somethingToRectify', context(said(...spoken)), context(silent), { what: 'positions' }],
    ['everyPaperOnce', whole, whole, concluding({}), concluding({ paper: kpos })],
    ['paperOfRound', whole, whole, { paper: gp }, { paper: kpos }],
    ['correctionsPlaced', whole, whole, concluding({}), concluding({ outcome: 'approvedWithCorrections' })],
    [
      'correctionsPlaced',
      whole,
      whole,
      concluding({ outcome: 'approvedWithCorrections' }, { corrections: [correction] }),
      concluding({}, { corrections: [correction] }),
    ],
    [
      'newestVersions',
      whole,
      whole,
      concluding({ decidedVersionHash: hash }),
      concluding({ decidedVersionHash: 'b'.repeat(64) }),
    ],
    ['chairOrReason', context({ actor: chair }), context({ actor: secretariat }), concluding({})],
    ['agreesWithCount', whole, split, concluding({})],
    [
      'plainPapersNoted',
      context({ ...facts, linked: plain }),
      context(facts),
      { type: 'CONCLUDE', sameForAll: { outcome: 'noted' } },
    ],
    ['plainPapersNoted', context(facts), context(facts), concluding({}), concluding({ outcome: 'noted' })],
    ['quorumReached', whole, context({ ...facts, ...tally({ approve: 2 }, { quorum: 3 }) }), concluding({})],
    ['nothingCanChange', whole, split],
  ];

  it('name papers in the order of their titles, not of their ids', () => {
    const titled = [
      { ...papers[1]!, title: 'A' },
      { ...papers[0]!, title: 'B' },
    ];
    const open = context({ ...facts, ...tally({ approve: 1, cannot: 1 }, { way: 'vote' }), papers: titled });
    const approved = { type: 'CONCLUDE', sameForAll: { outcome: 'approved' }, corrections: [] };
    expect(paramsOf(approvalRound, 'nothingCanChange', open)).toEqual({ papers: 'A, B' });
    expect(paramsOf(approvalRound, 'agreesWithCount', open, approved)).toMatchObject({ paper: 'A' });
  });

  it('name every paper to whoever is recused from all and answers for all', () => {
    const event = { type: 'POSITION', all: { choice: 'approve' } };
    const all = context({ papers, ...barred(null) });
    expect(paramsOf(approvalRound, 'notRecused', all, event)).toEqual({ papers: 'GP, SPEC' });
  });

  it.each(cases)('%s holds and fails', (name, yes, no, event = {}, other = event) => {
    expect(holds(approvalRound, name, yes as never, event as never)).toBe(true);
    expect(holds(approvalRound, name, no as never, other as never)).toBe(false);
  });

  it('are all shown both ways', () => {
    expect([...new Set(cases.map(([name]) => name))].sort()).toEqual([...singleGuards(approvalRound)].sort());
  });
});
