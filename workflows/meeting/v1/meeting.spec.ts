import { describe, expect, it } from '@jest/globals';
import { actor, filing, holds, idOf, Play, seated, singleGuards } from '../../../test/support/play.js';
import { idleEvents, lines, transitionTable } from '../../../test/support/transitions.js';
import { meeting } from './lifecycle.js';

const TABLE = `
  proposed         | ADD_ITEM [canPlace]             | proposed         | changed, record item
  proposed         | CALL_FOR_ITEMS                  | proposed         | record dispatch, announce callForItems
  proposed         | CANCEL                          | cancelled        | record reason, tell rounds CANCEL, announce cancelled
  proposed         | CHANGE_ITEM [canChange]         | proposed         | changed, record item
  proposed         | CLEAR_AGENDA [canClear]         | proposed         | cleared, record cleared, announce cleared
  proposed         | CONFIRM [dateAhead]             | reserved         | dated, announce dated, schedule after noticeDue
  proposed         | DECLINE                         | declined         | record reason, announce declined
  proposed         | DROP_ITEM [itemsKnown]          | proposed         | changed, record droppedItem
  proposed         | OPEN_POLL [canPoll]             | polling.open     | polled, record slot, record pollSeat, announce polled, schedule after pollPeriod
  proposed         | ORDER_ITEMS [canOrder]          | proposed         | changed, record itemOrder
  proposed         | PROPOSE_ITEM [canPropose]       | proposed         | changed, record item, record weighing, announce itemProposed
  proposed         | RECTIFY                         | proposed         | record rectification
  polling.open     | ADD_ITEM [canPlace]             | polling.open     | changed, record item
  polling.open     | ANSWER_POLL [lastAnswer]        | polling.counting | cancel after pollPeriod, record slotAnswer, schedule after atOnce
  polling.open     | ANSWER_POLL [mayAnswerPoll]     | polling.open     | record slotAnswer
  polling.open     | CALL_FOR_ITEMS                  | polling.open     | record dispatch, announce callForItems
  polling.open     | CANCEL                          | cancelled        | cancel after pollPeriod, record reason, tell rounds CANCEL, announce cancelled
  polling.open     | CHANGE_ITEM [canChange]         | polling.open     | changed, record item
  polling.open     | CHOOSE_SLOT [slotAmongThem]     | reserved         | cancel after pollPeriod, record choice, chosen, announce dated, schedule after noticeDue
  polling.open     | CLEAR_AGENDA [canClear]         | polling.open     | cleared, record cleared, announce cleared
  polling.open     | CONFIRM [dateAhead]             | reserved         | cancel after pollPeriod, dated, announce dated, schedule after noticeDue
  polling.open     | DROP_ITEM [itemsKnown]          | polling.open     | changed, record droppedItem
  polling.open     | EXTEND_POLL [pollAhead]         | polling.open     | cancel after pollPeriod, pollExtended, announce pollExtended, schedule after pollPeriod
  polling.open     | NUDGE [canNudge]                | polling.open     | record nudge, announce nudged
  polling.open     | ORDER_ITEMS [canOrder]          | polling.open     | changed, record itemOrder
  polling.open     | PROPOSE_ITEM [canPropose]       | polling.open     | changed, record item, record weighing, announce itemProposed
  polling.open     | RECTIFY                         | polling.open     | record rectification
  polling.open     | after pollPeriod [slotFits]     | reserved         | cancel after pollPeriod, record choice, found, announce dated, schedule after noticeDue
  polling.open     | after pollPeriod                | proposed         | cancel after pollPeriod, record choice, pollEnded, announce noneFits
  polling.counting | ADD_ITEM [canPlace]             | polling.counting | changed, record item
  polling.counting | CALL_FOR_ITEMS                  | polling.counting | record dispatch, announce callForItems
  polling.counting | CANCEL                          | cancelled        | cancel after atOnce, record reason, tell rounds CANCEL, announce cancelled
  polling.counting | CHANGE_ITEM [canChange]         | polling.counting | changed, record item
  polling.counting | CHOOSE_SLOT [slotAmongThem]     | reserved         | cancel after atOnce, record choice, chosen, announce dated, schedule after noticeDue
  polling.counting | CLEAR_AGENDA [canClear]         | polling.counting | cleared, record cleared, announce cleared
  polling.counting | CONFIRM [dateAhead]             | reserved         | cancel after atOnce, dated, announce dated, schedule after noticeDue
  polling.counting | DROP_ITEM [itemsKnown]          | polling.counting | changed, record droppedItem
  polling.counting | ORDER_ITEMS [canOrder]          | polling.counting | changed, record itemOrder
  polling.counting | PROPOSE_ITEM [canPropose]       | polling.counting | changed, record item, record weighing, announce itemProposed
  polling.counting | RECTIFY                         | polling.counting | record rectification
  polling.counting | after atOnce [slotFits]         | reserved         | cancel after atOnce, record choice, found, announce dated, schedule after noticeDue
  polling.counting | after atOnce                    | proposed         | cancel after atOnce, record choice, pollEnded, announce noneFits
  reserved         | ADD_ITEM [canPlace]             | reserved         | changed, record item
  reserved         | BEGIN [explained]               | inSession        | cancel after noticeDue, record irregularity
  reserved         | CALL_FOR_ITEMS                  | reserved         | record dispatch, announce callForItems
  reserved         | CANCEL                          | cancelled        | cancel after noticeDue, record reason, tell rounds CANCEL, announce cancelled
  reserved         | CHANGE_ITEM [canChange]         | reserved         | changed, record item
  reserved         | CLEAR_AGENDA [canClear]         | reserved         | cleared, record cleared, announce cleared
  reserved         | CONVENE [noticeLongEnough]      | convened         | cancel after noticeDue, record dispatch, record irregularity, announce convened, schedule after papersDue
  reserved         | DROP_ITEM [itemsKnown]          | reserved         | changed, record droppedItem
  reserved         | MOVE [canMove]                  | reserved         | cancel after noticeDue, record irregularity, dated, moved, record dispatch, record reason, announce moved, schedule after noticeDue
  reserved         | OPEN_POLL [canPoll]             | polling.open     | cancel after noticeDue, polled, record slot, record pollSeat, announce polled, schedule after pollPeriod
  reserved         | ORDER_ITEMS [canOrder]          | reserved         | changed, record itemOrder
  reserved         | PROPOSE_ITEM [canPropose]       | reserved         | changed, record item, record weighing, announce itemProposed
  reserved         | RECTIFY                         | reserved         | record rectification
  reserved         | after noticeDue                 | reserved         | announce noticeDue
  convened         | ADD_ITEM [canPlace]             | convened         | changed, record item
  convened         | BEGIN [explained]               | inSession        | cancel after papersDue, record irregularity
  convened         | CALL_FOR_ITEMS                  | convened         | record dispatch, announce callForItems
  convened         | CANCEL                          | cancelled        | cancel after papersDue, record reason, tell rounds CANCEL, announce cancelled
  convened         | CHANGE_ITEM [canChange]         | convened         | changed, record item
  convened         | CLEAR_AGENDA [canClear]         | convened         | cleared, record cleared, announce cleared
  convened         | DROP_ITEM [itemsKnown]          | convened         | changed, record droppedItem
  convened         | MOVE [canMove]                  | convened         | cancel after papersDue, record irregularity, dated, moved, record dispatch, record reason, announce moved, schedule after papersDue
  convened         | ORDER_ITEMS [canOrder]          | convened         | changed, record itemOrder
  convened         | PROPOSE_ITEM [canPropose]       | convened         | changed, record item, record weighing, announce itemProposed
  convened         | RECTIFY                         | convened         | record rectification
  convened         | SEND_PAPERS [canSend]           | papersSent       | cancel after papersDue, sentAnew, record brought, record dispatch, record irregularity, start approval-round, announce papersSent
  convened         | after papersDue                 | convened         | announce papersDue
  papersSent       | ADD_ITEM [canPlace]             | papersSent       | changed, record item
  papersSent       | ATTEND [canAttend]              | papersSent       | record attendance, record irregularity
  papersSent       | BEGIN [explained]               | inSession        | record irregularity
  papersSent       | CALL_FOR_ITEMS                  | papersSent       | record dispatch, announce callForItems
  papersSent       | CANCEL                          | cancelled        | record reason, tell rounds CANCEL, announce cancelled
  papersSent       | CHANGE_ITEM [canChange]         | papersSent       | changed, record item
  papersSent       | CLEAR_AGENDA [canClear]         | papersSent       | cleared, record cleared, announce cleared
  papersSent       | DROP_ITEM [itemsKnown]          | papersSent       | changed, record droppedItem
  papersSent       | MOVE [canMove]                  | papersSent       | record irregularity, dated, moved, record dispatch, record reason, announce moved
  papersSent       | ORDER_ITEMS [canOrder]          | papersSent       | changed, record itemOrder
  papersSent       | PROPOSE_ITEM [canPropose]       | papersSent       | changed, record item, record weighing, announce itemProposed
  papersSent       | RECTIFY                         | papersSent       | record rectification
  papersSent       | SEND_MORE [canSendMore]         | papersSent       | sentAnew, record brought, record dispatch, start approval-round, announce moreSent
  inSession        | ATTEND [canAttend]              | inSession        | record attendance, record irregularity
  inSession        | CONTRIBUTE [canContribute]      | inSession        | record contribution
  inSession        | DECIDE [canDecide]              | inSession        | record itemDecision, record irregularity, tell rounds CONCLUDE, start decision
  inSession        | END                             | held             | announce ended
  inSession        | NOTE_CORRECTION [itemsKnown]    | inSession        | record noted
  inSession        | RAISE_FOLLOW_UP [canRaise]      | inSession        | record raised, start follow-up
  inSession        | RAISE_QUESTION [itemsKnown]     | inSession        | record raised, start open-question
  inSession        | RECTIFY                         | inSession        | record rectification
  inSession        | TABLE_ITEM [canPlace]           | inSession        | changed, record item
  inSession        | TABLE_PAPERS [itemsKnown]       | inSession        | record brought, start approval-round
  inSession        | TAKE_UP [itemsKnown]            | inSession        | record takenUp, tell rounds OPEN
  held             | ATTEND [canAttend]              | held             | record attendance, record irregularity
  held             | CLOSE [nothingOpen]             | closed |
  held             | CONTRIBUTE [canContribute]      | held             | record contribution
  held             | DECIDE [canDecide]              | held             | record itemDecision, record irregularity, tell rounds CONCLUDE, start decision
  held             | DRAFT_MINUTES [minutesNotBegun] | held             | start minutes
  held             | NOTE_CORRECTION [itemsKnown]    | held             | record noted
  held             | RAISE_FOLLOW_UP [canRaise]      | held             | record raised, start follow-up
  held             | RAISE_QUESTION [itemsKnown]     | held             | record raised, start open-question
  held             | RECTIFY                         | held             | record rectification
  held             | TABLE_ITEM [canPlace]           | held             | changed, record item
  held             | TABLE_PAPERS [itemsKnown]       | held             | record brought, start approval-round
  held             | TAKE_UP [itemsKnown]            | held             | record takenUp, tell rounds OPEN
  closed           | DRAFT_MINUTES [minutesNotBegun] | closed           | start minutes
  closed           | RECTIFY                         | closed           | record rectification
  closed           | REOPEN                          | held             | record reason
  declined         | RECTIFY                         | declined         | record rectification
  declined         | REOPEN                          | proposed         | record reason
  cancelled        | RECTIFY                         | cancelled        | record rectification
`;

