import { describe, expect, it } from '@jest/globals';
import { actor, holds, idOf, Play, seated, singleGuards } from '../../../test/support/play.js';
import { idleEvents, lines, transitionTable } from '../../../test/support/transitions.js';
import { nomination } from './lifecycle.js';

const TABLE = `
  asked.answering | DECLINE [organisationAsked] | declined        | cancel after nominationPeriod, unnamedAgain, record reason, announce declined, tell succeeds SUCCESSOR_LACKING
  asked.answering | EXTEND [deadlineAhead]      | asked.answering | cancel after nominationPeriod, deadlineSet, announce extended, schedule after nominationPeriod
  asked.answering | NAME [mayName]              | named           | cancel after nominationPeriod, named, record naming, announce named
  asked.answering | NUDGE [notNudgedLately]     | asked.answering | record nudge, announce nudged
  asked.answering | PASS_ON [canPassOn]         | asked.answering | record passing, passedOn, announce passedOn
  asked.answering | RECTIFY                     | asked.answering | record rectification
  asked.answering | WITHDRAW                    | withdrawn       | cancel after nominationPeriod, unnamedAgain, record reason, announce withdrawn, tell succeeds SUCCESSOR_LACKING
  asked.answering | after nominationPeriod      | asked.answering | announce overdue
  named           | DECLINE [organisationAsked] | declined        | unnamedAgain, record reason, announce declined, tell succeeds SUCCESSOR_LACKING
  named           | JOIN [mayJoin]              | joined          | joined, tell succeeds SUCCESSOR_JOINED, announce joined, announce welcome, record seating
  named           | PASS_ON [canPassOn]         | named           | record passing, passedOn, announce passedOn
  named           | RECTIFY                     | named           | record rectification
  named           | RENAME [mayName]            | named           | named, record naming, announce named
  named           | STATE_COMPETENCES [mayName] | named           | record naming
  named           | WITHDRAW                    | withdrawn       | unnamedAgain, record reason, announce withdrawn, tell succeeds SUCCESSOR_LACKING
  joined          | LEAVE [mayLeave]            | left.vacant     | left, record unseating, record reason, announce left
  joined          | PASS_ON [canPassOn]         | joined          | record passing, passedOn, announce passedOn
  joined          | RECTIFY                     | joined          | record rectification
  joined          | RETRACT_JOINING             | named           | record unseating, unjoined, record reason, tell succeeds SUCCESSOR_ASKED
  joined          | STATE_COMPETENCES [mayName] | joined          | record naming
  left.vacant     | PASS_ON [canPassOn]         | left.vacant     | record passing, passedOn, announce passedOn
  left.vacant     | RECTIFY                     | left.vacant     | record rectification
  left.vacant     | REINSTATE [stillFree]       | joined          | reinstated, record reason, record seating
  left.vacant     | SUCCESSOR_ASKED             | left.filling |
  left.filling    | PASS_ON [canPassOn]         | left.filling    | record passing, passedOn, announce passedOn
  left.filling    | RECTIFY                     | left.filling    | record rectification
  left.filling    | SUCCESSOR_JOINED            | left.filled |
  left.filling    | SUCCESSOR_LACKING           | left.vacant |
  left.filled     | PASS_ON [canPassOn]         | left.filled     | record passing, passedOn, announce passedOn
  left.filled     | RECTIFY                     | left.filled     | record rectification
  left.filled     | SUCCESSOR_ASKED             | left.filling |
  declined        | ASK_AGAIN [deadlineAhead]   | asked.answering | deadlineSet, record reason, record request, tell succeeds SUCCESSOR_ASKED, announce letter, schedule after nominationPeriod
  declined        | PASS_ON [canPassOn]         | declined        | record passing, passedOn, announce passedOn
  declined        | RECTIFY                     | declined        | record rectification
  withdrawn       | ASK_AGAIN [deadlineAhead]   | asked.answering | deadlineSet, record reason, record request, tell succeeds SUCCESSOR_ASKED, announce letter, schedule after nominationPeriod
  withdrawn       | PASS_ON [canPassOn]         | withdrawn       | record passing, passedOn, announce passedOn
  withdrawn       | RECTIFY                     | withdrawn       | record rectification
`;

