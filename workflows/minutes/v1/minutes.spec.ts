import { describe, expect, it } from '@jest/globals';
import { actor, holds, idOf, paramsOf, Play, seated, singleGuards } from '../../../test/support/play.js';
import { idleEvents, lines, transitionTable } from '../../../test/support/transitions.js';
import { minutes } from './lifecycle.js';

const TABLE = `
  drafting                 | CLEAR [canClear]                                  | cleared                  | cancel after drafted, cancel after cleared, record clearance, announce cleared, schedule after circulated
  drafting                 | ISSUE_VERSION [canIssue]                          | drafting                 | issued, record version
  drafting                 | RECTIFY                                           | drafting                 | record rectification
  drafting                 | WITHDRAW                                          | withdrawn                | cancel after drafted, cancel after cleared, record reason
  drafting                 | after cleared                                     | drafting                 | rangCleared, announce clearanceLate
  drafting                 | after drafted                                     | drafting                 | rangDrafted, announce draftLate
  cleared                  | APPEND_STATEMENT [sectionsKnown]                  | cleared                  | record appendedStatement, announce appended
  cleared                  | COMMENTS_OPENED                                   | commenting               | cancel after circulated, schedule after approved
  cleared                  | MARK_READY [canBecomeReady]                       | ready                    | cancel after circulated, schedule after approved
  cleared                  | RECTIFY                                           | cleared                  | record rectification
  cleared                  | REVISE                                            | drafting                 | cancel after circulated, record reason, schedule after drafted, schedule after cleared
  cleared                  | SETTLE_DISPUTE [sectionsKnown]                    | cleared                  | record dispute
  cleared                  | WITHDRAW                                          | withdrawn                | cancel after circulated, record reason
  cleared                  | after circulated                                  | cleared                  | rangCirculated, announce circulationLate
  commenting               | APPEND_STATEMENT [sectionsKnown]                  | commenting               | record appendedStatement, announce appended
  commenting               | COMMENTS_CLOSED                                   | revising                 | cancel after approved, schedule after approved
  commenting               | DISPOSE [remarksOfPaper]                          | commenting               | record disposition
  commenting               | RECTIFY                                           | commenting               | record rectification
  commenting               | SETTLE_DISPUTE [sectionsKnown]                    | commenting               | record dispute
  commenting               | after approved                                    | commenting               | rangApproved, announce approvalLate
  revising                 | APPEND_STATEMENT [sectionsKnown]                  | revising                 | record appendedStatement, announce appended
  revising                 | APPROVED [decisionRectifiable]                    | approved.text.final      | cancel after approved, decided, record reading, announce rectified
  revising                 | APPROVED_WITH_CORRECTIONS [rectifiesThatDecision] | approved.text.correcting | cancel after approved, decided, record reading, announce rectified
  revising                 | COMMENTS_OPENED                                   | commenting               | cancel after approved, schedule after approved
  revising                 | DISPOSE [remarksOfPaper]                          | revising                 | record disposition
  revising                 | ISSUE_VERSION [canIssue]                          | revising                 | issued, record version
  revising                 | MARK_READY [canBecomeReady]                       | ready                    | cancel after approved, schedule after approved
  revising                 | POSTPONED [decisionRectifiable]                   | ready                    | cancel after approved, put, record reading, announce rectified, schedule after approved
  revising                 | RECTIFY                                           | revising                 | record rectification
  revising                 | SETTLE_DISPUTE [sectionsKnown]                    | revising                 | record dispute
  revising                 | WITHDRAW                                          | withdrawn                | cancel after approved, record reason
  revising                 | after approved                                    | revising                 | rangApproved, announce approvalLate
  ready                    | APPEND_STATEMENT [sectionsKnown]                  | ready                    | record appendedStatement, announce appended
  ready                    | APPROVAL_OPENED                                   | deciding                 | cancel after approved, schedule after approved
  ready                    | APPROVED [decisionRectifiable]                    | approved.text.final      | cancel after approved, decided, record reading, announce rectified
  ready                    | APPROVED_WITH_CORRECTIONS [rectifiesThatDecision] | approved.text.correcting | cancel after approved, decided, record reading, announce rectified
  ready                    | DISPOSE [remarksOfPaper]                          | ready                    | record disposition
  ready                    | RECTIFY                                           | ready                    | record rectification
  ready                    | RETURNED [decisionRectifiable]                    | revising                 | cancel after approved, put, record reading, announce rectified, schedule after approved
  ready                    | REVISE                                            | revising                 | cancel after approved, record reason, schedule after approved
  ready                    | SETTLE_DISPUTE [sectionsKnown]                    | ready                    | record dispute
  ready                    | WITHDRAW                                          | withdrawn                | cancel after approved, record reason
  ready                    | after approved                                    | ready                    | rangApproved, announce approvalLate
  deciding                 | APPEND_STATEMENT [sectionsKnown]                  | deciding                 | record appendedStatement, announce appended
  deciding                 | APPROVAL_CANCELLED                                | ready                    | cancel after approved, schedule after approved
  deciding                 | APPROVED [decisionHolds]                          | approved.text.final      | cancel after approved, decided, record reading
  deciding                 | APPROVED_WITH_CORRECTIONS [decisionHolds]         | approved.text.correcting | cancel after approved, decided, record reading
  deciding                 | DISPOSE [remarksOfPaper]                          | deciding                 | record disposition
  deciding                 | ISSUE_VERSION [canIssue]                          | deciding                 | issued, record version, tell decidedBy PAPER_REVISED
  deciding                 | POSTPONED [decisionHolds]                         | ready                    | cancel after approved, put, record reading, schedule after approved
  deciding                 | RECTIFY                                           | deciding                 | record rectification
  deciding                 | RETURNED [decisionHolds]                          | revising                 | cancel after approved, put, record reading, schedule after approved
  deciding                 | SETTLE_DISPUTE [sectionsKnown]                    | deciding                 | record dispute
  deciding                 | after approved                                    | deciding                 | rangApproved, announce approvalLate
  approved.text.correcting | APPEND_STATEMENT [sectionsKnown]                  | approved.text.correcting | record appendedStatement, announce appended
  approved.text.correcting | APPROVED [decisionRectifiable]                    | approved.text.final      | decided, record reading, announce rectified
  approved.text.correcting | APPROVED_WITH_CORRECTIONS [rectifiesThatDecision] | approved.text.correcting | decided, record reading, announce rectified
  approved.text.correcting | CONFIRM_TEXT [textIsFinal]                        | approved.text.final      | record confirmation, announce textFinal
  approved.text.correcting | CORRECTION_OPENED                                 | approved.text.correcting |
  approved.text.correcting | CORRECTION_SETTLED                                | approved.text.correcting |
  approved.text.correcting | ISSUE_VERSION [canIssue]                          | approved.text.correcting | issued, record version
  approved.text.correcting | POSTPONED [decisionRectifiable]                   | ready                    | put, record reading, announce rectified, schedule after approved
  approved.text.correcting | RECTIFY                                           | approved.text.correcting | record rectification
  approved.text.correcting | RETURNED [decisionRectifiable]                    | revising                 | put, record reading, announce rectified, schedule after approved
  approved.text.correcting | SETTLE_DISPUTE [sectionsKnown]                    | approved.text.correcting | record dispute
  approved.text.final      | APPEND_STATEMENT [sectionsKnown]                  | approved.text.final      | record appendedStatement, announce appended
  approved.text.final      | APPROVED [decisionRectifiable]                    | approved.text.final      | decided, record reading, announce rectified
  approved.text.final      | APPROVED_WITH_CORRECTIONS [rectifiesThatDecision] | approved.text.correcting | decided, record reading, announce rectified
  approved.text.final      | CORRECTION_OPENED                                 | approved.text.correcting |
  approved.text.final      | POSTPONED [decisionRectifiable]                   | ready                    | put, record reading, announce rectified, schedule after approved
  approved.text.final      | PUBLISH [canPublish]                              | published                | record publication, announce published
  approved.text.final      | RECTIFY                                           | approved.text.final      | record rectification
  approved.text.final      | RECTIFY_TEXT [canIssue]                           | approved.text.final      | issued, record version, record rectification, announce textRectified
  approved.text.final      | RETURNED [decisionRectifiable]                    | revising                 | put, record reading, announce rectified, schedule after approved
  approved.text.final      | SETTLE_DISPUTE [sectionsKnown]                    | approved.text.final      | record dispute
  published                | CORRECTION_OPENED                                 | approved.text.correcting |
  published                | RECTIFY                                           | published                | record rectification
  published                | RECTIFY_TEXT [canIssue]                           | approved.text.final      | issued, record version, record rectification, announce textRectified
  published                | RETRACT                                           | approved.text.final      | record reason
  withdrawn                | RECTIFY                                           | withdrawn                | record rectification
  withdrawn                | REINSTATE                                         | drafting                 | record reason, schedule after drafted, schedule after cleared
`;

