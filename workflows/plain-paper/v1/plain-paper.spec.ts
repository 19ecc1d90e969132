import { describe, expect, it } from '@jest/globals';
import { actor, holds, idOf, paramsOf, Play, singleGuards } from '../../../test/support/play.js';
import { idleEvents, lines, transitionTable } from '../../../test/support/transitions.js';
import { plainPaper } from './lifecycle.js';

const TABLE = `
  drafting                 | COMMENTS_OPENED [hasVersion]                      | commenting               |
  drafting                 | ISSUE_VERSION [canIssue]                          | drafting                 | issued, record version
  drafting                 | MARK_READY [canBecomeReady]                       | ready                    |
  drafting                 | RECTIFY                                           | drafting                 | record rectification
  drafting                 | WITHDRAW                                          | withdrawn                | record reason
  commenting               | COMMENTS_CLOSED                                   | revising                 |
  commenting               | DISPOSE [remarksOfPaper]                          | commenting               | record disposition
  commenting               | RECTIFY                                           | commenting               | record rectification
  revising                 | APPROVED [decisionRectifiable]                    | approved.text.final      | decided, record reading, announce rectified
  revising                 | APPROVED_WITH_CORRECTIONS [rectifiesThatDecision] | approved.text.correcting | decided, record reading, announce rectified
  revising                 | COMMENTS_OPENED [hasVersion]                      | commenting               |
  revising                 | DISCUSSED [decisionRectifiable]                   | discussed                | put, record reading, announce rectified
  revising                 | DISPOSE [remarksOfPaper]                          | revising                 | record disposition
  revising                 | ISSUE_VERSION [canIssue]                          | revising                 | issued, record version
  revising                 | MARK_READY [canBecomeReady]                       | ready                    |
  revising                 | NOTED [decisionRectifiable]                       | noted                    | put, record reading, announce rectified
  revising                 | POSTPONED [decisionRectifiable]                   | ready                    | put, record reading, announce rectified
  revising                 | RECTIFY                                           | revising                 | record rectification
  revising                 | RETURNED [decisionRectifiable]                    | revising                 | put, record reading, announce rectified
  revising                 | WITHDRAW                                          | withdrawn                | record reason
  ready                    | APPROVAL_OPENED                                   | deciding                 |
  ready                    | APPROVED [decisionRectifiable]                    | approved.text.final      | decided, record reading, announce rectified
  ready                    | APPROVED_WITH_CORRECTIONS [rectifiesThatDecision] | approved.text.correcting | decided, record reading, announce rectified
  ready                    | DISCUSSED [decisionRectifiable]                   | discussed                | put, record reading, announce rectified
  ready                    | DISPOSE [remarksOfPaper]                          | ready                    | record disposition
  ready                    | NOTED [decisionRectifiable]                       | noted                    | put, record reading, announce rectified
  ready                    | POSTPONED [decisionRectifiable]                   | ready                    | put, record reading, announce rectified
  ready                    | RECTIFY                                           | ready                    | record rectification
  ready                    | RETURNED [decisionRectifiable]                    | revising                 | put, record reading, announce rectified
  ready                    | REVISE                                            | revising                 | record reason
  ready                    | WITHDRAW                                          | withdrawn                | record reason
  deciding                 | APPROVAL_CANCELLED                                | ready                    |
  deciding                 | APPROVED [decisionHolds]                          | approved.text.final      | decided, record reading
  deciding                 | APPROVED_WITH_CORRECTIONS [decisionHolds]         | approved.text.correcting | decided, record reading
  deciding                 | DISCUSSED [decisionHolds]                         | discussed                | put, record reading
  deciding                 | DISPOSE [remarksOfPaper]                          | deciding                 | record disposition
  deciding                 | ISSUE_VERSION [canIssue]                          | deciding                 | issued, record version, tell decidedBy PAPER_REVISED
  deciding                 | NOTED [decisionHolds]                             | noted                    | put, record reading
  deciding                 | POSTPONED [decisionHolds]                         | ready                    | put, record reading
  deciding                 | RECTIFY                                           | deciding                 | record rectification
  deciding                 | RETURNED [decisionHolds]                          | revising                 | put, record reading
  discussed                | APPROVAL_OPENED                                   | deciding                 |
  discussed                | APPROVED [decisionRectifiable]                    | approved.text.final      | decided, record reading, announce rectified
  discussed                | APPROVED_WITH_CORRECTIONS [rectifiesThatDecision] | approved.text.correcting | decided, record reading, announce rectified
  discussed                | COMMENTS_OPENED [hasVersion]                      | commenting               |
  discussed                | DISCUSSED [decisionRectifiable]                   | discussed                | put, record reading, announce rectified
  discussed                | DISPOSE [remarksOfPaper]                          | discussed                | record disposition
  discussed                | ISSUE_VERSION [canIssue]                          | revising                 | issued, record version
  discussed                | NOTED [decisionRectifiable]                       | noted                    | put, record reading, announce rectified
  discussed                | POSTPONED [decisionRectifiable]                   | ready                    | put, record reading, announce rectified
  discussed                | RECTIFY                                           | discussed                | record rectification
  discussed                | RETURNED [decisionRectifiable]                    | revising                 | put, record reading, announce rectified
  discussed                | REVISE                                            | revising                 | record reason
  discussed                | WITHDRAW                                          | withdrawn                | record reason
  approved.text.correcting | APPROVED [decisionRectifiable]                    | approved.text.final      | decided, record reading, announce rectified
  approved.text.correcting | APPROVED_WITH_CORRECTIONS [rectifiesThatDecision] | approved.text.correcting | decided, record reading, announce rectified
  approved.text.correcting | CONFIRM_TEXT [textIsFinal]                        | approved.text.final      | record confirmation, announce textFinal
  approved.text.correcting | CORRECTION_OPENED                                 | approved.text.correcting |
  approved.text.correcting | CORRECTION_SETTLED                                | approved.text.correcting |
  approved.text.correcting | DISCUSSED [decisionRectifiable]                   | discussed                | put, record reading, announce rectified
  approved.text.correcting | ISSUE_VERSION [canIssue]                          | approved.text.correcting | issued, record version
  approved.text.correcting | NOTED [decisionRectifiable]                       | noted                    | put, record reading, announce rectified
  approved.text.correcting | POSTPONED [decisionRectifiable]                   | ready                    | put, record reading, announce rectified
  approved.text.correcting | RECTIFY                                           | approved.text.correcting | record rectification
  approved.text.correcting | RETURNED [decisionRectifiable]                    | revising                 | put, record reading, announce rectified
  approved.text.final      | APPROVED [decisionRectifiable]                    | approved.text.final      | decided, record reading, announce rectified
  approved.text.final      | APPROVED_WITH_CORRECTIONS [rectifiesThatDecision] | approved.text.correcting | decided, record reading, announce rectified
  approved.text.final      | CORRECTION_OPENED                                 | approved.text.correcting |
  approved.text.final      | DISCUSSED [decisionRectifiable]                   | discussed                | put, record reading, announce rectified
  approved.text.final      | NOTED [decisionRectifiable]                       | noted                    | put, record reading, announce rectified
  approved.text.final      | POSTPONED [decisionRectifiable]                   | ready                    | put, record reading, announce rectified
  approved.text.final      | RECTIFY                                           | approved.text.final      | record rectification
  approved.text.final      | RETURNED [decisionRectifiable]                    | revising                 | put, record reading, announce rectified
  approved.text.final      | REVISE                                            | revising                 | takenUp, record reason
  noted                    | APPROVED [decisionRectifiable]                    | approved.text.final      | decided, record reading, announce rectified
  noted                    | APPROVED_WITH_CORRECTIONS [rectifiesThatDecision] | approved.text.correcting | decided, record reading, announce rectified
  noted                    | DISCUSSED [decisionRectifiable]                   | discussed                | put, record reading, announce rectified
  noted                    | NOTED [decisionRectifiable]                       | noted                    | put, record reading, announce rectified
  noted                    | POSTPONED [decisionRectifiable]                   | ready                    | put, record reading, announce rectified
  noted                    | RECTIFY                                           | noted                    | record rectification
  noted                    | RETURNED [decisionRectifiable]                    | revising                 | put, record reading, announce rectified
  noted                    | REVISE                                            | revising                 | takenUp, record reason
  withdrawn                | RECTIFY                                           | withdrawn                | record rectification
  withdrawn                | REINSTATE                                         | drafting                 | record reason
`;