const [paper, other, round] = [idOf(101), idOf(102), idOf(201)];
const [chair, secretariat] = [actor(1, 'chair'), actor(2, 'secretariat')];
const HASH = 'a'.repeat(64);
const letter = { recipients: ['Medlem, KL'], text: 'Hermed indkaldes til møde.' };
const slot = { starts: '2025-05-20T09:00:00Z', ends: '2025-05-20T11:00:00Z' };
const later = { starts: '2025-05-22T09:00:00Z', ends: '2025-05-22T11:00:00Z' };
const votingSeats = [21, 22].map((n) => ({
  seat: idOf(n),
  organisation: idOf(n + 500),
  name: `Plads ${n}`,
  weight: 1,
  chair: n === 21,
}));
const committeeSeats = votingSeats.map(({ seat, organisation, name }) => ({ seat, organisation, name }));
const pollSeats = votingSeats.map(({ seat }) => seat);
const item = {
  key: 'kpos',
  number: '1',
  title: 'Opgavebeskrivelse for KPOS',
  kind: 'decision',
  papers: [paper],
} as const;
const standing = {
  key: 'kpos',
  number: '1',
  title: item.title,
  type: 'decision',
  papers: [paper],
  points: 2,
  when: 'planned',
  open: true,
};
const agenda = { items: [standing], brought: [{ item: 'kpos', paper, versionHash: HASH }] };
const agendaPapers = [
  { paper, title: 'KPOS', lifecycle: 'task-description', state: 'ready', version: 2, versionHash: HASH },
];
const prepared = [{ round, state: 'prepared', papers: [paper] }];
const open = [{ round, state: 'open', papers: [paper] }];
const enough = [{ item: 'kpos', have: 2, need: 2, of: 2, chairMissing: false }];
const few = [{ item: 'kpos', have: 1, need: 2, of: 2, chairMissing: false }];
const decision = { items: ['kpos'], outcome: 'approved', text: 'Opgavebeskrivelsen er godkendt.' };
const atTable = { agenda, agendaPapers, committeeSeats, meetingRounds: open, presence: enough };

