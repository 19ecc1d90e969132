import { describe, expect, it } from '@jest/globals';
import { actor, holds, idOf, paramsOf, Play, seated, singleGuards } from '../../../test/support/play.js';
import { idleEvents, lines, transitionTable } from '../../../test/support/transitions.js';
import { minutes } from './lifecycle.js';

const TABLE = `
  drafting                 | CLEAR [canClear]                                  | cleared                  | cancel after clearingDue, record cleared, announce cleared, schedule after circulationDue
  drafting                 | ISSUE_VERSION [canIssue]                          | drafting                 | issued, record version
  drafting                 | RECTIFY                                           | drafting                 | record rectification
  drafting                 | after clearingDue                                 | drafting                 | rangCleared, announce clearingDue
  cleared                  | COMMENTS_OPENED                                   | commenting               | cancel after circulationDue, schedule after approvalDue
  cleared                  | ISSUE_VERSION [canIssue]                          | drafting                 | cancel after circulationDue, issued, record version, schedule after clearingDue
  cleared                  | MARK_READY [canBecomeReady]                       | ready                    | cancel after circulationDue, schedule after approvalDue
  cleared                  | RECTIFY                                           | cleared                  | record rectification
  cleared                  | after circulationDue                              | cleared                  | rangCirculated, announce circulationDue
  commenting               | APPEND_STATEMENT [sectionsThere]                  | commenting               | record statement, announce statement
  commenting               | COMMENTS_CLOSED                                   | revising                 | cancel after approvalDue, schedule after approvalDue
  commenting               | DISPOSE [remarksOfPaper]                          | commenting               | record disposition
  commenting               | RECTIFY                                           | commenting               | record rectification
  commenting               | SETTLE_DISPUTE [sectionsThere]                    | commenting               | record dispute
  commenting               | after approvalDue                                 | commenting               | rangApproved, announce approvalDue
  revising                 | APPEND_STATEMENT [sectionsThere]                  | revising                 | record statement, announce statement
  revising                 | APPROVED [decisionRectifiable]                    | approved.text.final      | cancel after approvalDue, decided, record reading, announce rectified
  revising                 | APPROVED_WITH_CORRECTIONS [rectifiesThatDecision] | approved.text.correcting | cancel after approvalDue, decided, record reading, announce rectified
  revising                 | COMMENTS_OPENED                                   | commenting               | cancel after approvalDue, schedule after approvalDue
  revising                 | DISPOSE [remarksOfPaper]                          | revising                 | record disposition
  revising                 | ISSUE_VERSION [canIssue]                          | revising                 | issued, record version
  revising                 | MARK_READY [canBecomeReady]                       | ready                    | cancel after approvalDue, schedule after approvalDue
  revising                 | POSTPONED [decisionRectifiable]                   | ready                    | cancel after approvalDue, put, record reading, announce rectified, schedule after approvalDue
  revising                 | RECTIFY                                           | revising                 | record rectification
  revising                 | RETURNED [decisionRectifiable]                    | revising                 | put, record reading, announce rectified
  revising                 | SETTLE_DISPUTE [sectionsThere]                    | revising                 | record dispute
  revising                 | after approvalDue                                 | revising                 | rangApproved, announce approvalDue
  ready                    | APPEND_STATEMENT [sectionsThere]                  | ready                    | record statement, announce statement
  ready                    | APPROVAL_OPENED                                   | deciding                 | cancel after approvalDue, schedule after approvalDue
  ready                    | APPROVED [decisionRectifiable]                    | approved.text.final      | cancel after approvalDue, decided, record reading, announce rectified
  ready                    | APPROVED_WITH_CORRECTIONS [rectifiesThatDecision] | approved.text.correcting | cancel after approvalDue, decided, record reading, announce rectified
  ready                    | DISPOSE [remarksOfPaper]                          | ready                    | record disposition
  ready                    | POSTPONED [decisionRectifiable]                   | ready                    | put, record reading, announce rectified
  ready                    | RECTIFY                                           | ready                    | record rectification
  ready                    | RETURNED [decisionRectifiable]                    | revising                 | cancel after approvalDue, put, record reading, announce rectified, schedule after approvalDue
  ready                    | REVISE                                            | revising                 | cancel after approvalDue, record reason, schedule after approvalDue
  ready                    | SETTLE_DISPUTE [sectionsThere]                    | ready                    | record dispute
  ready                    | after approvalDue                                 | ready                    | rangApproved, announce approvalDue
  deciding                 | APPEND_STATEMENT [sectionsThere]                  | deciding                 | record statement, announce statement
  deciding                 | APPROVAL_CANCELLED                                | ready                    | cancel after approvalDue, schedule after approvalDue
  deciding                 | APPROVED [decisionHolds]                          | approved.text.final      | cancel after approvalDue, decided, record reading
  deciding                 | APPROVED_WITH_CORRECTIONS [decisionHolds]         | approved.text.correcting | cancel after approvalDue, decided, record reading
  deciding                 | DISPOSE [remarksOfPaper]                          | deciding                 | record disposition
  deciding                 | ISSUE_VERSION [canIssue]                          | deciding                 | issued, record version, tell decidedBy PAPER_REVISED
  deciding                 | POSTPONED [decisionHolds]                         | ready                    | cancel after approvalDue, put, record reading, schedule after approvalDue
  deciding                 | RECTIFY                                           | deciding                 | record rectification
  deciding                 | RETURNED [decisionHolds]                          | revising                 | cancel after approvalDue, put, record reading, schedule after approvalDue
  deciding                 | SETTLE_DISPUTE [sectionsThere]                    | deciding                 | record dispute
  deciding                 | after approvalDue                                 | deciding                 | rangApproved, announce approvalDue
  approved.text.correcting | APPEND_STATEMENT [sectionsThere]                  | approved.text.correcting | record statement, announce statement
  approved.text.correcting | APPROVED [decisionRectifiable]                    | approved.text.final      | decided, record reading, announce rectified
  approved.text.correcting | APPROVED_WITH_CORRECTIONS [rectifiesThatDecision] | approved.text.correcting | decided, record reading, announce rectified
  approved.text.correcting | CONFIRM_TEXT [textIsFinal]                        | approved.text.final      | record confirmation, announce textFinal
  approved.text.correcting | CORRECTION_OPENED                                 | approved.text.correcting |
  approved.text.correcting | CORRECTION_SETTLED                                | approved.text.correcting |
  approved.text.correcting | ISSUE_VERSION [canIssue]                          | approved.text.correcting | issued, record version
  approved.text.correcting | POSTPONED [decisionRectifiable]                   | ready                    | put, record reading, announce rectified, schedule after approvalDue
  approved.text.correcting | RECTIFY                                           | approved.text.correcting | record rectification
  approved.text.correcting | RETURNED [decisionRectifiable]                    | revising                 | put, record reading, announce rectified, schedule after approvalDue
  approved.text.correcting | SETTLE_DISPUTE [sectionsThere]                    | approved.text.correcting | record dispute
  approved.text.final      | APPEND_STATEMENT [sectionsThere]                  | approved.text.final      | record statement, announce statement
  approved.text.final      | APPROVED [decisionRectifiable]                    | approved.text.final      | decided, record reading, announce rectified
  approved.text.final      | APPROVED_WITH_CORRECTIONS [rectifiesThatDecision] | approved.text.correcting | decided, record reading, announce rectified
  approved.text.final      | CORRECTION_OPENED                                 | approved.text.correcting |
  approved.text.final      | POSTPONED [decisionRectifiable]                   | ready                    | put, record reading, announce rectified, schedule after approvalDue
  approved.text.final      | PUBLISH [canPublish]                              | published                | record publication, announce published
  approved.text.final      | RECTIFY                                           | approved.text.final      | record rectification
  approved.text.final      | RECTIFY_TEXT [canIssue]                           | approved.text.final      | rectifiedText, record version, record rectification, announce rectified
  approved.text.final      | RETURNED [decisionRectifiable]                    | revising                 | put, record reading, announce rectified, schedule after approvalDue
  approved.text.final      | SETTLE_DISPUTE [sectionsThere]                    | approved.text.final      | record dispute
  published                | APPEND_STATEMENT [sectionsThere]                  | published                | record statement, announce statement
  published                | PUBLISH [canPublish]                              | published                | record publication, announce published
  published                | RECTIFY                                           | published                | record rectification
  published                | RECTIFY_TEXT [canIssue]                           | published                | rectifiedText, record version, record rectification, announce rectified
  published                | SETTLE_DISPUTE [sectionsThere]                    | published                | record dispute
`;

