import { describe, expect, it } from '@jest/globals';
import { committee } from '../../../test/support/committee-ballot.js';
import { fieldErrors } from '../workflow/field-errors.js';
import { decisionRule } from './decision-rule.js';
import { contradictionsFor } from './seat-contradictions.js';
import { votingRules } from './voting-rules.js';

const errors = (rules: object) =>
  fieldErrors(votingRules.safeParse(rules).error?.issues ?? []).map(({ path, text }) => [path, text.da, text.en]);
const paths = (rules: object) => errors(rules).map(([path]) => path);
const condition = (given: object) => ({ default: { condition: given } });
const share = (given: object) => condition({ kind: 'share', ...given });
const count = (given: object) => condition({ kind: 'count', ...given });
const all = (...of: readonly object[]) => condition({ kind: 'all', of });
const quorum = (given: object) => ({ default: { quorum: given } });

describe('the rules', () => {
  it('may be empty: the chair concludes, and everything else is as usual', () =>
    expect(votingRules.parse({})).toEqual({
      votes: { per: 'seat', weighted: false },
      default: {},
      matters: {},
      recusal: 'leavesBase',
      alternates: 'any',
      stale: { askAgain: 'answered' },
    }));

  it('are filled up with what is usual', () => {
    const parsed = votingRules.parse({
      votes: {},
      stale: {},
      default: {
        quorum: { atLeast: 3 },
        condition: {
          kind: 'all',
          of: [
            { kind: 'share', atLeast: '1/2' },
            { kind: 'unanimity' },
            { kind: 'blocking', atLeast: 2, condition: { kind: 'count', atMost: 1 } },
          ],
        },
        written: { quorum: { moreThan: '1/2', missed: { kind: 'nextMeeting' } } },
      },
    });
    expect(parsed.votes).toEqual({ per: 'seat', weighted: false });
    expect(parsed.stale).toEqual({ askAgain: 'answered' });
    expect(parsed.default).toEqual({
      quorum: { by: 'seats', atLeast: 3, chair: false, missed: { kind: 'void' } },
      condition: {
        kind: 'all',
        of: [
          { kind: 'share', what: 'for', in: 'votes', of: 'cast', atLeast: '1/2' },
          { kind: 'unanimity', of: 'cast', in: 'votes' },
          {
            ...{ kind: 'blocking', atLeast: 2, in: 'seats', opponents: 'notFor' },
            condition: { kind: 'count', what: 'for', in: 'votes', atMost: 1 },
          },
        ],
      },
      written: {
        quorum: { by: 'seats', moreThan: '1/2', chair: false, missed: { kind: 'nextMeeting', regardless: false } },
      },
    });
  });

  it('know no other fields, matters or numbers', () => {
    expect(paths({ quorums: 1 })).toEqual(['quorums']);
    expect(paths({ matters: { 'Big one': { label: { da: 'a', en: 'b' } } } })).toEqual(['matters.Big one']);
    expect(paths({ matters: { big: { label: { da: ' ', en: 'b' } } } })).toEqual(['matters.big.label.da']);
    expect(paths(count({ atLeast: 0 })).length).toBe(1);
    expect(paths(quorum({ atLeast: 0 })).length).toBe(1);
    expect(paths(condition({ kind: 'blocking', atLeast: 1, condition: { kind: 'unanimity' } })).length).toBe(1);
    expect(paths(all({ kind: 'unanimity' })).length).toBe(1);
    expect(paths(all({ kind: 'unanimity' }, { kind: 'consensus' })).length).toBe(1);
    expect(paths({ silence: { matters: [], onFailure: 'vote' } })).toEqual(['silence.matters']);
    expect(paths({ tentative: { period: { amount: 0, unit: 'days' }, failsAbove: '1/3' } })).toEqual([
      'tentative.period.amount',
    ]);
  });
});