const begun = (payload: object = {}) => {
  const story = new Play(meeting, { at: '2025-04-28T09:00:00Z', self: idOf(900) });
  story.start({ title: 'Ekstraordinært møde', kind: 'extraordinary', form: 'virtual', ...payload }, secretariat);
  return story;
};
const polling = () => {
  const story = begun();
  story.send('OPEN_POLL', { slots: [slot, later], deadline: '2025-05-05T10:00:00Z' }, chair, { votingSeats });
  return story;
};
const inSession = () => {
  const story = begun(slot);
  story.send('BEGIN', { despite: 'Alle er mødt frem.' }, chair, { agenda });
  return story;
};

it('has these transitions and no others', () => {
  expect(transitionTable(meeting)).toEqual(lines(TABLE));
  expect(idleEvents(meeting)).toEqual([]);
});

describe('a meeting', () => {
  it('whose date is known is reserved at once, and the secretariat is reminded of its notice two weeks before', () => {
    const story = begun(slot);
    expect(story.states).toEqual(['reserved']);
    expect(story.due()).toEqual(['2025-05-06T09:00:00.000Z']);
  });

  it('that is proposed keeps why, and awaits the chair', () => {
    const lines = [{ code: 'weigh.none', params: { days: 57 } }];
    const story = new Play(meeting, { at: '2025-04-28T09:00:00Z', self: idOf(900) });
    const linked = [{ relation: 'considers', id: paper, lifecycle: 'task-description', states: ['ready'] }];
    expect(story.start({ title: 'Ekstraordinært møde', lines, slots: [slot] }, secretariat, { linked })).toEqual({
      states: ['proposed'],
      effects: ['record weighing', 'announce proposed'],
    });
    expect(story.rows('weighing')).toEqual([{ papers: [paper], lines, slots: [slot] }]);
    expect(story.send('DECLINE', { reason: 'Det kan vente til juni.' }, chair)).toMatchObject({ states: ['declined'] });
  });

  it('asks each seat about dates, and weighs the answers as soon as the last has come', () => {
    const story = polling();
    expect(story.rows('pollSeat').map(({ seat }) => seat)).toEqual(pollSeats);
    expect(story.rows('slot')).toEqual([
      { poll: 1, ...slot },
      { poll: 1, ...later },
    ]);
    const asked = { pollSeats, pollSlots: [slot, later] };
    const yes = { answers: [{ starts: slot.starts, answer: 'yes' }] };
    expect(story.send('ANSWER_POLL', yes, seated(3, 21), { ...asked, missingSeats: pollSeats })).toMatchObject({
      states: ['polling.open'],
    });
    expect(story.send('ANSWER_POLL', yes, filing(2, 22), { ...asked, missingSeats: [idOf(22)] })).toMatchObject({
      states: ['polling.counting'],
    });
    expect(story.due()).toEqual(['2025-04-28T09:00:00.000Z']);
    const alarm = 'xstate.after.atOnce.meeting.polling.counting';
    story.alarm(alarm, '2025-04-28T09:00:00Z', { pollOutcome: { chosen: slot, lines: [] } });
    expect(story.states).toEqual(['reserved']);
    expect(story.context).toMatchObject({ ...slot, pollDeadline: null });
    expect(story.rows('choice')).toEqual([{ poll: 1, starts: slot.starts, by: 'poll', lines: [] }]);
  });

  it('for which no date fits goes back to the chair', () => {
    const story = polling();
    const alarm = 'xstate.after.pollPeriod.meeting.polling.open';
    story.alarm(alarm, '2025-05-05T10:00:00Z', { pollOutcome: { chosen: null, lines: [] } });
    expect(story.states).toEqual(['proposed']);
    expect(story.rows('choice')).toMatchObject([{ starts: null }]);
  });

  it('keeps its old dates nowhere when it is moved: each alarm is set anew', () => {
    const story = begun(slot);
    const moved = { ...later, ...letter, reason: 'Formanden er forhindret.' };
    expect(story.send('MOVE', moved, secretariat, {})).toMatchObject({ states: ['reserved'] });
    expect(story.due()).toEqual(['2025-05-08T09:00:00.000Z']);
    expect(story.context).toMatchObject({ ...later, sequence: 1 });
    expect(story.rows('dispatch')).toMatchObject([{ kind: 'moved', agenda: null, text: letter.text }]);
  });

  it('goes out only as the chair has cleared it, and each paper by its exact version', () => {
    const story = begun(slot);
    const bare = { items: [standing], brought: [] };
    story.send('ADD_ITEM', item, secretariat, { agenda: { items: [], brought: [] } });
    story.send('CONVENE', letter, secretariat, {});
    const facts = { agenda: bare, agendaPapers, meetingRounds: [] };
    expect(story.send('SEND_PAPERS', letter, secretariat, facts)).toEqual({ refused: ['agenda-cleared'] });
    story.send('CLEAR_AGENDA', {}, chair, { agenda: bare });
    expect(story.send('SEND_PAPERS', letter, secretariat, facts)).toMatchObject({ states: ['papersSent'] });
    expect(story.rows('brought')).toEqual([
      { agenda: 1, item: 'kpos', paper, title: 'KPOS', version: 2, versionHash: HASH, how: 'sent' },
    ]);
    expect(story.started()).toEqual([
      {
        input: { title: 'Ekstraordinært møde, punkt 1: Opgavebeskrivelse for KPOS' },
        links: { decides: [paper], heldAt: [idOf(900)] },
      },
    ]);
    story.send('CHANGE_ITEM', { ...item, title: 'KPOS' }, secretariat, { agenda });
    expect(story.rows('item')).toMatchObject([{ change: 'changed', when: 'late', title: 'KPOS' }]);
    const more = story.send('SEND_MORE', letter, secretariat, { ...facts, agenda });
    expect(more).toEqual({ refused: ['agenda-cleared'] });
  });

  it('opens the round of an item that is taken up, and concludes it with what was decided', () => {
    const story = inSession();
    story.send('TAKE_UP', { items: ['kpos'] }, secretariat, { agenda, meetingRounds: prepared });
    expect(story.told('OPEN', round)).toEqual({});
    expect(story.told('OPEN', idOf(202))).toBeNull();
    const correction = {
      key: 'G1',
      scope: 'general',
      kind: 'text',
      text: 'Eksempler på databehov',
      origin: { item: '1', who: 'DR' },
      papers: [paper, other],
      owner: 'secretariat',
      due: '2025-06-01T10:00:00Z',
    };
    const withCorrections = { ...decision, outcome: 'approvedWithCorrections', corrections: [correction] };
    story.send('DECIDE', withCorrections, secretariat, atTable);
    expect(story.told('CONCLUDE', round)).toEqual({
      outcomes: [{ paper, outcome: 'approvedWithCorrections' }],
      confirmer: 'chair',
      corrections: [correction],
      meeting: { name: 'Ekstraordinært møde', item: '1', date: '2025-05-20' },
      reason: decision.text,
    });
    expect(story.rows('itemDecision')).toMatchObject([
      { decision: 'kpos', item: 'kpos', point: null, papers: [paper] },
    ]);
  });

  it('postpones what was not reached, and tells no round of what only a point came to', () => {
    const story = inSession();
    story.send('DECIDE', { ...decision, outcome: 'notReached', text: 'Ikke nået.' }, secretariat, atTable);
    expect(story.told('CONCLUDE', round)).toMatchObject({ outcomes: [{ paper, outcome: 'postponed' }] });
    story.send('DECIDE', { ...decision, point: 1 }, secretariat, atTable);
    expect(story.told('CONCLUDE', round)).toBeNull();
    expect(story.rows('itemDecision')).toMatchObject([{ decision: 'kpos/1', point: 1 }]);
  });

  it('records a decision without a quorum, once it says why', () => {
    const story = inSession();
    const facts = { ...atTable, presence: few };
    expect(story.send('DECIDE', decision, secretariat, facts)).toEqual({ refused: ['explained'] });
    story.send('DECIDE', { ...decision, despite: 'Formanden tiltrådte efterfølgende.' }, secretariat, facts);
    expect(story.rows('irregularity')).toEqual([
      {
        what: 'noQuorum',
        item: 'kpos',
        params: { have: 1, need: 2 },
        reason: 'Formanden tiltrådte efterfølgende.',
        person: idOf(2),
      },
    ]);
    expect(story.send('DECIDE', { ...decision, outcome: 'noted' }, secretariat, facts)).toMatchObject({
      states: ['inSession'],
    });
  });

  it('records a decision on a version that was neither sent nor handed out, and on an item brought up at the table, once it says why', () => {
    const story = inSession();
    const tabled = { items: [{ ...standing, when: 'table' }], brought: [] };
    const facts = { ...atTable, agenda: tabled };
    expect(story.send('DECIDE', decision, secretariat, facts)).toEqual({ refused: ['explained'] });
    story.send('DECIDE', { ...decision, despite: 'Alle var enige.' }, secretariat, facts);
    expect(story.rows('irregularity').map(({ what }) => what)).toEqual(['notOnAgenda', 'versionNotSent']);
  });

  it('leaves what was agreed, and what is not decided, in the register', () => {
    const story = inSession();
    const said = { meeting: 'Ekstraordinært møde', item: '1', date: '2025-05-20' };
    const agreed = {
      ...decision,
      outcome: 'agreed',
      text: 'Parterne udpeger nu.',
      key: 'udpeg',
      subject: 'Udpegning',
      papers: [],
    };
    story.send('DECIDE', agreed, secretariat, atTable);
    expect(story.started()).toEqual([
      {
        input: {
          title: 'Parterne udpeger nu.',
          kind: 'decided',
          text: 'Parterne udpeger nu.',
          subject: 'Udpegning',
          said,
        },
        links: {},
      },
    ]);
    story.send(
      'RAISE_FOLLOW_UP',
      { item: 'kpos', title: 'Orientér teknikergruppen', owner: 'secretariat' },
      secretariat,
      { agenda },
    );
    expect(story.started()).toEqual([
      { input: { title: 'Orientér teknikergruppen', owner: 'secretariat', agreed: said }, links: {} },
    ]);
    story.send('RAISE_QUESTION', { item: 'kpos', title: 'Hvornår?', askedBy: 'KL' }, secretariat, { agenda });
    expect(story.started()).toEqual([{ input: { title: 'Hvornår?', askedBy: 'KL', asked: said }, links: {} }]);
  });

  it('knows a seat by its name, and takes a guest as they are called', () => {
    const story = inSession();
    const entries = [
      { seat: idOf(21), status: 'present' },
      { name: 'Repræsentant, DeiC', organisation: 'DeiC', status: 'present' },
    ];
    story.send('ATTEND', { entries }, secretariat, { agenda, committeeSeats });
    expect(story.rows('attendance')).toMatchObject([
      { seat: idOf(21), name: 'Plads 21', organisation: idOf(521) },
      { seat: null, name: 'Repræsentant, DeiC', organisation: 'DeiC' },
    ]);
  });

  it('cannot be closed while nothing has been said of an item', () => {
    const story = inSession();
    story.send('END', {}, chair);
    expect(story.send('CLOSE', {}, secretariat, { agenda })).toEqual({ refused: ['nothing-open'] });
    const settled = { items: [{ ...standing, open: false }], brought: [] };
    expect(story.send('CLOSE', {}, secretariat, { agenda: settled })).toMatchObject({ states: ['closed'] });
  });

  it('has its minutes drafted from what is recorded, once', () => {
    const story = inSession();
    story.send('END', {}, chair);
    const item = {
      key: 'kpos',
      number: '1',
      title: 'KPOS',
      type: 'decision',
      papers: [],
      brought: [],
      contributions: [],
      noted: [],
      raised: [],
      irregularities: [],
    };
    const said = {
      decision: 'kpos',
      item: 'kpos',
      point: null,
      outcome: 'approved',
      text: decision.text,
      papers: [],
      dissent: [],
    };
    const meetingRecord = {
      items: [{ ...item, decisions: [said] }],
      dropped: [],
      attendees: [],
      dispatches: [],
      irregularities: [],
    };
    const facts = { linked: [], committee: { name: 'Programstyregruppen', organisations: {} }, meetingRecord };
    expect(story.send('DRAFT_MINUTES', {}, secretariat, facts)).toMatchObject({ effects: ['start minutes'] });
    expect(story.started()).toMatchObject([
      { input: { title: 'Referat af Ekstraordinært møde', heldAt: slot.starts }, links: { minutesOf: [idOf(900)] } },
    ]);
    expect(JSON.stringify(story.started())).toContain(`**Beslutning:** ${decision.text}`);
    const begun = { ...facts, linked: [{ relation: 'minutes', states: ['drafting'] }] };
    expect(story.send('DRAFT_MINUTES', {}, secretariat, begun)).toEqual({ refused: ['minutes-not-begun'] });
  });

  it('takes what it was to decide off when it is cancelled', () => {
    const story = begun(slot);
    story.send('CANCEL', { reason: 'Ingen punkter.' }, chair, { meetingRounds: prepared });
    expect(story.told('CANCEL', round)).toEqual({ reason: 'Ingen punkter.' });
    expect(story.told('CANCEL', idOf(202))).toBeNull();
  });
});

