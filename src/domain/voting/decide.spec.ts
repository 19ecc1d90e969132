import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { committee, type Block } from '../../../test/support/committee-ballot.js';
import { decide, type Decision } from './decide.js';
import { worded } from './lines.js';
import { withAnswers, type Ballot } from './seat-ballot.js';
import { votingRules } from './voting-rules.js';

const ballot = (...blocks: readonly Block[]): Ballot => ({
  matter: 'default',
  channel: 'meeting',
  seats: committee(...blocks),
});
const decided = (rules: object, ...blocks: readonly Block[]) => decide(votingRules.parse(rules), ballot(...blocks));
const when = (condition: object, more: object = {}) => ({ default: { condition, ...more } });
const share = (given: object) => ({ kind: 'share', ...given });
const majority = share({ moreThan: '1/2' });

/** The explanation after the first sentence, which counts the votes. */
const why = ({ explanation }: Decision) => worded(explanation.slice(1));
const needs = (decision: Decision) => worded(decision.needs);

describe('the explanation', () => {
  it('begins with the votes as they were given', () => {
    const rules = when(majority, { abstentions: 'against' });
    expect(
      worded(decided(rules, { for: 3, against: 2, abstain: 4, silent: 1, absent: 1, out: 5 }).explanation.slice(0, 1)),
    ).toEqual({
      da: 'For: 3; imod: 2; undlader: 4; ikke svaret: 2.',
      en: 'For: 3; against: 2; abstaining: 4; not answered: 2.',
    });
    const weighed = { votes: { weighted: true }, recusal: 'staysInBase', ...rules };
    expect(worded(decided(weighed, { for: 1, absent: 1, out: 1, weight: 5 }).explanation.slice(0, 1)).en).toBe(
      'For: 5; against: 0; abstaining: 0; not answered: 5.',
    );
  });

  it.each([
    [
      '2/3',
      7,
      4,
      '2/3 af 7 = 4,67, rundet op til 5. For: 4 af 7 stemmer i alt; mindst 5 kræves. Ikke opfyldt.',
      '2/3 of 7 = 4.67, rounded up to 5. For: 4 of 7 votes in all; at least 5 required. Not met.',
    ],
    [
      '2/3',
      6,
      4,
      '2/3 af 6 er 4. For: 4 af 6 stemmer i alt; mindst 4 kræves. Opfyldt.',
      '2/3 of 6 is 4. For: 4 of 6 votes in all; at least 4 required. Met.',
    ],
    [
      '66,67 %',
      3,
      3,
      '66,67 % af 3 = 2, rundet op til 3. For: 3 af 3 stemmer i alt; mindst 3 kræves. Opfyldt.',
      '66.67 % of 3 = 2, rounded up to 3. For: 3 of 3 votes in all; at least 3 required. Met.',
    ],
  ])('works out %s of %d', (atLeast, seats, inFavour, da, en) => {
    const decision = decided(when(share({ atLeast, of: 'all' })), { for: inFavour, against: seats - inFavour });
    expect(why(decision)).toEqual({ da, en });
  });

  it.each([
    [
      share({ moreThan: '1/2' }),
      { for: 3, against: 2 },
      'Mere end 1/2 af 5 = 2,5 er mindst 3. For: 3 af 5 afgivne stemmer; mindst 3 kræves. Opfyldt.',
      'More than 1/2 of 5 = 2.5 is at least 3. For: 3 of 5 votes cast; at least 3 required. Met.',
    ],
    [
      share({ moreThan: '1/2', of: 'present' }),
      { for: 2, against: 1, silent: 1 },
      'Mere end 1/2 af 4 = 2 er mindst 3. For: 2 af 4 stemmer blandt de mødte; mindst 3 kræves. Ikke opfyldt.',
      'More than 1/2 of 4 = 2 is at least 3. For: 2 of 4 votes of those present; at least 3 required. Not met.',
    ],
    [
      share({ what: 'against', atMost: '1/4' }),
      { for: 7, against: 2 },
      '1/4 af 9 = 2,25, rundet ned til 2. Imod: 2 af 9 afgivne stemmer; højst 2 er tilladt. Opfyldt.',
      '1/4 of 9 = 2.25, rounded down to 2. Against: 2 of 9 votes cast; at most 2 allowed. Met.',
    ],
    [
      share({ what: 'against', lessThan: '1/4' }),
      { for: 6, against: 2 },
      'Mindre end 1/4 af 8 = 2 er højst 1. Imod: 2 af 8 afgivne stemmer; højst 1 er tilladt. Ikke opfyldt.',
      'Less than 1/4 of 8 = 2 is at most 1. Against: 2 of 8 votes cast; at most 1 allowed. Not met.',
    ],
    [
      share({ atLeast: '2/3', rounding: 'down' }),
      { for: 4, against: 3 },
      '2/3 af 7 = 4,67, rundet ned til 4. For: 4 af 7 afgivne stemmer; mindst 4 kræves. Opfyldt.',
      '2/3 of 7 = 4.67, rounded down to 4. For: 4 of 7 votes cast; at least 4 required. Met.',
    ],
    [
      share({ atLeast: '1/3', of: 'all', in: 'seats', rounding: 'nearest' }),
      { for: 2, absent: 5 },
      '1/3 af 7 = 2,33, rundet ned til 2. For: 2 af 7 pladser i alt; mindst 2 kræves. Opfyldt.',
      '1/3 of 7 = 2.33, rounded down to 2. For: 2 of 7 seats in all; at least 2 required. Met.',
    ],
    [
      share({ what: 'abstaining', atMost: '1/2', of: 'present', in: 'organisations' }),
      { for: 1, abstain: 1 },
      '1/2 af 2 er 1. Undlader: 1 af 2 mødte organisationer; højst 1 er tilladt. Opfyldt.',
      '1/2 of 2 is 1. Abstaining: 1 of 2 organisations present; at most 1 allowed. Met.',
    ],
    [
      share({ atLeast: '1/2', in: 'weight', group: 'a' }),
      { for: 1, against: 1, weight: 3, group: 'a' },
      '1/2 af 6 er 3. For (a): 3 af 6 afgiven stemmevægt; mindst 3 kræves. Opfyldt.',
      '1/2 of 6 is 3. For (a): 3 of 6 voting weight cast; at least 3 required. Met.',
    ],
    [
      { kind: 'unanimity', of: 'all' },
      { for: 2, absent: 1 },
      'For: 2 af 3 stemmer i alt; mindst 3 kræves. Ikke opfyldt.',
      'For: 2 of 3 votes in all; at least 3 required. Not met.',
    ],
    [
      { kind: 'count', atLeast: 3 },
      { for: 3 },
      'For: 3 stemmer; mindst 3 kræves. Opfyldt.',
      'For: 3 votes; at least 3 required. Met.',
    ],
    [
      { kind: 'count', atLeast: 3, in: 'weight', group: 'a' },
      { for: 1, weight: 2, group: 'a' },
      'For (a): 2 stemmevægt; mindst 3 kræves. Ikke opfyldt.',
      'For (a): 2 of voting weight; at least 3 required. Not met.',
    ],
    [
      { kind: 'count', what: 'against', atMost: 1, in: 'seats' },
      { against: 1 },
      'Imod: 1 plads; højst 1 er tilladt. Opfyldt.',
      'Against: 1 seat; at most 1 allowed. Met.',
    ],
    [
      { kind: 'count', what: 'against', atMost: 1, in: 'organisations' },
      { against: 2 },
      'Imod: 2 organisationer; højst 1 er tilladt. Ikke opfyldt.',
      'Against: 2 organisations; at most 1 allowed. Not met.',
    ],
    [
      { kind: 'count', atLeast: 6, outOf: 7 },
      { for: 7, against: 2 },
      '6/7 af 9 = 7,71, rundet op til 8. For: 7 af 9 stemmer i alt; mindst 8 kræves. Ikke opfyldt.',
      '6/7 of 9 = 7.71, rounded up to 8. For: 7 of 9 votes in all; at least 8 required. Not met.',
    ],
  ])('of %j with %j', (condition, block, da, en) => expect(why(decided(when(condition), block))).toEqual({ da, en }));

  it('goes through several conditions', () => {
    const both = {
      kind: 'all',
      of: [
        { kind: 'count', atLeast: 3 },
        { kind: 'count', what: 'against', atMost: 0 },
      ],
    };
    expect(why(decided(when(both), { for: 3 }))).toEqual({
      da: 'Alle betingelser skal være opfyldt: For: 3 stemmer; mindst 3 kræves. Opfyldt. Imod: 0 stemmer; højst 0 er tilladt. Opfyldt.',
      en: 'All conditions must be met: For: 3 votes; at least 3 required. Met. Against: 0 votes; at most 0 allowed. Met.',
    });
    expect(why(decided(when({ ...both, kind: 'any' }), { for: 3 })).da).toMatch(
      /^Én af betingelserne skal være opfyldt: For/,
    );
    expect(why(decided(when({ kind: 'count', atLeast: 1, atMost: 3 }), { for: 3 })).en).toBe(
      'All conditions must be met: For: 3 votes; at least 1 required. Met. For: 3 votes; at most 3 allowed. Met.',
    );
  });

  it('says whether opponents are enough to block', () => {
    const rules = when({ kind: 'blocking', atLeast: 4, condition: { kind: 'count', atLeast: 9 } });
    expect(why(decided(rules, { for: 5, against: 3 }))).toEqual({
      da: 'Én af betingelserne skal være opfyldt: For: 5 stemmer; mindst 9 kræves. Ikke opfyldt. Ikke for: 3 pladser; så få kan ikke blokere, dertil kræves 4.',
      en: 'One of the conditions must be met: For: 5 votes; at least 9 required. Not met. Not for: 3 seats; so few cannot block, which takes 4.',
    });
    expect(why(decided(rules, { for: 5, against: 4 })).da).toMatch(
      /Ikke for: 4 pladser; det er nok til at blokere, hvortil der kræves 4\.$/,
    );
    expect(why(decided(rules, { for: 5, absent: 4 })).en).toMatch(
      /Not for: 4 seats; enough to block, which takes 4\.$/,
    );
    expect(why(decided(rules, { for: 9, against: 1 })).en).toBe('For: 9 votes; at least 9 required. Met.');
    const against = when({
      kind: 'blocking',
      atLeast: 4,
      opponents: 'against',
      condition: { kind: 'count', atLeast: 9 },
    });
    expect(decided(against, { for: 1, absent: 9, against: 3 }).verdict).toBe('approved');
    expect(decided(against, { for: 1, against: 4 }).verdict).toBe('notApproved');
  });

  it.each([
    [0, 'Formanden konkluderer ved konsensus.', 'The chair concludes by consensus.'],
    [
      1,
      'Formanden konkluderer ved konsensus. 1 indsigelse føres til referat.',
      'The chair concludes by consensus. 1 objection is minuted.',
    ],
    [
      2,
      'Formanden konkluderer ved konsensus. 2 indsigelser føres til referat.',
      'The chair concludes by consensus. 2 objections are minuted.',
    ],
  ])('of a consensus with %d against', (against, da, en) => {
    const decision = decided({}, { for: 3, against, absent: 1 });
    expect(why(decision)).toEqual({ da, en });
    expect(decision).toMatchObject({ verdict: 'chairConcludes', settled: false, needs: [], quorum: null });
    expect(decided({}, { for: 3, against }).settled).toBe(true);
  });
});

