import { describe, expect, it } from '@jest/globals';
import { actor, filing, holds, idOf, Play, seated, singleGuards } from '../../../test/support/play.js';
import { idleEvents, lines, transitionTable } from '../../../test/support/transitions.js';
import { commentRound } from './lifecycle.js';

const TABLE = `
  open.answering | CANCEL                       | cancelled      | cancel after commentPeriod, record reason, tell collects COMMENTS_CLOSED, announce cancelled
  open.answering | CLOSE                        | closed         | cancel after commentPeriod, record reason, closed, tell collects COMMENTS_CLOSED, announce closed
  open.answering | EXTEND [canExtend]           | open.answering | cancel after commentPeriod, extended, announce extended, schedule after commentPeriod
  open.answering | NO_REMARKS [lastAnswer]      | closed         | cancel after commentPeriod, answered, record answer, record receipt, closed, tell collects COMMENTS_CLOSED, announce closed
  open.answering | NO_REMARKS [mayAnswer]       | open.answering | answered, record answer, record receipt
  open.answering | NUDGE [canNudge]             | open.answering | record nudge, announce nudged
  open.answering | RECTIFY [seatAnswered]       | open.answering | struck, record rectification
  open.answering | SUBMIT_REMARKS [lastRemarks] | closed         | cancel after commentPeriod, answered, record answer, record receipt, record remark, closed, tell collects COMMENTS_CLOSED, announce closed
  open.answering | SUBMIT_REMARKS [mayRemark]   | open.answering | answered, record answer, record receipt, record remark
  open.answering | after commentPeriod          | closed         | cancel after commentPeriod, closed, tell collects COMMENTS_CLOSED, announce closed
  closed         | NO_REMARKS [mayAnswer]       | closed         | answered, record answer, record receipt
  closed         | RECTIFY [seatAnswered]       | closed         | struck, record rectification
  closed         | SUBMIT_REMARKS [mayRemark]   | closed         | answered, record answer, record receipt, record remark, announce late
`;

const [paper, other] = [idOf(101), idOf(102)];
const secretariat = actor(2, 'secretariat');
const linked = [{ relation: 'collects', id: paper, lifecycle: 'commission', states: ['commenting'] }];
const remark = { paper, section: 'formaal', kind: 'substantive', text: 'Formålet bør nævne forskning.' };
const alarm = 'xstate.after.commentPeriod.comment-round.open.answering';
const unheard = { commentSeat: { answeredAs: null }, linked };
const heard = (answeredAs: string) => ({ commentSeat: { answeredAs }, linked });

const play = (seats = [21, 22]) => {
  const story = new Play(commentRound, { at: '2025-02-01T09:00:00Z', self: idOf(900) });
  const payload = { title: 'Kommissorium GP', deadline: '2025-02-10T11:00:00Z', seats: seats.map(idOf) };
  story.start(payload, secretariat);
  return story;
};

it('has these transitions and no others', () => {
  expect(transitionTable(commentRound)).toEqual(lines(TABLE));
  expect(idleEvents(commentRound)).toEqual([]);
});