const [chair, secretariat] = [actor(1, 'chair'), actor(2, 'secretariat')];
const round = idOf(201);
const DECISION = 'Kommissoriet er godkendt.';
const sections = (text = `**Beslutning:** ${DECISION}`) => [{ id: 'punkt-gp', heading: '2.1 GP', markdown: text }];
const boundDecisions = [{ section: 'punkt-gp', item: '2.1 GP', text: DECISION }];
const free = { lease: null, uploadedHashes: [], linked: [], boundDecisions };
const clean = { undisposed: 0, unboundItems: [], linked: [] };
const dates = {
  cleared: '2025-02-27T22:59:59.999Z',
  circulated: '2025-03-06T22:59:59.999Z',
  approved: '2025-06-30T21:59:59.999Z',
};
const publicText = { sections: ['punkt-gp'], closed: [] };
const figure = { key: 'figur', name: 'Figur', mediaType: 'image/png', sha256: 'f'.repeat(64), size: 1 };
const correctedBy = (state: string) => ({
  linked: [{ relation: 'correctedBy', id: idOf(301), lifecycle: 'correction', states: [state] }],
});

const draft = (facts: object = {}, more: object = {}) => {
  const story = new Play(minutes, { at: '2025-02-21T09:00:00Z', self: idOf(900) });
  story.start(
    { title: 'Referat', heldAt: '2025-02-20T09:00:00Z', sections: sections(), ...more },
    secretariat,
    facts as never,
  );
  return story;
};
const deciding = () => {
  const story = draft();
  story.send('CLEAR', {}, chair, clean);
  story.send('MARK_READY', {}, secretariat, clean);
  story.send('APPROVAL_OPENED', {}, chair);
  return story;
};
const decision = (story: Play, rectifies = false) => ({
  round,
  versionHash: story.context.versionHash as string,
  confirmer: 'chair',
  rectifies,
  meeting: { name: 'Tiende møde', item: '1', date: '2025-06-24' },
});
const approved = () => {
  const story = deciding();
  story.send('APPROVED', decision(story), chair);
  return story;
};