describe('a quorum', () => {
  const asks = (quorum: object, more: object = {}) => when(majority, { quorum, ...more });
  const there = (rules: object, ...blocks: readonly Block[]) => {
    const { quorum, verdict } = decided(rules, ...blocks);
    return [quorum!.have, quorum!.need, quorum!.of, quorum!.reached, verdict !== 'noQuorum'];
  };

  it.each([
    ['heads', 3],
    ['seats', 3],
    ['organisations', 2],
    ['answers', 2],
  ])('by %s counts them', (by, have) => {
    const rules = asks({ by, atLeast: 2 });
    const of = by === 'organisations' ? 3 : 4;
    expect(there(rules, { for: 1, abstain: 1, organisation: 'o' }, { silent: 1, absent: 1, out: 1 })).toEqual([
      have,
      2,
      of,
      true,
      true,
    ]);
  });

  it('counts a person present for two seats as one head', () => {
    const rules = votingRules.parse(asks({ by: 'heads', atLeast: 3 }));
    const seats = committee({ for: 2, absent: 1 }).map((seat) => ({ ...seat, person: 'one' }));
    expect(decide(rules, { ...ballot(), seats }).quorum).toMatchObject({ have: 1, of: 3 });
  });

  it('is of all seats, the recused among them or not', () => {
    const half = { by: 'seats', atLeast: '1/2' };
    expect(there(asks(half), { for: 3, absent: 3, out: 2 })).toEqual([3, 3, 6, true, true]);
    expect(there({ ...asks(half), recusal: 'staysInBase' }, { for: 3, absent: 3, out: 2 })).toEqual([
      3,
      4,
      8,
      false,
      false,
    ]);
  });

  it('follows the number of seats', () => {
    expect(there(asks({ atLeast: 4, outOf: 7 }), { for: 4, absent: 5 })).toEqual([4, 6, 9, false, false]);
    expect(there(asks({ atLeast: 4, outOf: 7, rounding: 'down' }), { for: 5, absent: 4 })).toEqual([
      5,
      5,
      9,
      true,
      true,
    ]);
  });

  it('may ask for the chair', () => {
    const rules = asks({ atLeast: 2, chair: true });
    const without = decided(rules, { for: 2 }, { absent: 1, chair: true });
    expect(without).toMatchObject({ verdict: 'noQuorum', quorum: { reached: false, chairMissing: true } });
    expect(why(without)).toEqual({
      da: 'Ikke beslutningsdygtig: formanden skal deltage. Der kan ikke træffes beslutning.',
      en: 'No quorum: the chair must take part. Nothing can be decided.',
    });
    expect(needs(without)).toEqual({ da: 'Mangler formandens deltagelse.', en: 'Needs the chair to take part.' });
    expect(decided(rules, { for: 2 }, { silent: 1, chair: true }).verdict).toBe('approved');
    expect(decided(asks({ chair: true }), { absent: 1 }).quorum).toMatchObject({
      have: 0,
      need: 0,
      chairMissing: true,
    });
    const neither = decided(rules, { for: 1 }, { absent: 1, chair: true });
    expect(why(neither).da).toBe(
      'Ikke beslutningsdygtig: 1 repræsenterede pladser af 2; mindst 2 kræves. Ikke beslutningsdygtig: formanden skal deltage. Der kan ikke træffes beslutning.',
    );
    expect(needs(neither).en).toBe('Needs 1 more seat represented. Needs the chair to take part.');
  });

  it.each([
    ['heads', 1, 'Mangler 1 fremmødt.', 'Needs 1 more person present.'],
    ['heads', 2, 'Mangler 2 fremmødte.', 'Needs 2 more persons present.'],
    ['seats', 1, 'Mangler 1 repræsenteret plads.', 'Needs 1 more seat represented.'],
    ['seats', 2, 'Mangler 2 repræsenterede pladser.', 'Needs 2 more seats represented.'],
    ['organisations', 1, 'Mangler 1 repræsenteret organisation.', 'Needs 1 more organisation represented.'],
    ['organisations', 2, 'Mangler 2 repræsenterede organisationer.', 'Needs 2 more organisations represented.'],
    ['answers', 1, 'Mangler 1 svar for at være beslutningsdygtig.', 'Needs 1 more answer for the quorum.'],
    ['answers', 2, 'Mangler 2 svar for at være beslutningsdygtig.', 'Needs 2 more answers for the quorum.'],
  ])('by %s, short of %d, says so', (by, short, da, en) =>
    expect(needs(decided(asks({ by, atLeast: 2 + short }), { for: 2, absent: 3 }))).toEqual({ da, en }),
  );

  it.each([
    ['heads', 'fremmødte', 'persons present'],
    ['seats', 'repræsenterede pladser', 'seats represented'],
    ['organisations', 'repræsenterede organisationer', 'organisations represented'],
    ['answers', 'svar', 'answers'],
  ])('by %s is worked out', (by, da, en) => {
    expect(worded(decided(asks({ by, moreThan: '1/2' }), { for: 2, absent: 1 }).explanation.slice(1, 3))).toEqual({
      da: `Mere end 1/2 af 3 = 1,5 er mindst 2. Beslutningsdygtig: 2 ${da} af 3; mindst 2 kræves.`,
      en: `More than 1/2 of 3 = 1.5 is at least 2. Quorum reached: 2 ${en} of 3; at least 2 required.`,
    });
  });

  it.each([
    [{ kind: 'void' }, 'Der kan ikke træffes beslutning.', 'Nothing can be decided.'],
    [
      { kind: 'extended', by: { amount: 1, unit: 'weeks' } },
      'Svarfristen forlænges: 1 uge.',
      'The time for answers is extended: 1 week.',
    ],
    [
      { kind: 'extended', by: { amount: 3, unit: 'workingDays' }, notice: { amount: 1, unit: 'days' } },
      'Svarfristen forlænges: 3 arbejdsdage; varsel: 1 dag.',
      'The time for answers is extended: 3 working days; notice: 1 day.',
    ],
    [{ kind: 'nextMeeting' }, 'Sagen tages op på næste møde.', 'The matter comes up at the next meeting.'],
    [
      { kind: 'nextMeeting', regardless: true },
      'Sagen tages op på næste møde, som kan beslutte uanset antallet af deltagere.',
      'The matter comes up at the next meeting, which can decide whatever the number taking part.',
    ],
  ])('that is missed leads to %j', (missed, da, en) => {
    expect(why(decided(asks({ atLeast: 2, missed }), { for: 1, absent: 1 }))).toEqual({
      da: `Ikke beslutningsdygtig: 1 repræsenterede pladser af 2; mindst 2 kræves. ${da}`,
      en: `No quorum: 1 seats represented of 2; at least 2 required. ${en}`,
    });
  });

  it.each([
    ['hours', 'time', 'timer', 'hour', 'hours'],
    ['days', 'dag', 'dage', 'day', 'days'],
    ['workingDays', 'arbejdsdag', 'arbejdsdage', 'working day', 'working days'],
    ['weeks', 'uge', 'uger', 'week', 'weeks'],
    ['months', 'måned', 'måneder', 'month', 'months'],
  ])('extends by %s', (unit, da, manyDa, en, manyEn) => {
    const extended = (amount: number) =>
      worded(
        decided(asks({ atLeast: 2, missed: { kind: 'extended', by: { amount, unit } } }), { for: 1 }).explanation.slice(
          2,
        ),
      );
    expect(extended(1)).toEqual({
      da: `Svarfristen forlænges: 1 ${da}.`,
      en: `The time for answers is extended: 1 ${en}.`,
    });
    expect(extended(2)).toEqual({
      da: `Svarfristen forlænges: 2 ${manyDa}.`,
      en: `The time for answers is extended: 2 ${manyEn}.`,
    });
  });

  it('is waived the second time, where the rules say so, and only there', () => {
    const again = (missed: object) =>
      decide(votingRules.parse(asks({ atLeast: 2, missed })), { ...ballot({ for: 1, absent: 1 }), reconvened: true });
    const waived = again({ kind: 'nextMeeting', regardless: true });
    expect([waived.verdict, waived.quorum]).toEqual(['approved', null]);
    expect(worded(waived.explanation.slice(1, 2))).toEqual({
      da: 'Anden behandling: der kan træffes beslutning uanset antallet af deltagere.',
      en: 'Taken up again: it can be decided whatever the number taking part.',
    });
    expect(again({ kind: 'nextMeeting' }).verdict).toBe('noQuorum');
    expect(again({ kind: 'void' }).verdict).toBe('noQuorum');
  });

  it('goes before the conclusion of the chair', () => {
    const rules = { default: { quorum: { atLeast: 2 } } };
    const missed = decided(rules, { for: 1, absent: 1 });
    expect([missed.verdict, needs(missed).en]).toEqual(['noQuorum', 'Needs 1 more seat represented.']);
    expect(decided(rules, { for: 2 }).verdict).toBe('chairConcludes');
  });
});