describe('rules that contradict themselves', () => {
  const label = { da: 'Budget', en: 'Budget' };

  it.each([
    [
      'no limit of a share',
      share({}),
      'default.condition',
      'Mangler en grænse: mindst, mere end, højst eller mindre end.',
      'A limit is missing: at least, more than, at most or less than.',
    ],
    [
      'no limit of a number',
      count({}),
      'default.condition',
      'Mangler en grænse: mindst, mere end, højst eller mindre end.',
      'A limit is missing: at least, more than, at most or less than.',
    ],
    [
      'two floors',
      share({ atLeast: '1/2', moreThan: '1/3' }),
      'default.condition.moreThan',
      'Vælg én nedre grænse.',
      'Choose one lower limit.',
    ],
    [
      'two ceilings',
      share({ atMost: '1/2', lessThan: '2/3' }),
      'default.condition.lessThan',
      'Vælg én øvre grænse.',
      'Choose one upper limit.',
    ],
    [
      'at least nothing',
      share({ atLeast: '0 %' }),
      'default.condition.atLeast',
      'Mindst ingenting er altid opfyldt og er ingen grænse.',
      'At least nothing always holds and is no limit.',
    ],
    [
      'more than all',
      share({ moreThan: '100 %' }),
      'default.condition.moreThan',
      'Mere end det hele kan ikke nås.',
      'More than the whole cannot be reached.',
    ],
    [
      'less than nothing',
      share({ lessThan: '0/5' }),
      'default.condition.lessThan',
      'Mindre end ingenting kan ikke nås.',
      'Less than nothing cannot be reached.',
    ],
    [
      '8 out of 7',
      count({ atLeast: 8, outOf: 7 }),
      'default.condition.atLeast',
      'Der kan ikke kræves 8 ud af 7.',
      '8 out of 7 cannot be required.',
    ],
    [
      'a floor above the ceiling',
      count({ atLeast: 4, atMost: 3 }),
      'default.condition.atLeast',
      'Mindst 4 og højst 3 kan ikke begge være opfyldt.',
      'At least 4 and at most 3 cannot both hold.',
    ],
    [
      'a share above its ceiling',
      share({ atLeast: '2/3', atMost: '60 %' }),
      'default.condition.atLeast',
      'Mindst 2/3 og højst 60 % kan ikke begge være opfyldt.',
      'At least 2/3 and at most 60 % cannot both hold.',
    ],
    [
      'a floor above another’s ceiling',
      all({ kind: 'count', atMost: 3 }, { kind: 'count', atLeast: 4 }),
      'default.condition.of.1',
      'Mindst 4 og højst 3 kan ikke begge være opfyldt.',
      'At least 4 and at most 3 cannot both hold.',
    ],
    [
      'more for and against than there is',
      all({ kind: 'share', atLeast: '2/3' }, { kind: 'share', what: 'against', moreThan: '1/3' }),
      'default.condition.of.1',
      'For og imod kan ikke tilsammen være mere end det hele.',
      'For and against cannot together be more than the whole.',
    ],
    [
      'no number of a quorum',
      quorum({ by: 'heads' }),
      'default.quorum',
      'Mangler, hvor mange der skal deltage: mindst eller mere end.',
      'How many must take part is missing: at least or more than.',
    ],
    [
      'two numbers of a quorum',
      quorum({ atLeast: 3, moreThan: '1/2' }),
      'default.quorum',
      'Vælg én grænse: mindst eller mere end.',
      'Choose one limit: at least or more than.',
    ],
    [
      'a quorum of more than all',
      quorum({ moreThan: '1/1' }),
      'default.quorum.moreThan',
      'Mere end det hele kan ikke nås.',
      'More than the whole cannot be reached.',
    ],
    [
      'a quorum of 8 out of 7',
      quorum({ atLeast: 8, outOf: 7 }),
      'default.quorum.atLeast',
      'Der kan ikke kræves 8 ud af 7.',
      '8 out of 7 cannot be required.',
    ],
    [
      'a share of a number of seats',
      quorum({ atLeast: '1/2', outOf: 7 }),
      'default.quorum.outOf',
      '“outOf” hører til et antal og kan ikke stå til en andel.',
      '“outOf” belongs to a number and cannot stand with a share.',
    ],
    [
      'more than all failing a decision',
      { tentative: { period: { amount: 1, unit: 'days' }, failsAbove: '100 %' } },
      'tentative.failsAbove',
      'Mere end det hele kan ikke nås.',
      'More than the whole cannot be reached.',
    ],
    [
      'silence on a matter that is none',
      { silence: { matters: ['default', 'budget', 'other'], onFailure: 'vote' }, matters: { budget: { label } } },
      'silence.matters.2',
      'Sagstypen “other” findes ikke i reglerne.',
      'The rules know no matter “other”.',
    ],
    [
      'a matter called default',
      { matters: { default: { label } } },
      'matters.default',
      '“default” er sager uden egen regel og kan ikke være en sagstype.',
      '“default” is the matters without a rule of their own and cannot be one of them.',
    ],
    [
      'what a matter says of a channel',
      { matters: { budget: { label, written: { condition: { kind: 'count' } } } } },
      'matters.budget.written.condition',
      'Mangler en grænse: mindst, mere end, højst eller mindre end.',
      'A limit is missing: at least, more than, at most or less than.',
    ],
    [
      'what is within a blocking minority',
      { default: { meeting: { condition: { kind: 'blocking', atLeast: 4, condition: { kind: 'count' } } } } },
      'default.meeting.condition.condition',
      'Mangler en grænse: mindst, mere end, højst eller mindre end.',
      'A limit is missing: at least, more than, at most or less than.',
    ],
    [
      'what is within alternatives',
      condition({ kind: 'any', of: [{ kind: 'unanimity' }, { kind: 'share' }] }),
      'default.condition.of.1',
      'Mangler en grænse: mindst, mere end, højst eller mindre end.',
      'A limit is missing: at least, more than, at most or less than.',
    ],
  ])('are refused: %s', (_what, rules, path, da, en) => expect(errors(rules)).toEqual([[path, da, en]]));

  it('are not seen where there is no contradiction', () => {
    const fine = [
      share({ atLeast: '1/2', atMost: '50 %' }),
      share({ moreThan: '0/1' }),
      share({ atMost: '0 %' }),
      share({ atMost: '100 %' }),
      count({ atLeast: 7, outOf: 7 }),
      count({ atMost: 9, outOf: 7 }),
      count({ atLeast: 3, atMost: 3 }),
      all({ kind: 'count', atMost: 3, in: 'seats' }, { kind: 'count', atLeast: 4 }),
      all({ kind: 'count', atMost: 3, group: 'a' }, { kind: 'count', atLeast: 4 }),
      all({ kind: 'count', atMost: 3, what: 'against' }, { kind: 'count', atLeast: 4 }),
      all({ kind: 'share', atMost: '1/3', of: 'all' }, { kind: 'share', atLeast: '2/3' }),
      all({ kind: 'share', atLeast: '2/3' }, { kind: 'share', what: 'against', atLeast: '1/3' }),
      all({ kind: 'share', atLeast: '2/3' }, { kind: 'share', what: 'against', atLeast: '2/3', of: 'all' }),
      all({ kind: 'share', atLeast: '2/3' }, { kind: 'share', what: 'against', atMost: '2/3' }),
      all({ kind: 'share', atLeast: '2/3' }, { kind: 'share', what: 'abstaining', atLeast: '2/3' }),
      all({ kind: 'count', atLeast: 4 }, { kind: 'count', what: 'against', atLeast: 4 }),
      all({ kind: 'any', of: [{ kind: 'count', atMost: 3 }, { kind: 'unanimity' }] }, { kind: 'count', atLeast: 4 }),
      condition({
        kind: 'any',
        of: [
          { kind: 'count', atMost: 3 },
          { kind: 'count', atLeast: 4 },
        ],
      }),
      quorum({ chair: true }),
      quorum({ atLeast: 7, outOf: 7 }),
    ];
    for (const rules of fine) expect(errors(rules)).toEqual([]);
  });

  it.each([
    [{ moreThan: '1/2' }, { atMost: '1/2' }],
    [{ atLeast: '1/2' }, { lessThan: '50 %' }],
    [{ moreThan: '1/3' }, { lessThan: '1/3' }],
  ])('are refused at the very limit: %j with %j', (floor, ceiling) => {
    expect(paths(share({ ...floor, ...ceiling })).length).toBe(1);
    expect(paths(all({ kind: 'share', ...ceiling }, { kind: 'share', ...floor }))).toEqual(['default.condition.of.1']);
    expect(paths(all({ kind: 'share', ...floor }, { kind: 'share', ...ceiling }))).toEqual(['default.condition.of.0']);
  });
});

