import { describe, expect, it } from '@jest/globals';
import { actor, filing, holds, idOf, paramsOf, Play, seated, singleGuards } from '../../../test/support/play.js';
import { idleEvents, lines, transitionTable } from '../../../test/support/transitions.js';
import { approvalRound } from './lifecycle.js';

const TABLE = `
  prepared       | CANCEL                                | cancelled      | record reason
  prepared       | OPEN [canOpen] then [byConsensus]     | open.consensus | opened, record elector, record ballot, tell decides APPROVAL_OPENED, announce opened
  prepared       | OPEN [canOpen] then [not byConsensus] | open.answering | opened, record elector, record ballot, tell decides APPROVAL_OPENED, announce opened, schedule after answerPeriod
  open.consensus | CANCEL                                | cancelled      | record reason, tell decides APPROVAL_CANCELLED, announce cancelled
  open.consensus | CONCLUDE [concludesByConsensus]       | concluded      | record outcome, tell decides APPROVED, tell decides APPROVED_WITH_CORRECTIONS, tell decides POSTPONED, tell decides RETURNED, start correction, announce concluded
  open.consensus | NUDGE [canNudge]                      | open.consensus | record nudge, announce nudged
  open.consensus | PAPER_REVISED                         | open.consensus | asked, announce revised
  open.consensus | POSITION [mayPosition]                | open.consensus | counted, record position, record receipt
  open.consensus | RECTIFY [mayRectify]                  | open.consensus | counted, record rectification
  open.consensus | RECUSE [mayRecuse]                    | open.consensus | counted, record recusal
  open.answering | CANCEL                                | cancelled      | cancel after answerPeriod, record reason, tell decides APPROVAL_CANCELLED, announce cancelled
  open.answering | CONCLUDE [concludesEarly]             | concluded      | cancel after answerPeriod, record outcome, tell decides APPROVED, tell decides APPROVED_WITH_CORRECTIONS, tell decides POSTPONED, tell decides RETURNED, start correction, announce concluded
  open.answering | EXTEND [canExtend]                    | open.answering | cancel after answerPeriod, extended, announce extended, schedule after answerPeriod
  open.answering | NUDGE [canNudge]                      | open.answering | record nudge, announce nudged
  open.answering | PAPER_REVISED                         | open.answering | asked, announce revised
  open.answering | POSITION [lastPosition]               | open.answered  | cancel after answerPeriod, counted, record position, record receipt, announce allAnswered
  open.answering | POSITION [mayPosition]                | open.answering | counted, record position, record receipt
  open.answering | RECTIFY [mayRectify]                  | open.answering | counted, record rectification
  open.answering | RECUSE [lastRecusal]                  | open.answered  | cancel after answerPeriod, counted, record recusal, announce allAnswered
  open.answering | RECUSE [mayRecuse]                    | open.answering | counted, record recusal
  open.answering | after answerPeriod                    | open.answered  | cancel after answerPeriod, announce expired
  open.answered  | CANCEL                                | cancelled      | record reason, tell decides APPROVAL_CANCELLED, announce cancelled
  open.answered  | CONCLUDE [concludesByCount]           | concluded      | record outcome, tell decides APPROVED, tell decides APPROVED_WITH_CORRECTIONS, tell decides POSTPONED, tell decides RETURNED, start correction, announce concluded
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
  concluded      | RECTIFY_OUTCOME [rectifiesOutcome]    | concluded      | record outcome, tell decides APPROVED, tell decides APPROVED_WITH_CORRECTIONS, tell decides POSTPONED, tell decides RETURNED, start correction
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
}));
const none = { approve: 0, approveWithRemarks: 0, reservation: 0, cannot: 0, abstain: 0 };
const tally = (counts: object) => ({ tally: [gp, spec].map((paper) => ({ paper, seats: 3, ...none, ...counts })) });
const silent = { elector: { positions: [], recusals: [] }, papers };
const said = (...positions: object[]) => ({ elector: { positions, recusals: [] }, papers });
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
    const done = story.send('CONCLUDE', { outcomes, corrections: [correction] }, chair, { ...facts, ...tally({}) });
    expect(done).toMatchObject({ states: ['concluded'] });
    expect(story.told('APPROVED_WITH_CORRECTIONS', gp)).toMatchObject({
      versionHash: hash,
      confirmer: 'chair',
      round: idOf(900),
    });
    expect(story.told('APPROVED_WITH_CORRECTIONS', spec)).toBeNull();
    expect(story.told('APPROVED', spec)).toMatchObject({ rectifies: false });
    expect(story.started().map(({ links }) => links.corrects)).toEqual([[gp], [kpos]]);
    expect(story.rows('outcome')[0]).toMatchObject({ outcome: 'approvedWithCorrections', needs: null });
    expect(story.rows('outcome')[0]).toHaveProperty('text.da', expect.stringContaining('Formanden konkluderede'));
  });

  it('the secretariat records it, saying how it happened', () => {
    const conclude = { sameForAll: { outcome: 'approved' } };
    expect(play().send('CONCLUDE', conclude, secretariat, { ...facts, ...tally({}) })).toEqual({
      refused: ['chair-or-reason'],
    });
    const told = { ...conclude, reason: 'Konkluderet af formanden på mødet' };
    expect(play().send('CONCLUDE', told, secretariat, { ...facts, ...tally({}) })).toMatchObject({
      states: ['concluded'],
    });
  });

  it('a decision that was recorded wrongly is put right', () => {
    const story = play();
    story.send('CONCLUDE', { sameForAll: { outcome: 'approved' } }, chair, { ...facts, ...tally({}) });
    const right = { paper: spec, outcome: 'postponed', reason: 'Referatet siger udsat' };
    story.send('RECTIFY_OUTCOME', right, secretariat, { ...facts, ...tally({}) });
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
    const last = story.send('RECTIFY', struck, filing(2, 22), { ...said(...spoken), ...tally({ approve: 1 }) });
    expect(last).toEqual({ states: ['concluded'], effects: ['record rectification', 'announce inDoubt'] });
    expect(story.rows('rectification')).toMatchObject([{ overturned: papers.map(({ title }) => title) }]);
  });

  it('a reservation stands, or lapses on its date as the rules say', () => {
    const reserved = { ...facts, ...tally({ approve: 2, reservation: 1, lapsed: 1 }) };
    const conclude = { sameForAll: { outcome: 'approved' } };
    const after = { ...reserved, at: '2025-02-27T11:00:01Z' };
    const [standing, lapsing] = [written(), written({ lapsedReservation: 'approves' })];
    expect(standing.send('CONCLUDE', conclude, chair, after)).toMatchObject({ refused: ['agrees-with-count'] });
    expect(lapsing.send('CONCLUDE', conclude, chair, after)).toMatchObject({ states: ['concluded'] });
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
    const one = { ...facts, ...tally({ approve: 1 }) };
    expect(story.send('CONCLUDE', { sameForAll: { outcome: 'approved' } }, chair, one)).toEqual({
      refused: ['agrees-with-count'],
    });
    story.send('CONCLUDE', { sameForAll: { outcome: 'postponed' } }, chair, one);
    expect(story.rows('outcome')[0]).toHaveProperty('needsText.da', 'Mangler 2 tilkendegivelser.');
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
    quorum: null,
    ...rest,
    facts: { at, actor: seated(3, 21), ...given },
  });
  const drafting = linked.map((link) => ({ ...link, states: ['drafting'] }));
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
  const whole = context({ ...facts, ...tally({ approve: 2 }) });
  const split = context({ ...facts, ...tally({ approve: 1, cannot: 1 }) });
  const letter = { name: 'Svar.eml', mediaType: 'message/rfc822', sha256: 'e'.repeat(64), size: 9 };
  const mail = { how: 'mail', attachments: [letter] };
  const nudged = { nudges: [{ whom: idOf(21), at }] };
  const cases: [string, object, object, object?, object?][] = [
    ['someoneMissing', context({ missingSeats: [idOf(21)] }), context({ missingSeats: [] })],
    ['seatsAwaited', context({ missingSeats: [idOf(21)] }), context({ missingSeats: [] }), { seats: [idOf(21)] }],
    [
      'notNudgedLately',
      context({ missingSeats: [idOf(21), idOf(22)], ...nudged }),
      context({ missingSeats: [idOf(21)], ...nudged }),
    ],
    ['everyPaperReady', context({ linked }), context({ linked: drafting })],
    ['seatsWithVotes', context({ votingSeats }), context({ votingSeats: [] })],
    ['deadlineAhead', context({}, late), context({}, early)],
    ['deadlineAhead', context({}, { deadline: null }), context({}, early)],
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
      context({ ...said(...spoken), ...tally({ approve: 1 }) }),
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
    ['nothingCanChange', whole, split],
  ];

  it('name papers in the order of their titles, not of their ids', () => {
    const titled = [
      { ...papers[1]!, title: 'A' },
      { ...papers[0]!, title: 'B' },
    ];
    const open = context({ ...facts, ...tally({ approve: 1, cannot: 1 }), papers: titled });
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