describe('abstaining', () => {
  const verdict = (abstentions: string, condition: object, block: Block) =>
    decided(when(condition, { abstentions }), block).verdict;

  it.each([
    ['neutral', majority, 'approved'],
    ['against', majority, 'notApproved'],
    ['outOfBase', majority, 'approved'],
    ['neutral', share({ moreThan: '1/2', of: 'present' }), 'notApproved'],
    ['outOfBase', share({ moreThan: '1/2', of: 'present' }), 'approved'],
    ['neutral', share({ moreThan: '1/2', of: 'all' }), 'notApproved'],
    ['outOfBase', share({ moreThan: '1/2', of: 'all' }), 'approved'],
    ['neutral', { kind: 'unanimity', of: 'present' }, 'notApproved'],
    ['outOfBase', { kind: 'unanimity', of: 'present' }, 'notApproved'],
  ])('as %s with %j: %s', (abstentions, condition, expected) =>
    expect(verdict(abstentions, condition, { for: 2, against: 1, abstain: 2 })).toBe(expected),
  );

  it('may leave unanimity of those present as it is', () => {
    expect(verdict('outOfBase', { kind: 'unanimity', of: 'present' }, { for: 2, abstain: 2 })).toBe('approved');
    expect(verdict('neutral', { kind: 'unanimity', of: 'present' }, { for: 2, abstain: 2 })).toBe('notApproved');
  });
});