const chair = actor(1, 'chair', 'member');
const secretariat = actor(2, 'secretariat');
const kl = seated(3, 21);
const round = idOf(701);
const at = '2025-02-21T09:00:00Z';
const heldAt = '2025-02-20T09:00:00Z';
const section = (markdown: string) => ({ id: 'punkt-gp', heading: '2.1 GP', markdown });
const text = { sections: [section('KL spurgte.\n\n**Beslutning:** Kommissoriet godkendes.')] };
const boundDecisions = [{ section: 'punkt-gp', item: '2.1 GP', text: 'Kommissoriet godkendes.' }];
const minutesSections = { sections: ['punkt-gp'], closed: [] };
const file = { key: 'figur', name: 'Figur.pdf', mediaType: 'application/pdf', sha256: 'c'.repeat(64), size: 9 };
const correctedBy = (state: string) => ({
  linked: [{ relation: 'correctedBy', id: idOf(801), lifecycle: 'correction', states: [state] }],
});
const clean = {
  undisposed: 0,
  missingEnclosures: [],
  linked: [],
  boundDecisions,
  unboundItems: [],
  minutesSections,
};
const minutesDates = {
  drafted: '2025-02-24T11:00:00Z',
  cleared: '2025-02-26T11:00:00Z',
  circulated: '2025-02-28T11:00:00Z',
  approved: '2025-03-20T11:00:00Z',
};