describe('rules that the committee as it is seated cannot fulfil', () => {
  const found = (
    rules: object,
    seats = committee({ for: 4, weight: 2 }, { for: 1, group: 'permanent', organisation: 'o' }),
  ) => contradictionsFor(votingRules.parse(rules), seats).map(({ path, text }) => [path.join('.'), text.da, text.en]);

  it.each([
    [
      'a quorum of 6',
      quorum({ atLeast: 6 }),
      'default.quorum',
      '6 kan ikke nås: der er kun 5.',
      '6 cannot be reached: there are only 5.',
    ],
    [
      'six for',
      count({ atLeast: 6 }),
      'default.condition.atLeast',
      '6 kan ikke nås: der er kun 5.',
      '6 cannot be reached: there are only 5.',
    ],
    [
      'two of one permanent',
      count({ atLeast: 2, group: 'permanent' }),
      'default.condition.atLeast',
      '2 kan ikke nås: der er kun 1.',
      '2 cannot be reached: there are only 1.',
    ],
    [
      'ten of nine votes',
      { votes: { weighted: true }, ...count({ atLeast: 10 }) },
      'default.condition.atLeast',
      '10 kan ikke nås: der er kun 9.',
      '10 cannot be reached: there are only 9.',
    ],
    [
      'an unknown group',
      share({ atLeast: '1/2', group: 'elected' }),
      'default.condition.group',
      'Ingen plads hører til gruppen “elected”.',
      'No seat belongs to the group “elected”.',
    ],
    [
      'an unknown group, unanimous',
      condition({ kind: 'unanimity', group: 'elected' }),
      'default.condition.group',
      'Ingen plads hører til gruppen “elected”.',
      'No seat belongs to the group “elected”.',
    ],
    [
      'six to block',
      condition({ kind: 'blocking', atLeast: 6, condition: { kind: 'unanimity' } }),
      'default.condition.atLeast',
      '6 kan ikke nås: der er kun 5.',
      '6 cannot be reached: there are only 5.',
    ],
    [
      'what is within it',
      condition({ kind: 'blocking', atLeast: 5, condition: { kind: 'count', atLeast: 6 } }),
      'default.condition.condition.atLeast',
      '6 kan ikke nås: der er kun 5.',
      '6 cannot be reached: there are only 5.',
    ],
    [
      'one of several',
      all({ kind: 'unanimity' }, { kind: 'count', atLeast: 6 }),
      'default.condition.of.1.atLeast',
      '6 kan ikke nås: der er kun 5.',
      '6 cannot be reached: there are only 5.',
    ],
    [
      'a chair that is none',
      quorum({ chair: true }),
      'default.quorum.chair',
      'Ingen plads er formandens.',
      'No seat is the chair’s.',
    ],
    [
      'a chair to decide ties',
      { default: { written: { ties: 'chairCasts' } } },
      'default.written.ties',
      'Ingen plads er formandens.',
      'No seat is the chair’s.',
    ],
    [
      'a chair to vote in ties',
      { default: { ties: 'chairWithoutVote' } },
      'default.ties',
      'Ingen plads er formandens.',
      'No seat is the chair’s.',
    ],
  ])('are found: %s', (_what, rules, path, da, en) => expect(found(rules)).toEqual([[path, da, en]]));

  it('are found where votes are weighed and nobody has a weight', () =>
    expect(found({ votes: { weighted: true } }, committee({ for: 2, weight: 0 }))).toEqual([
      ['votes.weighted', 'Ingen plads har stemmevægt.', 'No seat has any voting weight.'],
    ]));

  it('are not found where it can', () => {
    const fine = [
      {},
      quorum({ atLeast: 5 }),
      quorum({ atLeast: '1/1' }),
      quorum({ by: 'organisations', atLeast: 5 }),
      count({ atLeast: 5 }),
      count({ atLeast: 7, outOf: 7 }),
      count({ atMost: 8 }),
      { default: { ties: 'furtherDiscussion' } },
      share({ atLeast: '1/2', group: 'permanent' }),
    ];
    for (const rules of fine) expect(found(rules)).toEqual([]);
    const chaired = committee({ for: 1, chair: true });
    expect(found({ default: { ties: 'chairCasts', quorum: { chair: true, atLeast: 1 } } }, chaired)).toEqual([]);
    expect(found(quorum({ by: 'organisations', atLeast: 3 }), committee({ for: 5, organisation: 'o' })).length).toBe(1);
  });
});