const secretariat = actor(2, 'secretariat');
const chair = actor(1, 'chair', 'member');
/** The member of KL's seat in the steering group, and somebody of another organisation. */
const [kl, dr] = [seated(3, 21), seated(4, 22)];
const [KL, BODY, SELF] = [idOf(521), idOf(600), idOf(900)];
const payload = {
  title: 'Medlem, KL · Arbejdsgruppen GP',
  body: BODY,
  organisation: KL,
  seatName: 'Medlem, KL',
  profile: 'Kender data fra almen praksis',
  competences: ['Data'],
  deadline: '2025-03-14T11:00:00Z',
};
const someone = { name: 'Medlem, KL (GP)', email: 'KL-GP@mandat.example', competences: ['Data', 'Brugere'] };
const vacant = { groupSeats: [] };
const alarm = 'xstate.after.nominationPeriod.nomination.asked.answering';

const play = (changes = {}) => {
  const story = new Play(nomination, { at: '2025-02-20T10:00:00Z', self: SELF });
  story.start({ ...payload, ...changes }, secretariat);
  return story;
};
const joinedPlay = (changes = {}) => {
  const story = play(changes);
  story.send('NAME', someone, kl);
  story.send('JOIN', {}, secretariat, vacant);
  return story;
};

it('has these transitions and no others', () => {
  expect(transitionTable(nomination)).toEqual(lines(TABLE));
  expect(idleEvents(nomination)).toEqual([]);
});