const chair = actor(1, 'chair', 'member');
const secretariat = actor(2, 'secretariat');
const round = idOf(701);
const text = { sections: [{ id: 'formaal', heading: 'Formål', markdown: 'Data fra almen praksis.' }] };
const file = { key: 'mockups', name: 'Mockups.pdf', mediaType: 'application/pdf', sha256: 'c'.repeat(64), size: 9 };
const correctedBy = (state: string) => ({
  linked: [{ relation: 'correctedBy', id: idOf(801), lifecycle: 'correction', states: [state] }],
});
const clean = { undisposed: 0, missingEnclosures: [], linked: [] };

const play = () => {
  const story = new Play(plainPaper, { at: '2025-02-01T09:00:00Z', self: idOf(900) });
  story.start({ title: 'Kommunikationsplan', kind: 'communicationPlan' }, secretariat);
  return story;
};

const decision = (story: Play, confirmer = 'chair', rectifies = false) => ({
  round,
  versionHash: story.context.versionHash,
  confirmer,
  rectifies,
  meeting: { name: '9. møde', item: '4.1', date: '2025-02-20' },
});

const decidingPaper = () => {
  const story = play();
  story.send('ISSUE_VERSION', text, secretariat, clean);
  story.send('MARK_READY', {}, secretariat, clean);
  story.send('APPROVAL_OPENED', {}, chair);
  return story;
};