const play = (facts: object = {}) => {
  const story = new Play(minutes, { at, self: idOf(900) });
  story.start({ title: 'Referat af niende møde', meeting: idOf(500), heldAt, ...text }, secretariat, facts as never);
  return story;
};

const decision = (story: Play, rectifies = false) => ({
  round,
  versionHash: story.context.versionHash,
  confirmer: 'chair',
  rectifies,
});

const decidingPaper = () => {
  const story = play();
  story.send('CLEAR', {}, chair, clean);
  story.send('MARK_READY', {}, secretariat, clean);
  story.send('APPROVAL_OPENED', {}, chair);
  return story;
};

const approvedPaper = () => {
  const story = decidingPaper();
  story.send('APPROVED', decision(story), chair, clean);
  return story;
};

it('have these transitions and no others', () => {
  expect(transitionTable(minutes)).toEqual(lines(TABLE));
  expect(idleEvents(minutes)).toEqual([]);
});

describe('minutes', () => {
  it('come with their first version, are cleared by the chair, sent out, revised and marked as ready', () => {
    const story = play();
    expect(story.states).toEqual(['drafting']);
    expect(story.rows('version')).toMatchObject([{ version: 1, hash: story.context.versionHash, material: true }]);
    expect(story.send('COMMENTS_OPENED', {}, secretariat)).toEqual({ refused: ['not-in-this-state'] });
    expect(story.send('CLEAR', {}, secretariat, clean)).toEqual({ refused: ['chair-or-reason'] });
    expect(story.send('CLEAR', { reason: 'Formanden har sagt god for det' }, secretariat, clean)).toMatchObject({
      states: ['cleared'],
    });
    expect(story.rows('clearance')).toMatchObject([{ version: 1, reason: 'Formanden har sagt god for det' }]);
    expect(story.send('ISSUE_VERSION', text, secretariat, clean)).toEqual({ refused: ['not-in-this-state'] });
    story.send('COMMENTS_OPENED', {}, secretariat);
    story.send('COMMENTS_CLOSED', {}, secretariat);
    expect(story.send('MARK_READY', {}, secretariat, { ...clean, undisposed: 2 })).toEqual({
      refused: ['every-remark-disposed'],
    });
    expect(story.send('MARK_READY', {}, secretariat, clean)).toMatchObject({ states: ['ready'] });
  });

  it('of a draft that is not right after all are taken back and cleared anew', () => {
    const story = play();
    story.send('CLEAR', {}, chair, clean);
    expect(story.send('REVISE', { reason: 'Et indlæg mangler' }, secretariat)).toMatchObject({ states: ['drafting'] });
  });

  it('hold every decision word for word: a version in which one was changed is refused and says which', () => {
    const story = play();
    const changed = { sections: [section('**Beslutning:** Kommissoriet godkendes ikke.')] };
    expect(story.send('ISSUE_VERSION', changed, secretariat, clean)).toEqual({ refused: ['decisions-stand'] });
    expect(paramsOf(minutes, 'decisionsStand', { facts: clean }, changed)).toEqual({ items: '2.1 GP' });
    const told = { sections: [section('KL spurgte, og SST svarede.\n\n**Beslutning:** _Kommissoriet_ godkendes\\.')] };
    expect(story.send('ISSUE_VERSION', told, secretariat, clean)).toMatchObject({ states: ['drafting'] });
    expect(story.context).toMatchObject({ version: 2, materialVersion: 1 });
  });

  it('do not go on while a decision has been put right at the meeting and the text has not followed', () => {
    const lagging = { ...clean, unboundItems: ['2.1 GP'] };
    expect(play().send('CLEAR', {}, chair, lagging)).toEqual({ refused: ['text-holds-decisions'] });
    const cleared = play();
    cleared.send('CLEAR', {}, chair, clean);
    expect(cleared.send('MARK_READY', {}, secretariat, lagging)).toEqual({ refused: ['text-holds-decisions'] });
    expect(approvedPaper().send('PUBLISH', {}, secretariat, lagging)).toEqual({ refused: ['text-holds-decisions'] });
    expect(paramsOf(minutes, 'textHoldsDecisions', { facts: lagging })).toEqual({ items: '2.1 GP' });
  });

  it('are approved under an item of a later meeting, and that reading is recorded', () => {
    const story = decidingPaper();
    const meeting = { name: '10. møde', item: '1', date: '2025-06-24' };
    story.send('APPROVED', { ...decision(story), meeting }, chair, clean);
    expect(story.states).toEqual(['approved.text.final']);
    expect(story.rows('reading')).toMatchObject([{ outcome: 'approved', version: 1, meeting: '10. møde', item: '1' }]);
  });

  it('approved with corrections are final when none is open and the chair confirms', () => {
    const story = decidingPaper();
    story.send('APPROVED_WITH_CORRECTIONS', decision(story), chair, clean);
    expect(story.send('CONFIRM_TEXT', {}, chair, { ...clean, ...correctedBy('open') })).toEqual({
      refused: ['no-open-correction'],
    });
    expect(story.send('CONFIRM_TEXT', {}, secretariat, clean)).toEqual({ refused: ['confirmed-by-the-named'] });
    expect(story.send('CONFIRM_TEXT', {}, chair, clean)).toMatchObject({ states: ['approved.text.final'] });
    expect(story.rows('confirmation')).toMatchObject([{ version: 1, confirmer: 'chair', person: chair.person }]);
  });

  it('keep statements of seats, and how a dispute was settled', () => {
    const story = decidingPaper();
    const said = { text: 'KL tog forbehold.', section: 'punkt-gp' };
    expect(story.send('APPEND_STATEMENT', { ...said, section: 'punkt-x' }, kl, clean)).toEqual({
      refused: ['sections-known'],
    });
    expect(story.send('APPEND_STATEMENT', said, kl, clean)).toMatchObject({ states: ['deciding'] });
    expect(story.rows('appendedStatement')).toEqual([{ ...said, seat: idOf(21), person: kl.person }]);
    story.send('APPEND_STATEMENT', { text: 'I øvrigt enig.' }, kl, clean);
    expect(story.rows('appendedStatement')).toMatchObject([{ section: null }]);
    const settled = { how: 'bothWordings', section: 'punkt-gp', text: 'Begge ordlyde står.', reason: 'Ingen er enige' };
    story.send('SETTLE_DISPUTE', settled, chair, clean);
    expect(story.rows('dispute')).toEqual([{ ...settled, person: chair.person }]);
  });

  it('are published without closed items, and not with them', () => {
    const closed = [{ section: 'punkt-gp', item: '2.1 GP' }];
    const facts = { ...clean, minutesSections: { ...minutesSections, closed } };
    const story = approvedPaper();
    expect(story.send('PUBLISH', {}, secretariat, facts)).toEqual({ refused: ['closed-items-left-out'] });
    expect(paramsOf(minutes, 'closedItemsLeftOut', { facts }, { omit: [] })).toEqual({ items: '2.1 GP' });
    const unknown = { type: 'PUBLISH', omit: ['punkt-x', 'punkt-gp'] };
    expect(paramsOf(minutes, 'sectionsKnown', { facts }, unknown)).toEqual({ sections: 'punkt-x' });
    expect(story.send('PUBLISH', { omit: ['punkt-gp'] }, secretariat, facts)).toMatchObject({ states: ['published'] });
    expect(story.rows('publication')).toMatchObject([{ version: 1, omit: ['punkt-gp'] }]);
    expect(story.send('RETRACT', { reason: 'For tidligt' }, chair)).toMatchObject({ states: ['approved.text.final'] });
  });

  it('that are approved are rectified by a new version, which asks nobody anew and is published anew', () => {
    const story = approvedPaper();
    story.send('PUBLISH', {}, secretariat, clean);
    const right = { what: 'KOR spurgte, ikke KL.', reason: 'Forkert taler' };
    const changed = { sections: [section('**Beslutning:** Noget andet.')] };
    expect(story.send('RECTIFY_TEXT', { ...right, ...changed }, secretariat, clean)).toEqual({
      refused: ['decisions-stand'],
    });
    expect(story.send('RECTIFY_TEXT', { ...right, ...text }, secretariat, clean)).toMatchObject({
      states: ['approved.text.final'],
    });
    expect(story.rows('version')).toMatchObject([{ version: 2, note: 'Forkert taler', material: false }]);
    expect(story.rows('rectification')).toEqual([{ ...right, person: secretariat.person }]);
    expect(story.context).toMatchObject({ version: 2, materialVersion: 1, decidedVersion: 1 });
  });

  it('tell the deciding round of a material version only', () => {
    const story = decidingPaper();
    const linked = [{ relation: 'decidedBy', id: round, lifecycle: 'approval-round', states: ['open.answering'] }];
    story.send('ISSUE_VERSION', text, secretariat, { ...clean, linked });
    expect(story.told('PAPER_REVISED', round)).toBeNull();
    story.send('ISSUE_VERSION', { ...text, material: true, note: 'KORs indlæg' }, secretariat, { ...clean, linked });
    expect(story.told('PAPER_REVISED', round)).toEqual({ paper: idOf(900) });
    expect(story.rows('version')).toMatchObject([{ version: 3, note: 'KORs indlæg', material: true }]);
    expect(story.told('PAPER_REVISED', idOf(702))).toBeNull();
  });

  it('keep version and day of a decision that is rectified', () => {
    const story = decidingPaper();
    story.send('POSTPONED', decision(story), chair, clean);
    expect(story.states).toEqual(['ready']);
    expect(story.context).toMatchObject({ decidedBy: round, confirmer: null });
    expect(story.send('APPROVED', decision(story, true), secretariat, clean)).toMatchObject({
      states: ['approved.text.final'],
    });
    expect(story.context).toMatchObject({ decidedVersion: 1, decidedAt: at, confirmer: 'chair' });
    expect(story.rows('reading')).toMatchObject([{ rectifies: true }]);
  });

  it('older than Mandat are brought in as approved, with their text and their story', () => {
    const story = new Play(minutes, { at, self: idOf(900) });
    const before = { approvedOn: '2025-02-20T10:00:00Z', meeting: '9. møde', history: 'Godkendt under punkt 1.' };
    story.start({ title: 'Referat af ottende møde', heldAt: '2024-12-05T09:00:00Z', ...text, before }, secretariat);
    expect(story.states).toEqual(['approved.text.final']);
    expect(story.rows('version')).toMatchObject([{ version: 1, note: null }]);
    expect(story.rows('before')).toEqual([{ ...before, person: secretariat.person }]);
    expect(story.context).toMatchObject({ meeting: null, decidedVersion: 1, decidedAt: before.approvedOn });
  });

  it('have small context: scalars only', () => {
    const story = play({ minutesDates });
    expect(JSON.stringify(story.context).length).toBeLessThan(2048);
    expect(Object.values(story.context).every((value) => value === null || typeof value !== 'object')).toBe(true);
  });

  it('refer a remark to somewhere, or give a reason', () => {
    const parse = (disposition: object) =>
      minutes.events.DISPOSE!.payload.safeParse({ dispositions: [disposition] }).success;
    const disposition = { remark: idOf(1), outcome: 'referred', reason: 'Hører til i kommissoriet' };
    expect(parse(disposition)).toBe(false);
    expect(parse({ ...disposition, referredTo: 'Kommissoriet' })).toBe(true);
  });
});