describe('a tie', () => {
  const tied = (ties: string, chair: Block) =>
    decided(when(majority, { ties }), { ...chair, chair: true }, { for: 2, against: 2 });

  it.each([
    ['falls', { abstain: 1 }, 'notApproved', 'Stemmelighed: forslaget falder.', 'A tie: the proposal falls.'],
    [
      'furtherDiscussion',
      { abstain: 1 },
      'tied',
      'Stemmelighed: sagen drøftes videre.',
      'A tie: the matter is discussed further.',
    ],
    [
      'chairWithoutVote',
      { for: 1 },
      'approved',
      'Stemmelighed: formandens stemme er for og afgør sagen.',
      'A tie: the vote of the chair is for, and decides.',
    ],
    [
      'chairWithoutVote',
      { against: 1 },
      'notApproved',
      'Stemmelighed: formandens stemme er imod og afgør sagen.',
      'A tie: the vote of the chair is against, and decides.',
    ],
    [
      'chairWithoutVote',
      { abstain: 1 },
      'tied',
      'Stemmelighed: formandens stemme afgør sagen, men er ikke afgivet.',
      'A tie: the vote of the chair decides, but has not been cast.',
    ],
    [
      'chairCasts',
      { abstain: 1 },
      'tied',
      'Stemmelighed: formandens stemme afgør sagen, men er ikke afgivet.',
      'A tie: the vote of the chair decides, but has not been cast.',
    ],
  ])('by %s with a chair %j is %s', (ties, chair, verdict, da, en) => {
    const decision = tied(ties, chair);
    expect(decision.verdict).toBe(verdict);
    expect(worded(decision.explanation.slice(-1))).toEqual({ da, en });
  });

  it('counts the vote of the chair once more', () => {
    const cast = (chair: Block, others: Block) =>
      decided(when(majority, { ties: 'chairCasts' }), { ...chair, chair: true }, others).verdict;
    expect(cast({ for: 1 }, { for: 1, against: 2 })).toBe('approved');
    expect(cast({ against: 1 }, { for: 2, against: 1 })).toBe('notApproved');
    expect(cast({ out: 1 }, { for: 2, against: 2 })).toBe('tied');
  });

  it('needs the chair, or further discussion', () => {
    expect(needs(tied('chairCasts', { abstain: 1 }))).toEqual({
      da: 'Mangler formandens afgørende stemme.',
      en: 'Needs the casting vote of the chair.',
    });
    expect(needs(tied('furtherDiscussion', { abstain: 1 }))).toEqual({
      da: 'Mangler videre drøftelse.',
      en: 'Needs further discussion.',
    });
  });

  it('is of no consequence where more than a majority is required, or where nobody votes', () => {
    const verdict = (condition: object, block: Block) =>
      decided(when(condition, { ties: 'furtherDiscussion' }), block).verdict;
    expect(verdict(share({ atLeast: '2/3' }), { for: 3, against: 3 })).toBe('notApproved');
    expect(verdict(majority, { abstain: 3 })).toBe('notApproved');
    expect(
      verdict({ kind: 'all', of: [majority, { kind: 'count', atLeast: 1, group: 'a' }] }, { for: 2, against: 2 }),
    ).toBe('notApproved');
  });
});