describe('the rule for a matter in a channel', () => {
  const unanimity = { kind: 'unanimity', of: 'cast', in: 'votes' };
  const six = { kind: 'count', what: 'for', in: 'votes', atLeast: 6, outOf: 7 };
  const label = { da: 'Budget', en: 'Budget' };
  const rules = votingRules.parse({
    default: { condition: six, ties: 'chairCasts', quorum: { atLeast: 4 }, written: { condition: unanimity } },
    matters: {
      budget: { label, abstentions: 'against', quorum: null, meeting: { ties: 'furtherDiscussion' } },
      small: { label, condition: six, written: { abstentions: 'outOfBase' } },
    },
  });

  it('is what is said of it, else of all, the channel last', () => {
    const rule = (matter: string, channel: 'meeting' | 'written') => decisionRule(rules, matter, channel);
    const common = { condition: six, ties: 'chairCasts', abstentions: 'neutral' };
    expect(rule('default', 'meeting')).toMatchObject({ ...common, quorum: { atLeast: 4 } });
    expect(rule('constructor', 'written')).toMatchObject({ ...common, condition: unanimity });
    expect(rule('budget', 'meeting')).toEqual({
      ...{ condition: six, ties: 'furtherDiscussion', abstentions: 'against', quorum: null },
    });
    expect(rule('budget', 'written')).toEqual({
      ...{ condition: unanimity, ties: 'chairCasts', abstentions: 'against', quorum: null },
    });
    expect(rule('small', 'written')).toMatchObject({ condition: six, abstentions: 'outOfBase' });
    expect(rule('small', 'meeting')).toMatchObject({ ...common, quorum: { atLeast: 4 } });
  });

  it('is the chair’s conclusion where nothing is said', () =>
    expect(decisionRule(votingRules.parse({}), 'default', 'meeting')).toEqual({
      ...{ quorum: null, condition: { kind: 'consensus' }, abstentions: 'neutral', ties: 'falls' },
    }));
});