it('has these transitions and no others', () => {
  expect(transitionTable(plainPaper)).toEqual(lines(TABLE));
  expect(idleEvents(plainPaper)).toEqual([]);
});

describe('a plain paper', () => {
  it('goes from draft by way of comments to ready', () => {
    const story = play();
    expect(story.send('COMMENTS_OPENED', {}, secretariat)).toEqual({ refused: ['has-version'] });
    story.send('ISSUE_VERSION', text, secretariat, clean);
    story.send('COMMENTS_OPENED', {}, secretariat);
    expect(story.send('MARK_READY', {}, secretariat, clean)).toEqual({ refused: ['not-in-this-state'] });
    story.send('COMMENTS_CLOSED', {}, secretariat);
    expect(story.send('MARK_READY', {}, secretariat, { undisposed: 2 })).toEqual({
      refused: ['every-remark-disposed'],
    });
    expect(story.send('MARK_READY', {}, secretariat, clean)).toMatchObject({ states: ['ready'] });
  });

  it('names only files that have been uploaded to it', () => {
    const story = play();
    const version = { ...text, enclosures: [file] };
    expect(story.send('ISSUE_VERSION', version, secretariat, clean)).toEqual({ refused: ['enclosures-uploaded'] });
    const uploaded = { ...clean, uploadedHashes: [file.sha256] };
    expect(story.send('ISSUE_VERSION', version, secretariat, uploaded)).toMatchObject({ states: ['drafting'] });
    expect(paramsOf(plainPaper, 'enclosuresUploaded', { facts: {} }, version)).toEqual({
      enclosures: 'Mockups.pdf',
    });
  });

  it('counts versions, names them by their hash and remembers the last that was material', () => {
    const story = play();
    story.send('ISSUE_VERSION', text, secretariat, clean);
    const first = story.context.versionHash;
    story.send('ISSUE_VERSION', { ...text, note: 'Stavefejl' }, secretariat, clean);
    expect(story.context).toMatchObject({ version: 2, materialVersion: 1, versionHash: first });
    story.send(
      'ISSUE_VERSION',
      { sections: [{ ...text.sections[0], markdown: 'Andet.' }], material: true },
      secretariat,
      clean,
    );
    expect(story.context).toMatchObject({ version: 3, materialVersion: 3 });
    expect(story.context.versionHash).not.toBe(first);
    expect(story.rows('version')).toMatchObject([{ version: 3, hash: story.context.versionHash, material: true }]);
  });

  it('is approved with corrections, and its text is final when none is open and the named one confirms', () => {
    const story = decidingPaper();
    story.send('APPROVED_WITH_CORRECTIONS', decision(story), chair, clean);
    expect(story.states).toEqual(['approved.text.correcting']);
    const refused = story.send('CONFIRM_TEXT', {}, secretariat, { ...clean, ...correctedBy('made') });
    expect(refused).toEqual({ refused: ['no-open-correction', 'confirmed-by-the-named'] });
    story.send('ISSUE_VERSION', text, secretariat, clean);
    expect(story.send('CONFIRM_TEXT', {}, chair, { ...clean, ...correctedBy('checked') })).toMatchObject({
      states: ['approved.text.final'],
    });
    expect(story.rows('confirmation')).toMatchObject([{ version: 2, confirmer: 'chair', person: chair.person }]);
    expect(story.context).toMatchObject({ decidedVersion: 1, decidedBy: round, decidedAt: '2025-02-01T09:00:00Z' });
  });

  it('confirmed in circulation says how', () => {
    const story = decidingPaper();
    story.send('APPROVED_WITH_CORRECTIONS', decision(story, 'circulation'), chair, clean);
    expect(story.send('CONFIRM_TEXT', {}, secretariat, clean)).toEqual({ refused: ['confirmation-explained'] });
    expect(
      story.send('CONFIRM_TEXT', { reason: 'Rundsendt 5. marts uden indsigelser' }, secretariat, clean),
    ).toMatchObject({
      states: ['approved.text.final'],
    });
  });

  it('approved long ago takes a correction all the same', () => {
    const story = decidingPaper();
    story.send('APPROVED', decision(story), chair, clean);
    expect(story.states).toEqual(['approved.text.final']);
    expect(story.send('CORRECTION_OPENED', {}, chair)).toMatchObject({ states: ['approved.text.correcting'] });
  });

  it('tells the deciding round of a material version only', () => {
    const story = decidingPaper();
    const linked = [{ relation: 'decidedBy', id: round, lifecycle: 'approval-round', states: ['open.consensus'] }];
    story.send('ISSUE_VERSION', text, secretariat, { linked });
    expect(story.told('PAPER_REVISED', round)).toBeNull();
    story.send('ISSUE_VERSION', { ...text, material: true }, secretariat, { linked });
    expect(story.told('PAPER_REVISED', round)).toEqual({ paper: idOf(900) });
    expect(story.told('PAPER_REVISED', idOf(702))).toBeNull();
  });

  it('is noted, taken up again and approved, with each reading in its history', () => {
    const story = decidingPaper();
    expect(story.send('NOTED', decision(story), chair)).toMatchObject({ states: ['noted'] });
    expect(story.rows('reading')).toEqual([
      { round, outcome: 'noted', version: 1, meeting: '9. møde', item: '4.1', date: '2025-02-20', rectifies: false },
    ]);
    expect(story.context).toMatchObject({ decidedBy: round, confirmer: null });
    story.send('REVISE', { reason: 'Ny udgave til juni' }, secretariat);
    expect(story.states).toEqual(['revising']);
    story.send('ISSUE_VERSION', text, secretariat, clean);
    expect(story.send('APPROVED', decision(story, 'chair', true), chair, clean)).toEqual({
      refused: ['rectifies-that-decision'],
    });
    story.send('MARK_READY', {}, secretariat, clean);
    story.send('APPROVAL_OPENED', {}, chair);
    story.send('APPROVED', { ...decision(story), meeting: null }, chair, clean);
    expect(story.states).toEqual(['approved.text.final']);
    expect(story.rows('reading')).toMatchObject([{ outcome: 'approved', version: 2, meeting: null, date: null }]);
    expect(story.send('REVISE', { reason: 'Planen skal følge med' }, secretariat)).toMatchObject({
      states: ['revising'],
    });
  });

  it('that was discussed is revised, or put up again as it stands', () => {
    const discussed = () => {
      const story = decidingPaper();
      story.send('DISCUSSED', decision(story), chair);
      expect(story.states).toEqual(['discussed']);
      return story;
    };
    expect(discussed().send('ISSUE_VERSION', text, secretariat, clean)).toMatchObject({ states: ['revising'] });
    expect(discussed().send('REVISE', { reason: 'Efter drøftelsen' }, secretariat)).toMatchObject({
      states: ['revising'],
    });
    expect(discussed().send('APPROVAL_OPENED', {}, chair)).toMatchObject({ states: ['deciding'] });
  });

  it('keeps version and day of a decision that is rectified', () => {
    const story = decidingPaper();
    story.send('POSTPONED', decision(story), chair, clean);
    expect(story.states).toEqual(['ready']);
    const rectified = { ...decision(story, 'meeting', true), versionHash: '0'.repeat(64) };
    const decided = story.context.decidedVersionHash;
    expect(story.send('APPROVED', rectified, secretariat, clean)).toMatchObject({ states: ['approved.text.final'] });
    expect(story.context).toMatchObject({ decidedVersion: 1, decidedVersionHash: decided, confirmer: 'meeting' });
    expect(story.rows('reading')).toMatchObject([{ outcome: 'approved', rectifies: true }]);
  });

  it('older than Mandat is brought in as ready or approved, with its text and its story', () => {
    const before = { ...text, history: 'Vedtaget skriftligt i 2024.' };
    const arrive = (more: object) => {
      const story = new Play(plainPaper, { at: '2025-02-01T09:00:00Z', self: idOf(900) });
      story.start({ title: 'Ældre', before: { ...before, ...more } }, secretariat);
      return story;
    };
    expect(arrive({}).states).toEqual(['ready']);
    const approved = arrive({ approvedOn: '2024-06-01T10:00:00Z', meeting: '5. møde' });
    expect(approved.states).toEqual(['approved.text.final']);
    expect(approved.context).toMatchObject({ version: 1, decidedVersion: 1, decidedAt: '2024-06-01T10:00:00Z' });
    expect(approved.rows('version')).toMatchObject([{ version: 1, hash: approved.context.versionHash, ...text }]);
    expect(approved.rows('before')).toMatchObject([{ approvedOn: '2024-06-01T10:00:00Z', meeting: '5. møde' }]);
    expect(approved.send('CORRECTION_OPENED', {}, chair)).toMatchObject({ states: ['approved.text.correcting'] });
  });

  it('has small context: scalars only', () => {
    const story = decidingPaper();
    expect(JSON.stringify(story.context).length).toBeLessThan(2048);
    expect(Object.values(story.context).every((value) => value === null || typeof value !== 'object')).toBe(true);
  });

  it('refers a remark to somewhere, or gives its reason', () => {
    const parse = (disposition: object) =>
      plainPaper.events.DISPOSE!.payload.safeParse({ dispositions: [disposition] }).success;
    const disposition = { remark: idOf(1), outcome: 'referred', reason: 'Hører til i opgavebeskrivelsen' };
    expect(parse(disposition)).toBe(false);
    expect(parse({ ...disposition, referredTo: 'Opgavebeskrivelsen' })).toBe(true);
    expect(parse({ remark: idOf(1), outcome: 'accommodated' })).toBe(false);
  });
});