describe('what is needed', () => {
  it.each([
    [{ kind: 'count', atLeast: 3 }, { for: 2, absent: 2 }, 'Mangler 1 stemme for.', 'Needs 1 more vote for.'],
    [{ kind: 'count', atLeast: 3 }, { for: 1, absent: 2 }, 'Mangler 2 stemmer for.', 'Needs 2 more votes for.'],
    [
      { kind: 'count', atLeast: 3, in: 'seats' },
      { for: 2, absent: 2 },
      'Mangler 1 plads for.',
      'Needs 1 more seat for.',
    ],
    [
      { kind: 'count', atLeast: 3, in: 'seats' },
      { for: 1, absent: 2 },
      'Mangler 2 pladser for.',
      'Needs 2 more seats for.',
    ],
    [
      { kind: 'count', atLeast: 3, in: 'organisations' },
      { for: 2, absent: 2 },
      'Mangler 1 organisation for.',
      'Needs 1 more organisation for.',
    ],
    [
      { kind: 'count', atLeast: 3, in: 'organisations' },
      { for: 1, absent: 2 },
      'Mangler 2 organisationer for.',
      'Needs 2 more organisations for.',
    ],
    [
      { kind: 'count', atLeast: 3, in: 'weight' },
      { for: 2, absent: 2 },
      'Mangler 1 i stemmevægt for.',
      'Needs 1 more in voting weight for.',
    ],
    [
      { kind: 'count', atLeast: 3, in: 'weight' },
      { for: 1, absent: 2 },
      'Mangler 2 i stemmevægt for.',
      'Needs 2 more in voting weight for.',
    ],
    [
      { kind: 'count', atLeast: 3, group: 'a' },
      { for: 2, absent: 1, group: 'a' },
      'Mangler 1 stemme for (a).',
      'Needs 1 more vote for (a).',
    ],
    [
      { kind: 'count', atLeast: 3 },
      { for: 2, against: 1 },
      'Mangler, at 1 stemme, der ikke er for, bliver for.',
      'Needs 1 vote not for to become for.',
    ],
    [
      { kind: 'count', atLeast: 3, in: 'seats' },
      { for: 1, against: 2 },
      'Mangler, at 2 pladser, der ikke er for, bliver for.',
      'Needs 2 seats not for to become for.',
    ],
    [{ kind: 'count', atLeast: 5 }, { for: 2, against: 1 }, 'Mangler 3 stemmer for.', 'Needs 3 more votes for.'],
    [
      majority,
      { for: 2, against: 2, abstain: 1 },
      'Mangler, at 1 stemme imod bliver for.',
      'Needs 1 vote against to become for.',
    ],
    [
      share({ atLeast: '2/3', in: 'organisations' }),
      { for: 1, against: 2, abstain: 1 },
      'Mangler, at 1 organisation imod bliver for.',
      'Needs 1 organisation against to become for.',
    ],
    [share({ atLeast: '2/3', in: 'seats' }), { for: 3, against: 1, silent: 1, abstain: 1 }, '', ''],
    [
      share({ atLeast: '3/4', in: 'weight' }),
      { for: 1, against: 1, weight: 2 },
      'Mangler, at 1 stemmevægt imod bliver for.',
      'Needs 1 of voting weight against to become for.',
    ],
    [majority, { abstain: 2 }, 'Mangler 1 stemme for.', 'Needs 1 more vote for.'],
    [{ kind: 'count', atMost: 1 }, { for: 3 }, 'Der er 2 for mange for.', 'There are 2 too many for.'],
    [
      { kind: 'count', what: 'against', atMost: 1 },
      { against: 3 },
      'Mangler afklaring med dem, der er imod: 2 for mange.',
      'Needs to be settled with those against: 2 too many.',
    ],
    [
      { kind: 'count', what: 'abstaining', atMost: 1 },
      { abstain: 3 },
      'Der er 2 for mange, der undlader.',
      'There are 2 too many abstaining.',
    ],
    [
      { kind: 'count', what: 'against', atLeast: 3 },
      { against: 1, absent: 2 },
      'Mangler 2 flere imod.',
      'Needs 2 more against.',
    ],
    [
      { kind: 'count', what: 'abstaining', atLeast: 3 },
      { abstain: 1, absent: 2 },
      'Mangler 2 flere, der undlader.',
      'Needs 2 more abstaining.',
    ],
    [
      share({ what: 'abstaining', moreThan: '1/2' }),
      { for: 4, abstain: 1 },
      'Mangler 2 flere, der undlader.',
      'Needs 2 more abstaining.',
    ],
    [
      share({ what: 'against', atLeast: '1/1' }),
      { for: 1, against: 1 },
      'Mangler 1 flere imod.',
      'Needs 1 more against.',
    ],
    [
      {
        kind: 'any',
        of: [
          { kind: 'count', atLeast: 2 },
          { kind: 'count', atLeast: 2, group: 'a' },
        ],
      },
      { for: 1, absent: 1, group: 'a' },
      'Enten det ene eller det andet er nok: Mangler 1 stemme for. Mangler 1 stemme for (a).',
      'Either of these is enough: Needs 1 more vote for. Needs 1 more vote for (a).',
    ],
    [
      { kind: 'blocking', atLeast: 2, condition: { kind: 'count', atLeast: 9 } },
      { for: 1, absent: 8 },
      'Enten det ene eller det andet er nok: Mangler 8 stemmer for. Mangler 7 pladser for.',
      'Either of these is enough: Needs 8 more votes for. Needs 7 more seats for.',
    ],
    [
      share({ moreThan: '1/2', of: 'present' }),
      { for: 2, against: 2, silent: 2, absent: 9 },
      'Mangler 2 stemmer for.',
      'Needs 2 more votes for.',
    ],
    [
      share({ moreThan: '1/2', of: 'present' }),
      { for: 2, against: 5, silent: 1, absent: 9 },
      'Mangler 4 stemmer for.',
      'Needs 4 more votes for.',
    ],
  ])('by %j with %j', (condition, block, da, en) => {
    const rules = when(condition);
    if (da === '') expect(decided(rules, block).needs).toEqual([]);
    else expect(needs(decided(rules, block))).toEqual({ da, en });
  });

  it('does not wait for organisations that have answered by one of their seats', () => {
    const rules = { votes: { per: 'organisation' }, ...when({ kind: 'count', atLeast: 2 }) };
    const decision = decided(rules, { for: 1 }, { against: 1, absent: 1, organisation: 'a' });
    expect(needs(decision).en).toBe('Needs 1 vote not for to become for.');
  });

  it('says the same need once', () => {
    const twice = { kind: 'all', of: [{ kind: 'count', atLeast: 3 }, share({ atLeast: '3/4', of: 'all' })] };
    expect(needs(decided(when(twice), { for: 2, absent: 2 })).en).toBe('Needs 1 more vote for.');
  });

  it('is exactly so many: with one fewer it is not approved', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('1/3', '1/2', '2/3', '3/4', '55 %', '9/10'),
        fc.constantFrom('atLeast', 'moreThan'),
        fc.constantFrom('cast', 'present', 'all'),
        fc.record({ for: fc.nat(6), against: fc.nat(3), abstain: fc.nat(2), silent: fc.nat(3) }),
        (limit, side, of, block) => {
          const rules = votingRules.parse(when(share({ [side]: limit, of })));
          const given = ballot({ ...block, absent: 40 });
          const [need] = decide(rules, given).needs;
          fc.pre(need !== undefined && need.code.startsWith('needs.for.votes'));
          const more = Number(need.params.count ?? 1);
          const awaited = given.seats.filter(({ choice }) => choice === null).map(({ seat }) => seat);
          const withMore = (number: number) =>
            decide(
              rules,
              withAnswers(
                given,
                awaited.slice(0, number).map((seat) => ({ seat, choice: 'approve' as const })),
              ),
            ).verdict;
          expect([withMore(more), withMore(more - 1)]).toEqual(['approved', 'notApproved']);
        },
      ),
      { numRuns: 1_000 },
    ));
});