it('has these transitions and no others', () => {
  expect(transitionTable(minutes)).toEqual(lines(TABLE));
  expect(idleEvents(minutes)).toEqual([]);
});

describe('minutes', () => {
  it('begin with the text that they are given as their first version', () => {
    const story = draft();
    expect(story.states).toEqual(['drafting']);
    expect(story.rows('version')).toMatchObject([
      { version: 1, hash: story.context.versionHash, sections: sections() },
    ]);
    expect(story.rows('before')).toEqual([]);
  });

  it('ring once for each step that is late by the rules, also when the step before was, and never without any', () => {
    expect(draft().due()).toEqual([]);
    const story = draft({ minutesDates: dates });
    expect(story.due()).toEqual([dates.cleared]);
    expect(story.alarm('xstate.after.clearingDue.minutes.drafting', dates.cleared)).toEqual({
      states: ['drafting'],
      effects: ['announce clearingDue'],
    });
    story.send('CLEAR', {}, chair, { ...clean, at: '2025-03-10T09:00:00Z' });
    expect(story.due()).toEqual(['2025-03-10T09:00:00.000Z']);
    expect(story.alarm('xstate.after.circulationDue.minutes.cleared', '2025-03-10T09:00:00Z')).toEqual({
      states: ['cleared'],
      effects: ['announce circulationDue'],
    });
    story.send('ISSUE_VERSION', { sections: sections() }, secretariat, { ...free, at: '2025-03-11T09:00:00Z' });
    expect([story.states, story.due()]).toEqual([['drafting'], []]);
    story.send('CLEAR', {}, chair, { ...clean, at: '2025-03-11T10:00:00Z' });
    expect(story.due()).toEqual([]);
    story.send('COMMENTS_OPENED', {}, chair, { at: '2025-03-12T09:00:00Z' });
    expect(story.due()).toEqual([dates.approved]);
    expect(story.alarm('xstate.after.approvalDue.minutes.commenting', dates.approved)).toMatchObject({
      effects: ['announce approvalDue'],
    });
    story.send('COMMENTS_CLOSED', {}, chair, { at: '2025-07-01T09:00:00Z' });
    expect(story.due()).toEqual([]);
  });

  it('let no decision drift, and want to be cleared again when they are changed', () => {
    const story = draft();
    const drifted = { sections: sections('**Beslutning:** Kommissoriet er ikke godkendt.') };
    expect(story.send('ISSUE_VERSION', drifted, secretariat, free)).toEqual({ refused: ['decisions-stand'] });
    expect(paramsOf(minutes, 'decisionsStand', { facts: free }, drifted)).toEqual({ items: '2.1 GP' });
    story.send('CLEAR', { reason: 'På mail i dag.' }, secretariat, clean);
    expect(story.rows('cleared')).toEqual([{ version: 1, reason: 'På mail i dag.', person: idOf(2) }]);
    const written = { sections: sections(`KL spurgte.\n\n**Beslutning:** ${DECISION}`) };
    expect(story.send('ISSUE_VERSION', written, secretariat, free)).toMatchObject({ states: ['drafting'] });
  });

  it('are not cleared while a decision has been recorded otherwise since', () => {
    const story = draft();
    const since = { ...clean, unboundItems: ['2.1 GP'] };
    expect(story.send('CLEAR', {}, chair, since)).toEqual({ refused: ['decisions-still-stand'] });
  });

  it('keep what a seat wants to have stand beside them, and how it was settled', () => {
    const story = deciding();
    const nowhere = { section: 'punkt-x', text: 'DR er ikke enig.' };
    expect(story.send('APPEND_STATEMENT', nowhere, seated(4, 23), { publicText })).toEqual({
      refused: ['sections-there'],
    });
    expect(paramsOf(minutes, 'sectionsThere', { facts: { publicText } }, nowhere)).toEqual({ sections: 'punkt-x' });
    story.send('APPEND_STATEMENT', { text: 'DR er ikke enig.' }, seated(4, 23));
    expect(story.rows('statement')).toEqual([
      { seat: idOf(23), section: null, text: 'DR er ikke enig.', person: idOf(4) },
    ]);
    const settled = { how: 'bothWordings', section: 'punkt-gp', text: 'Begge ordlyde.', reason: 'Til næste møde.' };
    story.send('SETTLE_DISPUTE', settled, chair, { publicText });
    expect(story.rows('dispute')).toEqual([{ ...settled, person: idOf(1) }]);
  });

  it('are approved at a later meeting, and published without closed items', () => {
    const story = approved();
    expect(story.states).toEqual(['approved.text.final']);
    expect(story.rows('reading')).toEqual([
      {
        round,
        outcome: 'approved',
        version: 1,
        meeting: 'Tiende møde',
        item: '1',
        date: '2025-06-24',
        rectifies: false,
      },
    ]);
    const closed = { publicText: { sections: ['punkt-gp'], closed: [{ section: 'punkt-gp', item: '2.1 GP' }] } };
    expect(story.send('PUBLISH', {}, secretariat, closed)).toEqual({ refused: ['closed-left-out'] });
    const since = { ...closed, unboundItems: ['2.1 GP'] };
    expect(story.send('PUBLISH', { omit: ['punkt-gp'] }, secretariat, since)).toEqual({
      refused: ['decisions-still-stand'],
    });
    expect(story.send('PUBLISH', { omit: ['punkt-gp'] }, secretariat, closed)).toMatchObject({ states: ['published'] });
    expect(story.rows('publication')).toMatchObject([{ version: 1, omit: ['punkt-gp'] }]);
  });

  it('that were approved can only be rectified, in a version of its own', () => {
    const story = approved();
    const before = story.context;
    expect(story.send('ISSUE_VERSION', { sections: sections() }, secretariat, free)).toMatchObject({
      refused: [expect.any(String)],
    });
    story.send(
      'RECTIFY_TEXT',
      {
        sections: sections(`KL spurgte to gange.\n\n**Beslutning:** ${DECISION}`),
        enclosures: [figure],
        reason: 'To gange.',
      },
      secretariat,
      { ...free, uploadedHashes: [figure.sha256] },
    );
    expect(story.context).toMatchObject({
      version: 2,
      enclosures: 1,
      decidedVersionHash: before.decidedVersionHash,
    });
    expect(story.rows('version')).toMatchObject([{ hash: story.context.versionHash, enclosures: [figure] }]);
    expect(story.rows('rectification')).toEqual([{ what: 'Teksten', reason: 'To gange.', person: idOf(2) }]);
    expect(story.rows('version')).toMatchObject([{ version: 2, note: 'To gange.', material: false }]);
    story.send('RECTIFY', { what: 'Datoen', reason: 'Forkert dag.' }, secretariat);
    expect(story.rows('rectification')).toMatchObject([{ what: 'Datoen' }]);
  });

  it('are approved with corrections, and final when those are settled and the chair says so', () => {
    const story = deciding();
    story.send('APPROVED_WITH_CORRECTIONS', decision(story), chair);
    expect(story.send('CONFIRM_TEXT', {}, chair, { ...correctedBy('open'), missingEnclosures: [] })).toEqual({
      refused: ['no-open-correction'],
    });
    story.send('ISSUE_VERSION', { sections: sections(), note: 'Rettet', material: true }, secretariat, free);
    expect(story.context).toMatchObject({ version: 2, materialVersion: 2 });
    story.send('CONFIRM_TEXT', {}, chair, { linked: [], missingEnclosures: [] });
    expect(story.rows('confirmation')).toMatchObject([{ version: 2, confirmer: 'chair', reason: null }]);
  });

  it('go back when they are returned, and a wrong outcome is rectified', () => {
    const story = deciding();
    story.send('RETURNED', decision(story), chair);
    expect(story.states).toEqual(['revising']);
    expect(story.context).toMatchObject({ decidedBy: round, confirmer: null });
    story.send('APPROVED', decision(story, true), secretariat, clean);
    expect(story.states).toEqual(['approved.text.final']);
  });

  it('from before Mandat are brought in as approved, with their story', () => {
    const before = { approvedOn: '2024-06-20T09:00:00Z', history: 'Fra arkivet.' };
    const story = draft({}, { before });
    expect(story.states).toEqual(['approved.text.final']);
    expect(story.rows('before')).toEqual([{ ...before, person: idOf(2) }]);
    expect(story.context).toMatchObject({ decidedAt: before.approvedOn, decidedVersion: 1 });
  });

  it('tell the deciding round of a material version only', () => {
    const story = deciding();
    const linked = [{ relation: 'decidedBy', id: round, lifecycle: 'approval-round', states: ['open.consensus'] }];
    story.send('ISSUE_VERSION', { sections: sections() }, secretariat, { ...free, linked });
    expect(story.told('PAPER_REVISED', round)).toBeNull();
    story.send('ISSUE_VERSION', { sections: sections(), material: true }, secretariat, { ...free, linked });
    expect(story.told('PAPER_REVISED', round)).toEqual({ paper: idOf(900) });
  });

  it('have a small context: scalars only', () => {
    const { context } = approved();
    expect(Object.values(context).every((value) => value === null || typeof value !== 'object')).toBe(true);
  });
});