describe('a nomination', () => {
  it('reminds the organisation that was asked once a day, and its successor at once', () => {
    const story = play();
    expect(story.send('NUDGE', {}, secretariat, { nudges: [] })).toMatchObject({ states: ['asked.answering'] });
    expect(story.rows('nudge')).toEqual([{ whom: KL, note: null, person: idOf(2) }]);
    const nudges = [{ whom: KL, at: '2025-02-20T09:00:00.000Z' }];
    expect(story.send('NUDGE', {}, secretariat, { nudges })).toEqual({ refused: ['not-nudged-lately'] });
    const another = [{ whom: idOf(522), at: '2025-02-20T09:00:00.000Z' }];
    expect(story.send('NUDGE', {}, secretariat, { nudges: another })).toMatchObject({ states: ['asked.answering'] });
  });

  it('begins with a letter that says whom and by when', () => {
    const story = play();
    expect(story.rows('request')).toEqual([
      {
        organisation: KL,
        seatName: 'Medlem, KL',
        profile: payload.profile,
        competences: ['Data'],
        deadline: payload.deadline,
        person: idOf(2),
      },
    ]);
    expect(story.due()).toEqual(['2025-03-14T11:00:00.000Z']);
    expect(nomination.announcements.letter!.to).toBe('organisation');
    const params = nomination.announcements.letter!.params!({ context: story.context, event: payload } as never);
    expect(params).toMatchObject({ profile: payload.profile, deadline: payload.deadline });
  });

  it('is answered by the organisation that was asked, and by no other', () => {
    const story = play();
    expect(story.send('NAME', someone, dr)).toEqual({ refused: ['organisation-asked', 'filing-explained'] });
    expect(story.send('NAME', someone, kl)).toMatchObject({ states: ['named'] });
    expect(story.rows('naming')).toMatchObject([{ name: someone.name, seat: idOf(21), person: idOf(3), reason: null }]);
  });

  it('is filed by the secretariat, who says how it knows', () => {
    const story = play();
    expect(story.send('NAME', someone, secretariat)).toEqual({ refused: ['filing-explained'] });
    story.send('NAME', { ...someone, reason: 'Mail af 3. marts' }, secretariat);
    expect(story.rows('naming')).toMatchObject([{ seat: null, reason: 'Mail af 3. marts' }]);
  });

  it('takes an answer after the deadline; the deadline only reminds', () => {
    const story = play();
    expect(story.alarm(alarm, payload.deadline)).toEqual({
      states: ['asked.answering'],
      effects: ['announce overdue'],
    });
    expect(story.send('NAME', someone, kl, { at: '2025-03-20T10:00:00Z' })).toMatchObject({ states: ['named'] });
  });

  it('has its deadline moved, to a time that is still to come', () => {
    const story = play();
    expect(story.send('EXTEND', { deadline: '2025-02-19T11:00:00Z' }, chair)).toEqual({ refused: ['deadline-ahead'] });
    story.send('EXTEND', { deadline: '2025-03-21T11:00:00Z' }, chair);
    expect(story.due()).toEqual(['2025-03-21T11:00:00.000Z']);
  });

  it('seats the one who was named last', () => {
    const story = play();
    story.send('NAME', someone, kl);
    story.send('RENAME', { name: 'Suppleant, KL', email: 'anden@mandat.example' }, kl);
    story.send('JOIN', { from: '2025-03-01T00:00:00Z' }, chair, vacant);
    expect(story.rows('seating')).toEqual([
      {
        committee: BODY,
        seat: SELF,
        seatName: 'Medlem, KL',
        organisation: KL,
        chair: false,
        name: 'Suppleant, KL',
        email: 'anden@mandat.example',
        from: '2025-03-01T00:00:00Z',
      },
    ]);
  });

  it('of a presiding seat waits while another one presides', () => {
    const story = play({ chair: true });
    story.send('NAME', someone, kl);
    const taken = { groupSeats: [{ seat: idOf(77), chair: true, until: null, held: [] }] };
    expect(story.send('JOIN', {}, secretariat, taken)).toEqual({ refused: ['chair-free'] });
    expect(story.send('JOIN', {}, secretariat, vacant)).toMatchObject({ states: ['joined'] });
  });

  it('ends the seat of whoever leaves, and can say that it was a mistake', () => {
    const story = joinedPlay();
    expect(story.send('LEAVE', { reason: 'Nyt job' }, dr, { at: '2025-06-01T00:00:00Z' })).toEqual({
      refused: ['asked-or-leading'],
    });
    expect(story.send('LEAVE', { reason: 'Nyt job', until: '2025-02-20T10:00:00Z' }, kl)).toEqual({
      refused: ['leaves-after-joining'],
    });
    story.send('LEAVE', { reason: 'Nyt job', until: '2025-06-01T00:00:00Z' }, kl);
    expect(story.rows('unseating')).toEqual([{ seat: SELF, until: '2025-06-01T00:00:00Z' }]);
    expect(story.states).toEqual(['left.vacant']);
    story.send('REINSTATE', { reason: 'Det var en anden, der fik nyt job' }, secretariat);
    expect(story.rows('seating')).toMatchObject([{ seat: SELF, from: '2025-06-01T00:00:00Z' }]);
  });

  it('that was never a joining is taken back: the seat was held for no time', () => {
    const story = joinedPlay();
    story.send('RETRACT_JOINING', { reason: 'Forkert person' }, secretariat);
    expect(story.rows('unseating')).toEqual([{ seat: SELF, until: '2025-02-20T10:00:00Z' }]);
    expect(story.send('JOIN', { from: '2025-02-20T10:00:00Z' }, chair, vacant)).toEqual({ refused: ['seat-vacant'] });
    story.send('JOIN', {}, chair, vacant);
    expect(story.rows('seating')).toMatchObject([{ from: '2025-02-20T10:00:00.001Z' }]);
  });

  it('of a successor is for the seat that was left, from when it is free', () => {
    const story = play({ seat: idOf(901), vacantFrom: '2025-03-01T00:00:00Z' });
    story.send('NAME', someone, kl);
    const early = story.send('JOIN', { from: '2025-02-28T00:00:00Z' }, secretariat, vacant);
    expect(early).toEqual({ refused: ['seat-vacant'] });
    story.send('JOIN', {}, secretariat, vacant);
    expect(story.rows('seating')).toMatchObject([{ seat: idOf(901), from: '2025-03-01T00:00:00Z' }]);
  });

  it('knows of its successor', () => {
    const story = joinedPlay();
    story.send('LEAVE', { reason: 'Pension', until: '2025-06-01T00:00:00Z' }, kl);
    story.send('SUCCESSOR_ASKED', {}, secretariat);
    expect(story.send('REINSTATE', { reason: 'Fejl' }, secretariat)).toEqual({ refused: ['not-in-this-state'] });
    expect(story.send('SUCCESSOR_ASKED', {}, secretariat)).toEqual({ refused: ['not-in-this-state'] });
    story.send('SUCCESSOR_LACKING', {}, secretariat);
    expect(story.states).toEqual(['left.vacant']);
    story.send('SUCCESSOR_ASKED', {}, secretariat);
    story.send('SUCCESSOR_JOINED', {}, secretariat);
    expect(story.states).toEqual(['left.filled']);
  });

  it('declined or withdrawn can be asked for again, with a new letter', () => {
    const story = play();
    story.send('DECLINE', { reason: 'Har ingen at udpege' }, kl);
    const letter = { reason: 'KL vil alligevel', profile: 'Bredt kendskab', deadline: '2025-04-01T10:00:00Z' };
    story.send('ASK_AGAIN', letter, chair);
    expect(story.rows('request')).toMatchObject([{ profile: 'Bredt kendskab', deadline: letter.deadline }]);
    expect(story.send('WITHDRAW', { reason: 'Bortfaldet' }, chair)).toMatchObject({ states: ['withdrawn'] });
  });

  it('passes on to another organisation, which answers from then on', () => {
    const story = play();
    const merged = { organisation: idOf(522), reason: 'KL og DR er lagt sammen' };
    const known = { organisations: [KL, idOf(522)] };
    expect(story.send('PASS_ON', merged, secretariat, { organisations: [KL] })).toEqual({
      refused: ['organisation-known'],
    });
    story.send('PASS_ON', merged, secretariat, known);
    expect(story.rows('passing')).toEqual([{ from: KL, to: idOf(522), reason: merged.reason, person: idOf(2) }]);
    expect(story.send('PASS_ON', merged, chair, known)).toEqual({ refused: ['another-organisation'] });
    expect(story.send('NAME', someone, kl)).toEqual({ refused: ['organisation-asked', 'filing-explained'] });
    expect(story.send('NAME', someone, dr)).toMatchObject({ states: ['named'] });
    story.send('JOIN', {}, secretariat, vacant);
    expect(story.rows('seating')).toMatchObject([{ organisation: idOf(522) }]);
  });

  it('keeps a small context', () => {
    const long = { ...someone, name: 'n'.repeat(120), email: `${'e'.repeat(60)}@${'a'.repeat(60)}.example` };
    const story = play({ title: 't'.repeat(273), seatName: 's'.repeat(120), seat: idOf(1) });
    story.send('NAME', long, kl);
    story.send('JOIN', {}, secretariat, vacant);
    expect(story.states).toEqual(['joined']);
  });
});