describe('votes', () => {
  it('of an organisation need its seats to agree', () => {
    const rules = { votes: { per: 'organisation' }, ...when(majority) };
    const verdict = (...blocks: readonly Block[]) => decided(rules, ...blocks).verdict;
    expect(verdict({ for: 2, organisation: 'a' }, { against: 3, organisation: 'b' }, { for: 1 })).toBe('approved');
    expect(verdict({ for: 2, against: 1, organisation: 'a' }, { against: 1 })).toBe('notApproved');
    expect(verdict({ for: 2, abstain: 1, organisation: 'a' })).toBe('notApproved');
    expect(verdict({ for: 1, absent: 2, organisation: 'a' })).toBe('approved');
  });

  it('of an organisation weigh what its seats weigh', () => {
    const rules = { votes: { per: 'organisation', weighted: true }, ...when(majority) };
    expect(decided(rules, { for: 2, weight: 2, organisation: 'a' }, { against: 1, weight: 3 }).verdict).toBe(
      'approved',
    );
    expect(decided(rules, { for: 2, weight: 2, organisation: 'a' }, { against: 1, weight: 4 }).verdict).toBe(
      'notApproved',
    );
  });

  it('with remarks are for, with a reservation against', () => {
    const seats = committee({ for: 3 }).map((seat, at) => ({
      ...seat,
      choice: (['approveWithRemarks', 'reservation', 'approveWithRemarks'] as const)[at]!,
    }));
    const { explanation, verdict } = decide(votingRules.parse(when(majority)), { ...ballot(), seats });
    expect([verdict, explanation[0]!.params]).toEqual(['approved', { for: 2, against: 1, abstaining: 0, missing: 0 }]);
  });
});