describe('guards', () => {
  const lease = { person: idOf(2), token: 't1', expiresAt: '2025-02-01T10:00:00Z' };
  const context = (facts: object, rest = {}) => ({ ...rest, facts: { actor: secretariat, ...facts } });
  const issuing = (...enclosures: object[]) => ({ type: 'ISSUE_VERSION', enclosures });
  const by = (who: object, confirmer: string | null) => context({ actor: who }, { confirmer });
  const now = context({ at: '2025-02-01T09:00:00Z' });
  const cases: [string, object, object, object?, object?][] = [
    ['leaseFree', context({ lease: null }), context({ lease: { ...lease, person: idOf(3) } })],
    ['leaseFree', context({ lease }), context({ lease }), { lease: 't1' }, { lease: 't0' }],
    ['leaseFree', context({ lease }), context({ lease: null }), { lease: 't1' }],
    ['enclosuresUploaded', context({ uploadedHashes: [file.sha256] }), context({ uploadedHashes: [] }), issuing(file)],
    ['enclosuresUploaded', context({}), context({}), issuing(), issuing(file)],
    ['broughtInBySecretariat', context({}), by(chair, null), { before: { sections: text.sections } }],
    ['broughtInBySecretariat', by(chair, null), by(chair, null), {}, { before: {} }],
    [
      'approvedInThePast',
      now,
      now,
      { before: { approvedOn: '2024-06-01T10:00:00Z' } },
      { before: { approvedOn: '2026-06-01T10:00:00Z' } },
    ],
    ['approvedInThePast', now, now, {}, { before: { approvedOn: '2026-06-01T10:00:00Z' } }],
    ['wasApproved', context({}, { decidedAt: '2024-06-01T10:00:00Z' }), context({}, { decidedAt: null })],
    ['hasVersion', context({}, { version: 1 }), context({}, { version: 0 })],
    ['everyRemarkDisposed', context({ undisposed: 0 }), context({ undisposed: 1 })],
    [
      'remarksOfPaper',
      context({ remarkIds: [idOf(1)] }),
      context({ remarkIds: [idOf(2)] }),
      { dispositions: [{ remark: idOf(1) }] },
    ],
    ['noOpenCorrection', context(correctedBy('dropped')), context(correctedBy('open'))],
    ['noOpenCorrection', context(correctedBy('checked')), context(correctedBy('made'))],
    ['enclosuresPresent', context({ missingEnclosures: [] }), context({ missingEnclosures: ['leveranceplan'] })],
    ['confirmedByTheNamed', by(chair, 'chair'), by(secretariat, 'chair')],
    ['confirmedByTheNamed', by(actor(3, 'mandator', 'observer'), 'chair'), by(actor(3, 'member'), 'chair')],
    ['confirmedByTheNamed', by(secretariat, 'circulation'), by(secretariat, null)],
    ['confirmationExplained', by(chair, 'chair'), by(chair, 'meeting')],
    ['confirmationExplained', by(chair, 'meeting'), by(chair, 'meeting'), { reason: 'Pkt. 1' }, {}],
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
    expect(holds(plainPaper, name, yes as never, event as never)).toBe(true);
    expect(holds(plainPaper, name, no as never, other as never)).toBe(false);
  });

  it('are all shown both ways', () => {
    expect([...new Set(cases.map(([name]) => name))].sort()).toEqual([...singleGuards(plainPaper)].sort());
  });
});