describe('guards', () => {
  const lease = { person: idOf(2), token: 't1', expiresAt: '2025-02-01T10:00:00Z' };
  const file = { key: 'plan', name: 'Plan', mediaType: 'text/plain', sha256: 'a'.repeat(64), size: 1 };
  const context = (facts: object, rest = {}) => ({
    ...rest,
    facts: { actor: secretariat, at: '2025-02-21T09:00:00Z', ...facts },
  });
  const by = (who: object, confirmer: string | null) => context({ actor: who }, { confirmer });
  const past = { before: { approvedOn: '2024-06-01T10:00:00Z' } };
  const publicText = { sections: ['a', 'b'], closed: [{ section: 'a', item: '1 A' }] };
  const cases: [string, object, object, object?, object?][] = [
    ['leaseFree', context({ lease: null }), context({ lease: { ...lease, person: idOf(3) } })],
    [
      'enclosuresUploaded',
      context({ uploadedHashes: [file.sha256] }),
      context({ uploadedHashes: [] }),
      { enclosures: [file] },
    ],
    ['broughtInBySecretariat', context({}), by(chair, null), past],
    ['broughtInBySecretariat', by(chair, null), by(chair, null), {}, past],
    ['approvedInThePast', context({}), context({}), past, { before: { approvedOn: '2026-06-01T10:00:00Z' } }],
    ['approvedInThePast', context({}), context({}), {}, { before: { approvedOn: '2026-06-01T10:00:00Z' } }],
    ['wasApproved', context({}, { decidedAt: '2024-06-01T10:00:00Z' }), context({}, { decidedAt: null })],
    [
      'decisionsStand',
      context({ boundDecisions }),
      context({ boundDecisions }),
      { sections: sections() },
      { sections: sections('Intet.') },
    ],
    ['decisionsStillStand', context({ unboundItems: [] }), context({ unboundItems: ['2.1 GP'] })],
    ['chairClears', context({ actor: chair }), context({})],
    ['chairClears', context({}), context({}), { reason: 'På mail.' }, {}],
    ['sectionsThere', context({ publicText }), context({ publicText }), { omit: ['a'] }, { omit: ['c'] }],
    ['sectionsThere', context({ publicText }), context({}), { section: 'a' }],
    ['sectionsThere', context({}), context({ publicText }), {}, { section: 'c' }],
    ['closedLeftOut', context({ publicText }), context({ publicText }), { omit: ['a'] }, { omit: ['b'] }],
    ['everyRemarkDisposed', context({ undisposed: 0 }), context({ undisposed: 1 })],
    [
      'remarksOfPaper',
      context({ remarkIds: [idOf(1)] }),
      context({ remarkIds: [idOf(2)] }),
      { dispositions: [{ remark: idOf(1) }] },
    ],
    ['noOpenCorrection', context(correctedBy('dropped')), context(correctedBy('open'))],
    ['noOpenCorrection', context(correctedBy('checked')), context(correctedBy('made'))],
    ['enclosuresPresent', context({ missingEnclosures: [] }), context({ missingEnclosures: ['plan'] })],
    ['confirmedByTheNamed', by(chair, 'chair'), by(secretariat, 'chair')],
    ['confirmedByTheNamed', by(secretariat, 'circulation'), by(secretariat, null)],
    ['confirmedByTheNamed', by(secretariat, 'meeting'), by(secretariat, null)],
    ['confirmationExplained', by(chair, 'chair'), by(chair, 'meeting')],
    ['confirmationExplained', by(chair, 'meeting'), by(chair, 'circulation'), { reason: 'Pkt. 1' }, {}],
    [
      'decidesNewestVersion',
      context({}, { versionHash: 'a' }),
      context({}, { versionHash: 'b' }),
      { versionHash: 'a' },
    ],
    ['notARectification', context({}), context({}), { rectifies: false }, { rectifies: true }],
    [
      'rectifiesThatDecision',
      context({}, { decidedBy: round }),
      context({}, { decidedBy: null }),
      { rectifies: true, round },
    ],
    [
      'rectifiesThatDecision',
      context({}, { decidedBy: round }),
      context({}, { decidedBy: round }),
      { rectifies: true, round },
      { rectifies: false, round },
    ],
  ];

  it.each(cases)('%s holds and fails', (name, yes, no, event = {}, other = event) => {
    expect(holds(minutes, name, yes as never, event as never)).toBe(true);
    expect(holds(minutes, name, no as never, other as never)).toBe(false);
  });

  it('are all shown both ways', () => {
    expect([...new Set(cases.map(([name]) => name))].sort()).toEqual([...singleGuards(minutes)].sort());
  });
});