describe('settled, in a committee of a thousand', () => {
  const large = (condition: object, block: Block, more: object = {}) => decided(when(condition, more), block).settled;

  it.each([
    [majority, { for: 501, absent: 499 }, true],
    [majority, { for: 500, absent: 500 }, false],
    [majority, { for: 400, against: 401, absent: 0 }, true],
    [share({ atLeast: '2/3', of: 'all' }), { against: 334, absent: 666 }, true],
    [share({ atLeast: '2/3', of: 'all' }), { against: 333, absent: 667 }, false],
    [share({ what: 'against', atMost: '1/4', of: 'all' }), { against: 251, absent: 749 }, true],
    [share({ what: 'against', atMost: '1/4', of: 'all' }), { against: 250, absent: 750 }, false],
    [share({ what: 'against', lessThan: '1/4', of: 'all' }), { against: 250, absent: 750 }, true],
    [share({ what: 'against', lessThan: '1/4', of: 'all' }), { for: 751, absent: 249 }, true],
    [share({ what: 'against', lessThan: '1/4', of: 'all' }), { for: 750, absent: 250 }, false],
    [share({ what: 'against', atMost: '1/4', of: 'all' }), { for: 750, absent: 250 }, true],
    [share({ atLeast: '1/2', of: 'all', rounding: 'down' }), { for: 502, absent: 499 }, true],
    [share({ atLeast: '2/3', of: 'all', rounding: 'up' }), { against: 334, absent: 666 }, true],
    [share({ moreThan: '1/2', of: 'all', rounding: 'down' }), { against: 500, absent: 500 }, true],
    [share({ what: 'against', atMost: '1/4', of: 'all', rounding: 'down' }), { against: 251, absent: 749 }, true],
    [share({ what: 'against', lessThan: '1/4', of: 'all', rounding: 'up' }), { against: 250, absent: 750 }, true],
    [{ kind: 'all', of: [majority, { kind: 'count', atLeast: 600 }] }, { against: 401, absent: 599 }, true],
    [{ kind: 'any', of: [majority, { kind: 'count', atLeast: 600 }] }, { for: 600, absent: 601 }, true],
    [{ kind: 'blocking', atLeast: 4, condition: share({ atLeast: '65 %', of: 'all' }) }, { for: 997, absent: 3 }, true],
  ])('by %j with %j: %p', (condition, block, settled) => expect(large(condition, block)).toBe(settled));

  it('is not kept open by a group of nobody, or of those who have answered', () => {
    const few = share({ what: 'against', lessThan: '1/4', group: 'a' });
    const settled = (condition: object, ...blocks: readonly Block[]) => decided(when(condition), ...blocks).settled;
    expect(settled({ kind: 'all', of: [majority, few] }, { for: 501, absent: 499 })).toBe(true);
    expect(settled({ kind: 'any', of: [few, { kind: 'count', atLeast: 2_000 }] }, { for: 1, absent: 999 })).toBe(true);
    expect(settled({ kind: 'all', of: [majority, few] }, { for: 500, absent: 499 }, { against: 1, group: 'a' })).toBe(
      true,
    );
  });

  it('waits for a quorum and for the chair', () => {
    expect(large(majority, { for: 501, absent: 499 }, { quorum: { by: 'answers', atLeast: 600 } })).toBe(false);
    expect(large(majority, { for: 601, absent: 399 }, { quorum: { by: 'answers', atLeast: 600 } })).toBe(true);
    expect(large(majority, { for: 1, absent: 599 }, { quorum: { by: 'answers', atLeast: 601 } })).toBe(true);
    expect(
      large(share({ moreThan: '1/2', of: 'all' }), { against: 500, absent: 500 }, { ties: 'furtherDiscussion' }),
    ).toBe(false);
    expect(
      large(share({ moreThan: '1/2', of: 'all' }), { against: 501, absent: 499 }, { ties: 'furtherDiscussion' }),
    ).toBe(true);
  });
});