describe('guards', () => {
  const at = '2025-04-28T09:00:00Z';
  const context = (facts: object, rest = {}) => ({
    kind: 'extraordinary',
    starts: slot.starts,
    changes: 1,
    cleared: 1,
    papersLimit: null,
    ...rest,
    facts: { at, actor: secretariat, ...facts },
  });
  const [past, ahead] = [{ starts: '2025-04-27T09:00:00Z' }, slot];
  const earliestMeetings = { extraordinary: { earliest: '2025-05-21T00:00:00Z', because: { da: '', en: '' } } };
  const seats = { missingSeats: [idOf(21)], actor: seated(3, 21) };
  const nudged = { nudges: [{ whom: idOf(21), at }] };
  const decide = { type: 'DECIDE', ...decision, dissent: [] };
  const cases: [string, object, object, object?, object?][] = [
    ['beginsAhead', context({}), context({}), ahead, past],
    ['dateKnown', context({}), context({}, { starts: null })],
    ['dateAhead', context({}), context({}), ahead, past],
    ['pollAhead', context({}), context({}), { deadline: '2025-05-05T10:00:00Z' }, { deadline: at }],
    [
      'slotsAfterPoll',
      context({}),
      context({}),
      { slots: [slot], deadline: '2025-05-05T10:00:00Z' },
      { slots: [slot], deadline: slot.starts },
    ],
    [
      'slotsAfterPoll',
      context({}),
      context({}),
      { slots: [slot], deadline: at },
      { slots: [{ ...slot, ends: slot.starts }], deadline: at },
    ],
    ['seatPolled', context({ pollSeats, actor: seated(3, 21) }), context({ pollSeats, actor: seated(3, 99) })],
    [
      'slotsAsked',
      context({ pollSlots: [slot] }),
      context({ pollSlots: [later] }),
      { answers: [{ starts: slot.starts }] },
    ],
    ['slotAmongThem', context({ pollSlots: [slot] }), context({ pollSlots: [later] }), { starts: slot.starts }],
    ['lastToAnswer', context(seats), context({ ...seats, missingSeats: pollSeats })],
    ['slotFits', context({ pollOutcome: { chosen: slot } }), context({ pollOutcome: { chosen: null } })],
    [
      'noticeLongEnough',
      context({ earliestMeetings }),
      context({ earliestMeetings }),
      { type: 'MOVE', ...later },
      { type: 'CONVENE' },
    ],
    [
      'noticeLongEnough',
      context({ earliestMeetings }),
      context({ earliestMeetings }),
      { type: 'CONVENE', urgency: 'Fristen er lov.' },
      { type: 'CONVENE' },
    ],
    ['someoneMissing', context(seats), context({ missingSeats: [] })],
    ['seatsAwaited', context(seats), context({ missingSeats: [] }), { seats: [idOf(21)] }],
    ['notNudgedLately', context({ missingSeats: pollSeats, ...nudged }), context({ ...seats, ...nudged })],
    ['keyFree', context({ agenda }), context({ agenda }), { key: 'gp' }, { key: 'kpos' }],
    ['numberFree', context({ agenda }), context({ agenda }), { key: 'kpos', number: '1' }, { key: 'gp', number: '1' }],
    [
      'numbersDiffer',
      context({ agenda: { items: [standing, { ...standing, key: 'gp', number: '2' }] } }),
      context({ agenda: { items: [standing, { ...standing, key: 'gp', number: '2' }] } }),
      { order: [{ key: 'kpos', number: '3' }] },
      { order: [{ key: 'kpos', number: '2' }] },
    ],
    ['itemsKnown', context({ agenda }), context({ agenda }), { items: ['kpos'] }, { items: ['gp'] }],
    [
      'itemsKnown',
      context({ agenda }),
      context({ agenda }),
      { entries: [{ status: 'left' }] },
      { entries: [{ item: 'gp' }] },
    ],
    ['itemsKnown', context({ agenda }), context({ agenda }), { order: [{ key: 'kpos' }] }, { item: 'gp' }],
    ['itemThere', context({ agenda }), context({ agenda }), { key: 'kpos' }, { key: 'gp' }],
    ['papersNotPlaced', context({ agenda }), context({ agenda }), { papers: [other] }, { papers: [paper] }],
    ['agendaFilled', context({ agenda }), context({ agenda: { items: [] } })],
    ['agendaCleared', context({}), context({}, { cleared: null })],
    ['chairClears', context({ actor: chair }), context({})],
    ['chairClears', context({}), context({}), { reason: 'På mail i går.' }, {}],
    [
      'papersReady',
      context({ agenda, agendaPapers }),
      context({ agenda, agendaPapers: [{ ...agendaPapers[0], state: 'revising' }] }),
    ],
    ['papersInTime', context({}, { papersLimit: at }), context({}, { papersLimit: '2025-04-27T09:00:00Z' })],
    [
      'seatsOfCommittee',
      context({ committeeSeats }),
      context({ committeeSeats }),
      { seat: idOf(21) },
      { seat: idOf(99) },
    ],
    [
      'seatsOfCommittee',
      context({ committeeSeats }),
      context({ committeeSeats }),
      { entries: [{ name: 'Gæst' }] },
      { entries: [{ seat: idOf(99) }] },
    ],
    [
      'seatsOfCommittee',
      context({ committeeSeats }),
      context({ committeeSeats }),
      { dissent: [{ seat: idOf(22) }] },
      { dissent: [{ seat: idOf(99) }] },
    ],
    ['explained', context(atTable), context({ ...atTable, presence: few }), decide],
    ['explained', context({}, { sent: 1 }), context({}, { sent: 0 }), { type: 'BEGIN' }],
    [
      'explained',
      context({ committeeSeats }),
      context({ committeeSeats }),
      { type: 'ATTEND', entries: [{ seat: idOf(21), status: 'substitute', name: 'Suppleant' }] },
      { type: 'ATTEND', entries: [{ seat: idOf(21), status: 'represented', name: 'En anden' }] },
    ],
    [
      'pointKnown',
      context({ agenda }),
      context({ agenda }),
      { items: ['kpos'], point: 2 },
      { items: ['kpos'], point: 3 },
    ],
    [
      'papersOfItems',
      context({ agenda }),
      context({ agenda }),
      { items: ['kpos'], papers: [paper] },
      { items: ['kpos'], papers: [other] },
    ],
    ['takenUpFirst', context(atTable), context({ ...atTable, meetingRounds: prepared }), decide],
    [
      'roundsWhole',
      context(atTable),
      context({ ...atTable, meetingRounds: [{ ...open[0], papers: [paper, other] }] }),
      decide,
    ],
    ['oneOwner', context({}), context({}), { owner: 'secretariat' }, {}],
    ['minutesNotBegun', context({ linked: [] }), context({ linked: [{ relation: 'minutes', states: ['drafting'] }] })],
    ['nothingOpen', context({ agenda: { items: [{ ...standing, open: false }] } }), context({ agenda })],
  ];

  it.each(cases)('%s holds and fails', (name, yes, no, event = {}, other = event) => {
    expect(holds(meeting, name, yes as never, event as never)).toBe(true);
    expect(holds(meeting, name, no as never, other as never)).toBe(false);
  });

  it('are all shown both ways', () => {
    expect([...new Set(cases.map(([name]) => name))].sort()).toEqual([...singleGuards(meeting)].sort());
  });
});