describe('guards', () => {
  const at = '2025-02-20T10:00:00Z';
  const context = (facts: object, rest = {}) => ({
    organisation: KL,
    seat: SELF,
    chair: true,
    ...rest,
    facts: { at, actor: kl, ...facts },
  });
  const chairSeat = (seat: string, until: string | null = null) => ({
    groupSeats: [{ seat, chair: true, until, held: [] }],
  });
  const held = (until: string | null, seat = SELF) => ({
    groupSeats: [{ seat, chair: false, until: null, held: [{ from: '2025-01-01T00:00:00Z', until }] }],
  });
  const cases: [string, object, object, object?, object?][] = [
    ['notNudgedLately', context({ nudges: [] }), context({ nudges: [{ whom: KL, at }] })],
    ['organisationAsked', context({}), context({ actor: dr })],
    ['organisationAsked', context({ actor: secretariat }), context({ actor: chair })],
    ['filingExplained', context({}), context({ actor: secretariat })],
    ['filingExplained', context({ actor: secretariat }), context({ actor: secretariat }), { reason: 'Mail' }, {}],
    ['askedOrLeading', context({ actor: chair }), context({ actor: dr })],
    ['deadlineAhead', context({}), context({}), { deadline: '2025-02-21T00:00:00Z' }, { deadline: at }],
    [
      'seatVacant',
      context({}, { vacantFrom: null }),
      context({}, { vacantFrom: at }),
      { from: '2025-02-19T00:00:00Z' },
    ],
    [
      'seatVacant',
      context({}, { vacantFrom: '2025-03-01T00:00:00Z' }),
      context({}, { vacantFrom: at }),
      {},
      { from: '2025-01-01T00:00:00Z' },
    ],
    ['seatVacant', context(held(at)), context(held('2025-02-20T10:00:01Z')), { from: at }],
    ['seatVacant', context(held(null, idOf(1))), context(held(null))],
    ['stillFree', context(held(at), { vacantFrom: at }), context(held(null), { vacantFrom: at })],
    ['stillFree', context(held('2025-03-01T00:00:00Z'), { vacantFrom: at }), context(held(null))],
    ['chairFree', context(chairSeat(SELF)), context(chairSeat(idOf(1)))],
    ['chairFree', context(chairSeat(idOf(1), at)), context(chairSeat(idOf(1), '2025-02-21T00:00:00Z'))],
    ['organisationKnown', context({ organisations: [KL] }), context({}), { organisation: KL }],
    ['anotherOrganisation', context({}), context({}), { organisation: idOf(522) }, { organisation: KL }],
    ['leavesAfterJoining', context({}, { joinedFrom: '2025-02-01T00:00:00Z' }), context({}, { joinedFrom: at })],
  ];

  it.each(cases)('%s holds and fails', (name, yes, no, event = {}, other = event) => {
    expect(holds(nomination, name, yes as never, event as never)).toBe(true);
    expect(holds(nomination, name, no as never, other as never)).toBe(false);
  });

  it('are all shown both ways', () => {
    expect([...new Set(cases.map(([name]) => name))].sort()).toEqual([...singleGuards(nomination)].sort());
  });
});