describe('each step that the rules of procedure set a date for', () => {
  const alarm = (step: string, state: string) => `xstate.after.${step}.minutes.${state}`;

  it('is said once to be late, wherever the minutes stand, and nothing moves', () => {
    const story = play({ minutesDates });
    expect(story.due()).toEqual(['2025-02-24T11:00:00.000Z', '2025-02-26T11:00:00.000Z']);
    expect(story.alarm(alarm('drafted', 'drafting'), minutesDates.drafted)).toEqual({
      states: ['drafting'],
      effects: ['announce draftLate'],
    });
    expect(story.alarm(alarm('cleared', 'drafting'), minutesDates.cleared)).toMatchObject({
      effects: ['announce clearanceLate'],
    });
    story.send('CLEAR', {}, chair, { ...clean, at: '2025-03-01T09:00:00Z' });
    expect(story.due()).toEqual(['2025-03-01T09:00:00.000Z']);
    expect(story.alarm(alarm('circulated', 'cleared'), '2025-03-01T09:00:00Z')).toMatchObject({
      states: ['cleared'],
      effects: ['announce circulationLate'],
    });
    story.send('REVISE', { reason: 'Et indlæg mangler' }, secretariat, { at: '2025-03-02T09:00:00Z' });
    expect(story.due()).toEqual([]);
    story.send('CLEAR', {}, chair, { ...clean, at: '2025-03-02T10:00:00Z' });
    expect(story.due()).toEqual([]);
    story.send('COMMENTS_OPENED', {}, secretariat, { at: '2025-03-03T09:00:00Z' });
    expect(story.due()).toEqual(['2025-03-20T11:00:00.000Z']);
    expect(story.alarm(alarm('approved', 'commenting'), minutesDates.approved)).toMatchObject({
      states: ['commenting'],
      effects: ['announce approvalLate'],
    });
    story.send('COMMENTS_CLOSED', {}, secretariat, { at: '2025-03-21T09:00:00Z' });
    expect(story.due()).toEqual([]);
  });

  it('has its date in the context, and there is none where the rules set none', () => {
    expect(play({ minutesDates }).context).toMatchObject(minutesDates);
    const some = play({ minutesDates: { approved: minutesDates.approved } });
    expect(some.context).toMatchObject({ drafted: null, approved: minutesDates.approved });
    expect([some.due(), play().due()]).toEqual([[], []]);
  });
});