describe('a comment round', () => {
  it('asks each seat once', () => {
    const story = play([21, 22, 21]);
    expect(story.rows('invitation').map(({ seat }) => seat)).toEqual([idOf(21), idOf(22)]);
    expect(story.context).toMatchObject({ asked: 2, answered: 0 });
    expect(story.due()).toEqual(['2025-02-10T11:00:00.000Z']);
  });

  it('closes in the step of the last missing seat', () => {
    const story = play();
    expect(story.send('SUBMIT_REMARKS', { remarks: [remark] }, seated(3, 21), unheard)).toEqual({
      states: ['open.answering'],
      effects: ['record answer', 'record receipt', 'record remark'],
    });
    expect(story.send('NO_REMARKS', {}, filing(2, 22), unheard)).toMatchObject({ states: ['closed'] });
    expect(story.rows('answer')).toEqual([
      { seat: idOf(22), person: idOf(2), as: 'secretariat', late: false, remarks: 0, replaces: true },
    ]);
  });

  it('reminds the seats that have not answered, and nobody twice within a day', () => {
    const story = play([21, 22, 23]);
    const missing = (...seats: number[]) => ({ missingSeats: seats.map(idOf) });
    const reminded = { whom: idOf(22), at: '2025-02-01T08:00:00.000Z' };
    expect(story.send('NUDGE', {}, secretariat, missing())).toEqual({ refused: ['someone-missing'] });
    expect(story.send('NUDGE', { seats: [idOf(21)] }, secretariat, missing(22))).toEqual({
      refused: ['seats-awaited'],
    });
    const all = { ...missing(22, 23), nudges: [reminded] };
    expect(story.send('NUDGE', { note: 'Vi mangler jer.' }, secretariat, all)).toEqual({
      states: ['open.answering'],
      effects: ['record nudge', 'announce nudged'],
    });
    expect(story.rows('nudge')).toEqual([{ whom: idOf(23), note: 'Vi mangler jer.', person: idOf(2) }]);
    expect(story.send('NUDGE', { seats: [idOf(22)] }, secretariat, all)).toEqual({ refused: ['not-nudged-lately'] });
    const dayOld = { whom: idOf(22), at: '2025-01-31T09:00:00.000Z' };
    expect(story.send('NUDGE', {}, secretariat, { ...missing(22), nudges: [dayOld] })).toMatchObject({
      states: ['open.answering'],
    });
  });

  it('closes at its deadline, and marks as late what comes after', () => {
    const story = play();
    expect(story.alarm(alarm, '2025-02-10T11:00:00Z')).toMatchObject({ states: ['closed'] });
    story.send('SUBMIT_REMARKS', { remarks: [remark] }, seated(3, 21), unheard);
    expect(story.rows('answer')).toMatchObject([{ late: true, remarks: 1 }]);
  });

  it('is extended: the alarm is set anew', () => {
    const story = play();
    story.send('EXTEND', { deadline: '2025-02-12T11:00:00Z' }, secretariat);
    expect(story.due()).toEqual(['2025-02-12T11:00:00.000Z']);
    expect(story.send('EXTEND', { deadline: '2025-02-11T11:00:00Z' }, secretariat)).toEqual({
      refused: ['deadline-later'],
    });
  });

  it('counts a seat that writes twice once, and not at all when its answer is rectified', () => {
    const story = play([21, 22, 23]);
    story.send('SUBMIT_REMARKS', { remarks: [remark] }, seated(3, 21), unheard);
    story.send('SUBMIT_REMARKS', { remarks: [remark] }, seated(3, 21), heard('member'));
    expect(story.context).toMatchObject({ answered: 1 });
    story.send('RECTIFY', { reason: 'Indført for den forkerte plads' }, filing(2, 21), heard('member'));
    expect(story.context).toMatchObject({ answered: 0 });
  });

  it('lets the member’s answer take the place of the substitute’s, not the other way round', () => {
    const story = play();
    story.send('SUBMIT_REMARKS', { remarks: [remark] }, seated(4, 21, 'substitute'), unheard);
    story.send('SUBMIT_REMARKS', { remarks: [remark] }, seated(3, 21), heard('substitute'));
    expect(story.rows('answer')).toMatchObject([{ as: 'member', replaces: true }]);
    const late = story.send('SUBMIT_REMARKS', { remarks: [remark] }, seated(4, 21, 'substitute'), heard('member'));
    expect(late).toEqual({ refused: ['member-silent'] });
  });

  it('takes nothing once it is cancelled', () => {
    const story = play();
    story.send('CANCEL', { reason: 'Sendt ud ved en fejl' }, secretariat);
    expect(story.send('NO_REMARKS', {}, seated(3, 21), unheard)).toEqual({ refused: ['ended'] });
  });
});

describe('guards', () => {
  const at = '2025-02-01T09:00:00Z';
  const context = (facts: object, rest = {}) => ({ ...rest, facts: { at, actor: seated(3, 21), ...facts } });
  const substitute = { actor: seated(4, 21, 'substitute') };
  const seats = { committeeSeats: [{ seat: idOf(21) }] };
  const [before, after] = [{ deadline: '2025-01-31T09:00:00Z' }, { deadline: '2025-02-02T09:00:00Z' }];
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
    ['seatsKnown', context(seats), context(seats), { seats: [idOf(21)] }, { seats: [idOf(21), idOf(99)] }],
    ['deadlineAhead', context({}), context({}), after, before],
    [
      'periodLongEnough',
      context({ shortestPeriods: { comments: null } }),
      context({ shortestPeriods: { comments: { earliest: '2025-02-02T09:00:01Z' } } }),
      after,
    ],
    ['deadlineLater', context({}, before), context({}, after), after, after],
    ['seatAsked', context(unheard), context({ commentSeat: null })],
    ['memberSilent', context({ ...substitute, ...unheard }), context({ ...substitute, ...heard('member') })],
    [
      'memberSilent',
      context({ ...substitute, ...heard('substitute') }),
      context({ ...substitute, ...heard('secretariat') }),
    ],
    [
      'papersOfRound',
      context({ linked }),
      context({ linked }),
      { remarks: [remark] },
      { remarks: [remark, { ...remark, paper: other }] },
    ],
    ['filedBySecretariat', context({ actor: filing(2, 21) }), context({}), { receipt: mail }],
    ['attachmentsSent', context({ uploadedHashes: [letter.sha256] }), context({}), { receipt: mail }],
    ['lastMissing', context(unheard, { asked: 2, answered: 1 }), context(unheard, { asked: 3, answered: 1 })],
    ['lastMissing', context(unheard, { asked: 1, answered: 0 }), context(heard('member'), { asked: 1, answered: 0 })],
    ['seatAnswered', context(heard('member')), context(unheard)],
  ];

  it.each(cases)('%s holds and fails', (name, yes, no, event = {}, other = event) => {
    expect(holds(commentRound, name, yes as never, event as never)).toBe(true);
    expect(holds(commentRound, name, no as never, other as never)).toBe(false);
  });

  it('are all shown both ways', () => {
    expect([...new Set(cases.map(([name]) => name))].sort()).toEqual([...singleGuards(commentRound)].sort());
  });
});