describe('guards', () => {
  const lease = { person: idOf(2), token: 't1', expiresAt: '2025-02-21T10:00:00Z' };
  const context = (facts: object, rest = {}) => ({ ...rest, facts: { actor: secretariat, ...facts } });
  const issuing = (...enclosures: object[]) => ({ type: 'ISSUE_VERSION', enclosures });
  const by = (who: object, confirmer: string | null = null) => context({ actor: who }, { confirmer });
  const now = context({ at });
  const known = context({ minutesSections: { sections: ['a'], closed: [{ section: 'a', item: '3 CAE' }] } });
  const cases: [string, object, object, object?, object?][] = [
    ['leaseFree', context({ lease: null }), context({ lease: { ...lease, person: idOf(3) } })],
    ['leaseFree', context({ lease }), context({ lease }), { lease: 't1' }, { lease: 't0' }],
    ['enclosuresUploaded', context({ uploadedHashes: [file.sha256] }), context({ uploadedHashes: [] }), issuing(file)],
    ['enclosuresUploaded', context({}), context({}), issuing(), issuing(file)],
    ['decisionsStand', context({ boundDecisions }), context({ boundDecisions }), text, { sections: [] }],
    ['decisionsStand', context({}), context({ boundDecisions }), { sections: [] }],
    ['textHoldsDecisions', context({ unboundItems: [] }), context({ unboundItems: ['2.1 GP'] })],
    ['textHoldsDecisions', context({}), context({ unboundItems: ['2.1 GP'] })],
    ['chairOrReason', by(chair), by(secretariat), {}],
    ['chairOrReason', by(secretariat), by(secretariat), { reason: 'På mødet' }, {}],
    ['sectionsKnown', known, known, { type: 'PUBLISH', omit: ['a'] }, { type: 'PUBLISH', omit: ['a', 'b'] }],
    ['sectionsKnown', known, known, { section: 'a' }, { section: 'b' }],
    ['sectionsKnown', known, context({}), {}, { section: 'a' }],
    ['closedItemsLeftOut', known, known, { omit: ['a'] }, { omit: [] }],
    ['closedItemsLeftOut', context({}), known, { omit: [] }],
    ['heldAlready', now, now, { heldAt }, { heldAt: '2025-02-22T09:00:00Z' }],
    ['heldAlready', now, now, { heldAt: '2025-02-22T09:00:00Z', meeting: idOf(1) }, { heldAt: '2025-02-22T09:00:00Z' }],
    ['broughtInBySecretariat', context({}), by(chair), { before: {} }],
    ['broughtInBySecretariat', by(chair), by(chair), {}, { before: {} }],
    [
      'approvedInThePast',
      now,
      now,
      { before: { approvedOn: '2024-06-01T10:00:00Z' } },
      { before: { approvedOn: '2026-06-01T10:00:00Z' } },
    ],
    ['approvedInThePast', now, now, {}, { before: { approvedOn: '2026-06-01T10:00:00Z' } }],
    ['wasApproved', context({}, { decidedAt: at }), context({}, { decidedAt: null })],
    ['everyRemarkDisposed', context({ undisposed: 0 }), context({ undisposed: 1 })],
    [
      'remarksOfPaper',
      context({ remarkIds: [idOf(1)] }),
      context({ remarkIds: [idOf(2)] }),
      { dispositions: [{ remark: idOf(1) }] },
    ],
    ['noOpenCorrection', context(correctedBy('dropped')), context(correctedBy('open'))],
    ['noOpenCorrection', context(correctedBy('checked')), context(correctedBy('made'))],
    ['enclosuresPresent', context({ missingEnclosures: [] }), context({ missingEnclosures: ['figur'] })],
    ['confirmedByTheNamed', by(chair, 'chair'), by(secretariat, 'chair')],
    ['confirmedByTheNamed', by(secretariat, 'circulation'), by(secretariat, null)],
    ['confirmedByTheNamed', by(secretariat, 'meeting'), by(kl, 'chair')],
    ['confirmationExplained', by(chair, 'chair'), by(chair, 'meeting')],
    ['confirmationExplained', by(chair, 'circulation'), by(chair, 'circulation'), { reason: 'Pkt. 1' }, {}],
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
