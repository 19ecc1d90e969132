import { describe, expect, it } from '@jest/globals';
import { committee, type Block } from '../../../test/support/committee-ballot.js';
import { decide } from './decide.js';
import { worded } from './lines.js';
import { votingRules } from './voting-rules.js';

const share = (limits: object, more: object = {}) => ({ kind: 'share', ...limits, ...more });
const count = (limits: object, more: object = {}) => ({ kind: 'count', ...limits, ...more });
const all = (...of: readonly object[]) => ({ kind: 'all', of });
const any = (...of: readonly object[]) => ({ kind: 'any', of });
const when = (condition: object, more: object = {}) => ({ default: { condition, ...more } });

const MAJORITY_CAST = share({ moreThan: '1/2' });
const MAJORITY_OF_ALL = share({ moreThan: '1/2' }, { of: 'all' });
const TWO_THIRDS_CAST = share({ atLeast: '2/3' });
const MORE_THAN_HALF_THERE = { by: 'seats', moreThan: '1/2' };
const HALF_THERE = { by: 'seats', atLeast: '1/2' };

const ISO = when(all(share({ atLeast: '2/3' }, { group: 'P' }), share({ atMost: '1/4' }, { what: 'against' })));
const EU_COUNCIL = when(
  all(share({ atLeast: '55 %' }, { of: 'all', in: 'seats' }), count({ atLeast: 15 }, { in: 'seats' }), {
    kind: 'blocking',
    atLeast: 4,
    condition: share({ atLeast: '65 %' }, { of: 'all', in: 'weight' }),
  }),
);
const EU_COUNCIL_REINFORCED = when(
  all(share({ atLeast: '72 %' }, { of: 'all', in: 'seats' }), share({ atLeast: '65 %' }, { of: 'all', in: 'weight' })),
);
const SECURITY_COUNCIL = when(
  all(count({ atLeast: 9 }), count({ atMost: 0 }, { what: 'against', group: 'permanent' })),
);
const IESG = when(all(share({ atLeast: '2/3' }, { of: 'all' }), count({ atMost: 0 }, { what: 'against' })));
const APACHE_CODE = when(all(count({ atLeast: 3 }), count({ atMost: 0 }, { what: 'against' })));
const APACHE_RELEASE = when(all(count({ atLeast: 3 }), MAJORITY_CAST));
const IAB = when(all(count({ atLeast: 7 }), count({ atMost: 2 }, { what: 'against' })));
const DEBIAN = (condition: object, quorum: number) => when(all(condition, count({ atLeast: quorum })));
const MUNICIPALITY = when(MAJORITY_CAST, { quorum: HALF_THERE });
const FOLKETING = (condition: object) => when(condition, { quorum: { by: 'answers', moreThan: '1/2' } });
const CAPITAL = (part: string) => ({
  votes: { weighted: true },
  ...when(all(share({ atLeast: part }), share({ atLeast: part }, { of: 'present', in: 'weight' }))),
});
const BOARD = when(MAJORITY_CAST, { quorum: MORE_THAN_HALF_THERE });
const OWNERS = when(
  all(share({ atLeast: '2/3' }, { of: 'all', in: 'seats' }), share({ atLeast: '2/3' }, { of: 'all', in: 'weight' })),
);
const BUNDESRAT = { votes: { per: 'organisation', weighted: true }, ...when(MAJORITY_OF_ALL) };
const GNSO = (() => {
  const of = (limits: object, group: string) => share(limits, { of: 'all', group });
  const house = (three: string, half: string) => all(of({ atLeast: '3/4' }, three), of({ moreThan: '1/2' }, half));
  return when(
    any(
      all(of({ atLeast: '2/3' }, 'contracted'), of({ atLeast: '2/3' }, 'nonContracted')),
      house('contracted', 'nonContracted'),
      house('nonContracted', 'contracted'),
    ),
  );
})();
const MONTREAL = when(
  all(
    TWO_THIRDS_CAST,
    share({ moreThan: '1/2' }, { group: 'article5' }),
    share({ moreThan: '1/2' }, { group: 'other' }),
  ),
);
const IMF_AMENDMENT = when(
  all(share({ atLeast: '3/5' }, { of: 'all', in: 'seats' }), share({ atLeast: '85 %' }, { of: 'all', in: 'weight' })),
);
const CHAIR_ONLY_IN_TIE = when(MAJORITY_CAST, { ties: 'chairWithoutVote' });
const JURY = when({ kind: 'unanimity', of: 'all' });

type Row = readonly [source: string, rules: object, blocks: readonly Block[], verdict: string, needs?: string];

/** Published rules and what they make of a vote. Each names its source; the numbers of the votes are made up. */
const ROWS: readonly Row[] = [
  // Standards bodies and the internet
  [
    'ISO/IEC Directives Part 1, 2.7.3: a final draft with a quarter against',
    ISO,
    [{ for: 15, against: 5, group: 'P' }],
    'approved',
  ],
  [
    'ISO/IEC Directives Part 1, 2.7.3: two thirds for, but a third against',
    ISO,
    [{ for: 14, against: 7, group: 'P' }],
    'notApproved',
    'Needs to be settled with those against: 2 too many.',
  ],
  [
    'ISO/IEC Directives Part 1, 2.7.3: abstentions are left out',
    ISO,
    [{ for: 8, against: 2, abstain: 20, group: 'P' }],
    'approved',
  ],
  [
    'ISO/IEC Directives Part 1, 2.7.3: votes against of other members count in the quarter',
    ISO,
    [
      { for: 12, group: 'P' },
      { against: 5, group: 'O' },
    ],
    'notApproved',
    'Needs to be settled with those against: 1 too many.',
  ],
  [
    'ISO/IEC Directives Part 1, 2.7.3: votes for of other members do not make two thirds',
    ISO,
    [
      { for: 7, against: 4, group: 'P' },
      { for: 9, group: 'O' },
    ],
    'notApproved',
    'Needs 1 vote against to become for (P).',
  ],
  ['IESG ballot procedures: two thirds of those not recused', IESG, [{ for: 10, silent: 4, out: 1 }], 'approved'],
  [
    'IESG ballot procedures: two positions short',
    IESG,
    [{ for: 8, silent: 6, out: 1 }],
    'notApproved',
    'Needs 2 more votes for.',
  ],
  [
    'IESG ballot procedures: a DISCUSS holds the document',
    IESG,
    [{ for: 14, against: 1 }],
    'notApproved',
    'Needs to be settled with those against: 1 too many.',
  ],
  ['RFC 2418: working groups decide by rough consensus', {}, [{ for: 20, against: 2 }], 'chairConcludes'],
  ['RFC 2850, 3.5: the IAB acts with seven for and two against', IAB, [{ for: 7, against: 2, silent: 4 }], 'approved'],
  [
    'RFC 2850, 3.5: the IAB does not act with three against',
    IAB,
    [{ for: 10, against: 3 }],
    'notApproved',
    'Needs to be settled with those against: 1 too many.',
  ],
  ['Apache voting process: three +1 and no veto', APACHE_CODE, [{ for: 3, abstain: 2 }], 'approved'],
  [
    'Apache voting process: one veto stops a change of code',
    APACHE_CODE,
    [{ for: 9, against: 1 }],
    'notApproved',
    'Needs to be settled with those against: 1 too many.',
  ],
  ['Apache voting process: a release cannot be vetoed', APACHE_RELEASE, [{ for: 3, against: 2 }], 'approved'],
  [
    'Apache voting process: a release needs three +1',
    APACHE_RELEASE,
    [{ for: 2 }],
    'notApproved',
    'Needs 1 more vote for.',
  ],
  [
    'W3C Process, Advisory Committee appeal: overturned when more reject than approve',
    when(MAJORITY_CAST),
    [{ for: 41, against: 40, abstain: 100 }],
    'approved',
  ],
  [
    'Debian Constitution A.6: an ordinary resolution must reach its quorum of 3Q',
    DEBIAN(MAJORITY_CAST, 48),
    [{ for: 47, against: 10, silent: 943 }],
    'notApproved',
    'Needs 1 more vote for.',
  ],
  [
    'Debian Constitution 4.1: amending it takes more than three for each against',
    DEBIAN(share({ moreThan: '3/4' }), 48),
    [{ for: 150, against: 50 }],
    'notApproved',
    'Needs 1 vote against to become for.',
  ],
  [
    'Debian Constitution 4.1: amending it with 151 to 50',
    DEBIAN(share({ moreThan: '3/4' }), 48),
    [{ for: 151, against: 50 }],
    'approved',
  ],
  [
    'Python PEP 13: changing it takes two thirds of the votes',
    when(TWO_THIRDS_CAST),
    [{ for: 40, against: 20 }],
    'approved',
  ],
  [
    'ICANN Bylaws, GNSO supermajority: two thirds of each house',
    GNSO,
    [
      { for: 5, against: 2, group: 'contracted' },
      { for: 9, against: 4, group: 'nonContracted' },
    ],
    'approved',
  ],
  [
    'ICANN Bylaws, GNSO supermajority: three quarters of one house and a majority of the other',
    GNSO,
    [
      { for: 6, against: 1, group: 'contracted' },
      { for: 7, against: 6, group: 'nonContracted' },
    ],
    'approved',
  ],
  [
    'ICANN Bylaws, GNSO supermajority: neither',
    GNSO,
    [
      { for: 5, against: 2, group: 'contracted' },
      { for: 8, against: 5, group: 'nonContracted' },
    ],
    'notApproved',
    'Either of these is enough: Needs 1 vote not for to become for (nonContracted). Needs 1 vote not for to become for (contracted). Needs 2 votes not for to become for (nonContracted).',
  ],

  // The European Union
  [
    'TEU art. 16(4): 15 states with 65 % of the population',
    EU_COUNCIL,
    [
      { for: 15, weight: 13 },
      { against: 12, weight: 8 },
    ],
    'approved',
  ],
  [
    'TEU art. 16(4): 14 states are too few, whatever their population',
    EU_COUNCIL,
    [
      { for: 14, weight: 100 },
      { against: 13, weight: 1 },
    ],
    'notApproved',
    'Needs 1 seat not for to become for.',
  ],
  [
    'TEU art. 16(4): 23 states with less than 65 %, four against',
    EU_COUNCIL,
    [
      { for: 23, weight: 10 },
      { against: 4, weight: 40 },
    ],
    'notApproved',
    'Either of these is enough: Needs 24 of voting weight not for to become for. Needs 1 more seat for.',
  ],
  [
    'TEU art. 16(4): three states do not block, however large',
    EU_COUNCIL,
    [
      { for: 24, weight: 10 },
      { against: 3, weight: 100 },
    ],
    'approved',
  ],
  [
    'TFEU art. 238(2): 72 % of 27 states are 20',
    EU_COUNCIL_REINFORCED,
    [
      { for: 20, weight: 20 },
      { against: 7, weight: 10 },
    ],
    'approved',
  ],
  [
    'TFEU art. 238(2): 19 states are too few',
    EU_COUNCIL_REINFORCED,
    [
      { for: 19, weight: 20 },
      { against: 8, weight: 1 },
    ],
    'notApproved',
    'Needs 1 seat not for to become for.',
  ],
  [
    'TFEU art. 238(1): a simple majority is of the component members',
    when(MAJORITY_OF_ALL),
    [{ for: 13, against: 2, abstain: 12 }],
    'notApproved',
    'Needs 1 vote not for to become for.',
  ],
  [
    'TFEU art. 238(4): abstaining does not prevent unanimity',
    when({ kind: 'unanimity' }),
    [{ for: 25, abstain: 2 }],
    'approved',
  ],
  [
    'TFEU art. 238(4): one against prevents unanimity',
    when({ kind: 'unanimity' }),
    [{ for: 26, against: 1 }],
    'notApproved',
    'Needs 1 vote against to become for.',
  ],
  ['TEU art. 15(4): the European Council decides by consensus', {}, [{ for: 27 }], 'chairConcludes'],
  [
    'Council Rules of Procedure art. 11(4): a majority must be present',
    when(MAJORITY_OF_ALL, { quorum: MORE_THAN_HALF_THERE }),
    [{ for: 13, absent: 14 }],
    'noQuorum',
    'Needs 1 more seat represented. Needs 1 more vote for.',
  ],
  [
    'Regulation 182/2011 art. 5: the examination procedure counts as the Council does',
    EU_COUNCIL,
    [
      { for: 16, weight: 20 },
      { absent: 11, weight: 5 },
    ],
    'approved',
  ],
  [
    'Regulation 182/2011 art. 4: the advisory procedure takes a simple majority of the component members',
    when(MAJORITY_OF_ALL),
    [{ for: 14, against: 13 }],
    'approved',
  ],
  [
    'TFEU art. 234: a motion of censure takes two thirds of the votes cast and a majority of all members',
    when(all(TWO_THIRDS_CAST, MAJORITY_OF_ALL)),
    [{ for: 350, against: 100, absent: 270 }],
    'notApproved',
    'Needs 11 more votes for.',
  ],
  [
    'TFEU art. 234: censure carried',
    when(all(TWO_THIRDS_CAST, MAJORITY_OF_ALL)),
    [{ for: 361, against: 180, absent: 179 }],
    'approved',
  ],
  [
    'ESCB Statute art. 10.2: the President has the casting vote',
    when(MAJORITY_CAST, { ties: 'chairCasts', quorum: { by: 'seats', atLeast: '2/3' } }),
    [
      { for: 1, chair: true },
      { for: 9, against: 10, absent: 1 },
    ],
    'approved',
  ],
  [
    'ESCB Statute art. 10.2: two thirds of 21 voting members are 14',
    when(MAJORITY_CAST, { ties: 'chairCasts', quorum: { by: 'seats', atLeast: '2/3' } }),
    [{ for: 13, absent: 8 }],
    'noQuorum',
    'Needs 1 more seat represented.',
  ],
  [
    'ESM Treaty art. 4(4): the emergency procedure takes 85 % of the votes cast',
    { votes: { weighted: true }, ...when(share({ atLeast: '85 %' })) },
    [
      { for: 1, weight: 85 },
      { against: 1, weight: 15 },
    ],
    'approved',
  ],

  // The United Nations and its family
  [
    'UN Charter art. 27(2): nine votes decide on procedure, a permanent member against',
    when(count({ atLeast: 9 })),
    [
      { against: 5, group: 'permanent' },
      { for: 9, against: 1 },
    ],
    'approved',
  ],
  [
    'UN Charter art. 27(3): a permanent member vetoes',
    SECURITY_COUNCIL,
    [{ for: 4, against: 1, group: 'permanent' }, { for: 10 }],
    'notApproved',
    'Needs to be settled with those against: 1 too many (permanent).',
  ],
  [
    'UN Charter art. 27(3): a permanent member abstains',
    SECURITY_COUNCIL,
    [
      { for: 4, abstain: 1, group: 'permanent' },
      { for: 5, against: 5 },
    ],
    'approved',
  ],
  [
    'UN Charter art. 27(3): eight votes are too few',
    SECURITY_COUNCIL,
    [
      { for: 5, group: 'permanent' },
      { for: 3, abstain: 7 },
    ],
    'notApproved',
    'Needs 1 vote not for to become for.',
  ],
  [
    'UN Charter art. 18(2): two thirds of those present and voting',
    when(TWO_THIRDS_CAST),
    [{ for: 80, against: 40, abstain: 60, absent: 13 }],
    'approved',
  ],
  [
    'UN Charter art. 18(2): one short of two thirds',
    when(TWO_THIRDS_CAST),
    [{ for: 80, against: 41, abstain: 72 }],
    'notApproved',
    'Needs 1 vote against to become for.',
  ],
  [
    'UN Charter art. 18(3): other questions by a majority',
    when(MAJORITY_CAST),
    [{ for: 50, against: 49, abstain: 94 }],
    'approved',
  ],
  [
    'UN General Assembly rule 95: a tie on other than elections is voted on again',
    when(MAJORITY_CAST, { ties: 'furtherDiscussion' }),
    [{ for: 60, against: 60 }],
    'tied',
    'Needs further discussion.',
  ],
  [
    'UN General Assembly rule 67: a majority must be present for a decision',
    when(MAJORITY_CAST, { quorum: MORE_THAN_HALF_THERE }),
    [{ for: 96, absent: 97 }],
    'noQuorum',
    'Needs 1 more seat represented.',
  ],
  [
    'ICJ Statute art. 10: an absolute majority of all members',
    when(MAJORITY_OF_ALL),
    [{ for: 97, abstain: 96 }],
    'approved',
  ],
  [
    'ILO Constitution art. 19(2): a convention takes two thirds of the votes cast',
    when(TWO_THIRDS_CAST),
    [{ for: 200, against: 99, abstain: 30 }],
    'approved',
  ],
  [
    'ILO Constitution art. 17(3): void unless half of those attending have voted',
    when(MAJORITY_CAST, { quorum: { by: 'answers', atLeast: '1/2' } }),
    [{ for: 199, silent: 201 }],
    'noQuorum',
    'Needs 1 more answer for the quorum.',
  ],
  [
    'WHO Constitution art. 60: important questions by two thirds of those present and voting',
    when(TWO_THIRDS_CAST),
    [{ for: 65, against: 35 }],
    'notApproved',
    'Needs 2 votes against to become for.',
  ],
  [
    'IMF Articles art. XXVIII: three fifths of the members with 85 % of the voting power',
    IMF_AMENDMENT,
    [
      { for: 150, weight: 100 },
      { against: 1, weight: 2_700 },
      { absent: 39, weight: 10 },
    ],
    'notApproved',
    'Needs 377 more in voting weight for.',
  ],
  [
    'IMF Articles art. XXVIII: carried',
    IMF_AMENDMENT,
    [
      { for: 150, weight: 100 },
      { against: 40, weight: 60 },
    ],
    'approved',
  ],
  [
    'Rome Statute art. 112(7): substance by two thirds of those voting, a majority of all present',
    when(TWO_THIRDS_CAST, { quorum: MORE_THAN_HALF_THERE }),
    [{ for: 50, against: 10, abstain: 3, absent: 61 }],
    'approved',
  ],
  [
    'Montreal Protocol art. 2(9)(c): two thirds, and a majority of both kinds of parties',
    MONTREAL,
    [
      { for: 60, against: 10, group: 'article5' },
      { for: 20, against: 21, group: 'other' },
    ],
    'notApproved',
    'Needs 1 vote against to become for (other).',
  ],
  [
    'Montreal Protocol art. 2(9)(c): carried',
    MONTREAL,
    [
      { for: 60, against: 10, group: 'article5' },
      { for: 22, against: 21, group: 'other' },
    ],
    'approved',
  ],
  [
    'WTO Agreement art. IX:3: a waiver takes three fourths of the members',
    when(share({ atLeast: '3/4' }, { of: 'all' })),
    [{ for: 123, absent: 41 }],
    'approved',
  ],
  [
    'Whaling Convention art. III(2): the schedule by three fourths of those voting',
    when(share({ atLeast: '3/4' })),
    [{ for: 29, against: 10 }],
    'notApproved',
    'Needs 1 vote against to become for.',
  ],

  // Other international bodies
  [
    'Council of Europe Statute art. 20(d): two thirds of those voting and a majority of those entitled',
    when(all(TWO_THIRDS_CAST, MAJORITY_OF_ALL)),
    [{ for: 23, against: 5, abstain: 18 }],
    'notApproved',
    'Needs 1 vote not for to become for.',
  ],
  [
    'African Union Constitutive Act art. 7: two thirds of the member states',
    when(share({ atLeast: '2/3' }, { of: 'all' })),
    [{ for: 37, absent: 18 }],
    'approved',
  ],
  [
    'OECD Convention art. 6: an abstention does not invalidate a decision',
    when({ kind: 'unanimity' }),
    [{ for: 37, abstain: 1 }],
    'approved',
  ],
  [
    'European Patent Convention art. 35(2): three quarters of the votes of the states represented and voting',
    when(share({ atLeast: '3/4' })),
    [{ for: 24, against: 8, abstain: 7 }],
    'approved',
  ],
  ['NATO: decisions by consensus', {}, [{ for: 32 }], 'chairConcludes'],
  [
    'Statutes of the IFAB: six of the eight votes, of which FIFA has four',
    { votes: { weighted: true }, ...when(count({ atLeast: 6 }, { outOf: 8 })) },
    [
      { for: 1, weight: 4 },
      { for: 1, against: 3 },
    ],
    'notApproved',
    'Needs 1 vote not for to become for.',
  ],
  [
    'AIIB Articles art. 28(2)(ii): two thirds of the governors with three fourths of the voting power',
    when(
      all(
        share({ atLeast: '2/3' }, { of: 'all', in: 'seats' }),
        share({ atLeast: '3/4' }, { of: 'all', in: 'weight' }),
      ),
    ),
    [
      { for: 80, weight: 10 },
      { against: 20, weight: 15 },
    ],
    'notApproved',
    'Needs 25 of voting weight not for to become for.',
  ],
  [
    'Universi Dominici Gregis 62 (as amended in 2007 and 2013): two thirds of the electors present',
    when(share({ atLeast: '2/3' }, { of: 'present' })),
    [{ for: 76, against: 39 }],
    'notApproved',
    'Needs 1 vote not for to become for.',
  ],

  // Denmark
  [
    'Lov om kommunernes styrelse § 11, stk. 2: at least half of the members',
    MUNICIPALITY,
    [{ for: 8, against: 7, absent: 16 }],
    'noQuorum',
    'Needs 1 more seat represented.',
  ],
  [
    'Lov om kommunernes styrelse § 11, stk. 3: a majority of the votes cast',
    MUNICIPALITY,
    [{ for: 9, against: 7, absent: 15 }],
    'approved',
  ],
  [
    'Ministry note 25 May 2018 on § 11: two for, one against, two not voting',
    MUNICIPALITY,
    [{ for: 2, against: 1, abstain: 2 }],
    'approved',
  ],
  [
    'Lov om kommunernes styrelse § 11, stk. 3: a tie falls',
    MUNICIPALITY,
    [{ for: 12, against: 12, absent: 1 }],
    'notApproved',
    'Needs 1 more vote for.',
  ],
  [
    'Lov om kommunernes styrelse § 11, stk. 2: at least half of 41 members are 21',
    MUNICIPALITY,
    [{ for: 20, absent: 21 }],
    'noQuorum',
    'Needs 1 more seat represented.',
  ],
  [
    'Grundloven § 50: more than half must take part in the vote',
    FOLKETING(MAJORITY_CAST),
    [{ for: 60, against: 29, absent: 90 }],
    'noQuorum',
    'Needs 1 more answer for the quorum.',
  ],
  [
    'Grundloven § 50: with 90 taking part',
    FOLKETING(MAJORITY_CAST),
    [{ for: 50, against: 39, abstain: 1, absent: 89 }],
    'approved',
  ],
  [
    'Grundloven § 20: five sixths of 179 members are 150',
    FOLKETING(share({ atLeast: '5/6' }, { of: 'all' })),
    [{ for: 149, against: 30 }],
    'notApproved',
    'Needs 1 vote not for to become for.',
  ],
  [
    'Grundloven § 20: carried by 150',
    FOLKETING(share({ atLeast: '5/6' }, { of: 'all' })),
    [{ for: 150, absent: 29 }],
    'approved',
  ],
  [
    'Grundloven § 42: a third of the members may demand a referendum',
    when(share({ atLeast: '1/3' }, { of: 'all' })),
    [{ for: 60, absent: 119 }],
    'approved',
  ],
  [
    'Grundloven § 41: two fifths of the members may have a third reading postponed',
    when(share({ atLeast: '2/5' }, { of: 'all' })),
    [{ for: 71, absent: 108 }],
    'notApproved',
    'Needs 1 more vote for.',
  ],
  [
    'Selskabsloven § 105: the general meeting decides by simple majority',
    { votes: { weighted: true }, ...when(MAJORITY_CAST) },
    [
      { for: 1, weight: 501 },
      { against: 1, weight: 499 },
    ],
    'approved',
  ],
  [
    'Selskabsloven § 106: two thirds of the votes cast, but not of the capital represented',
    CAPITAL('2/3'),
    [
      { for: 1, weight: 60 },
      { against: 1, weight: 10 },
      { abstain: 1, weight: 30 },
    ],
    'notApproved',
    'Needs 7 of voting weight not for to become for.',
  ],
  [
    'Selskabsloven § 106: two thirds of both',
    CAPITAL('2/3'),
    [
      { for: 1, weight: 70 },
      { against: 1, weight: 10 },
      { abstain: 1, weight: 20 },
      { absent: 1, weight: 400 },
    ],
    'approved',
  ],
  [
    'Selskabsloven § 107: nine tenths',
    CAPITAL('9/10'),
    [
      { for: 1, weight: 89 },
      { against: 1, weight: 11 },
    ],
    'notApproved',
    'Needs 1 vote against to become for. Needs 1 of voting weight not for to become for.',
  ],
  [
    'Selskabsloven § 124: more than half of the board represented',
    BOARD,
    [{ for: 3, absent: 3 }],
    'noQuorum',
    'Needs 1 more seat represented.',
  ],
  ['Selskabsloven § 124: four of six members represented', BOARD, [{ for: 3, against: 1, absent: 2 }], 'approved'],
  [
    'Normalvedtægt for ejerforeninger (2004) § 2, stk. 4: two thirds by number and by distribution figure',
    OWNERS,
    [
      { for: 8, weight: 10 },
      { against: 4, weight: 11 },
    ],
    'notApproved',
    'Needs 3 of voting weight not for to become for.',
  ],
  [
    'Normalvedtægt for ejerforeninger (2004) § 2, stk. 4: carried',
    OWNERS,
    [
      { for: 8, weight: 10 },
      { against: 4, weight: 10 },
    ],
    'approved',
  ],
  [
    'Normalvedtægt for ejerforeninger (2004) § 2, stk. 3: majority by distribution figure',
    { votes: { weighted: true }, ...when(MAJORITY_CAST) },
    [
      { for: 1, weight: 60 },
      { against: 5, weight: 11 },
    ],
    'approved',
  ],
  [
    'Andelsboligloven § 7, stk. 2: four fifths of all possible votes',
    when(share({ atLeast: '4/5' }, { of: 'all' })),
    [{ for: 31, absent: 9 }],
    'notApproved',
    'Needs 1 more vote for.',
  ],
  [
    'Andelsboligloven § 7, stk. 2, second meeting: four fifths of those represented',
    when(share({ atLeast: '4/5' }, { of: 'present' })),
    [{ for: 16, against: 4, absent: 20 }],
    'approved',
  ],
  [
    'Statutes on the model of ABF: two thirds of all votes represented',
    when(TWO_THIRDS_CAST, {
      quorum: { by: 'seats', atLeast: '2/3', missed: { kind: 'nextMeeting', regardless: true } },
    }),
    [{ for: 15, absent: 25 }],
    'noQuorum',
    'Needs 12 more seats represented.',
  ],

  // Other parliaments, companies and assemblies
  [
    'Grundgesetz art. 79(2): two thirds of the members of the Bundestag',
    when(share({ atLeast: '2/3' }, { of: 'all' })),
    [{ for: 489, against: 244 }],
    'approved',
  ],
  [
    'GO-BT § 48(2): a tie negates the question',
    when(MAJORITY_CAST),
    [{ for: 300, against: 300 }],
    'notApproved',
    'Needs 1 vote against to become for.',
  ],
  [
    'GO-BT § 45(1): more than half of the members present',
    when(MAJORITY_CAST, { quorum: MORE_THAN_HALF_THERE }),
    [{ for: 315, absent: 315 }],
    'noQuorum',
    'Needs 1 more seat represented.',
  ],
  [
    'Grundgesetz art. 51(3), 52(3): a Land that does not vote as one has no vote for',
    BUNDESRAT,
    [{ for: 34 }, { for: 3, against: 1, organisation: 'a Land' }, { against: 31 }],
    'notApproved',
    'Needs 1 vote not for to become for.',
  ],
  [
    'Grundgesetz art. 51(3), 52(3): 35 of 69 votes',
    BUNDESRAT,
    [{ for: 31 }, { for: 4, organisation: 'a Land' }, { against: 34 }],
    'approved',
  ],
  [
    'Constitution of France art. 49(2): only a majority of all members overturns the government',
    when(MAJORITY_OF_ALL),
    [{ for: 288, absent: 289 }],
    'notApproved',
    'Needs 1 more vote for.',
  ],
  [
    'Constitution of France art. 89: the Congress by three fifths of the votes cast',
    when(share({ atLeast: '3/5' })),
    [{ for: 539, against: 357, abstain: 9 }],
    'approved',
  ],
  [
    'Grunnloven § 121: two thirds of the Storting',
    when(share({ atLeast: '2/3' }, { of: 'present' })),
    [{ for: 112, against: 57 }],
    'notApproved',
    'Needs 1 vote not for to become for.',
  ],
  [
    'Standing Orders of the House of Commons 41: forty must take part in a division',
    when(MAJORITY_CAST, { quorum: { by: 'answers', atLeast: 40 } }),
    [{ for: 30, against: 9, absent: 611 }],
    'noQuorum',
    'Needs 1 more answer for the quorum.',
  ],
  [
    'Constitution of the United States art. I § 3: the Vice President votes when the Senate is equally divided',
    CHAIR_ONLY_IN_TIE,
    [
      { for: 1, chair: true },
      { for: 50, against: 50 },
    ],
    'approved',
  ],
  [
    'Constitution of the United States art. I § 3: the Vice President has no vote else',
    CHAIR_ONLY_IN_TIE,
    [
      { for: 1, chair: true },
      { for: 49, against: 50, absent: 1 },
    ],
    'notApproved',
    'Needs 1 vote against to become for.',
  ],
  [
    'Constitution of the United States art. I § 3: equally divided, and the Vice President not there',
    CHAIR_ONLY_IN_TIE,
    [
      { absent: 1, chair: true },
      { for: 50, against: 50 },
    ],
    'tied',
    'Needs the casting vote of the chair.',
  ],
  [
    'Senate rule XXII: three fifths of the Senators chosen and sworn',
    when(share({ atLeast: '3/5' }, { of: 'all' })),
    [{ for: 59, against: 30, absent: 11 }],
    'notApproved',
    'Needs 1 more vote for.',
  ],
  [
    'Constitution of the United States art. II § 2: a treaty takes two thirds of the Senators present',
    when(share({ atLeast: '2/3' }, { of: 'present' })),
    [{ for: 60, against: 30, absent: 10 }],
    'approved',
  ],
  [
    'Constitution of the United States art. V: three fourths of fifty states are 38',
    when(count({ atLeast: 3 }, { outOf: 4, rounding: 'up' })),
    [{ for: 37, against: 13 }],
    'notApproved',
    'Needs 1 vote not for to become for.',
  ],
  [
    'Federal Rules of Criminal Procedure 31(a): the verdict of a jury is unanimous',
    JURY,
    [{ for: 11, against: 1 }],
    'notApproved',
    'Needs 1 vote not for to become for.',
  ],
  ['Federal Rules of Criminal Procedure 31(a): all twelve', JURY, [{ for: 12 }], 'approved'],
  ['Juries Act 1974 s. 17: ten of twelve jurors', when(count({ atLeast: 10 })), [{ for: 10, against: 2 }], 'approved'],
  [
    'Robert’s Rules of Order 44: two thirds of the votes cast, blanks left out',
    when(TWO_THIRDS_CAST),
    [{ for: 30, against: 15, abstain: 5 }],
    'approved',
  ],
  [
    'Robert’s Rules of Order 44: 30 to 16 is less than two thirds',
    when(TWO_THIRDS_CAST),
    [{ for: 30, against: 16 }],
    'notApproved',
    'Needs 1 vote against to become for.',
  ],
  [
    'Robert’s Rules of Order 44: a motion with a tie is lost',
    when(MAJORITY_CAST),
    [{ for: 20, against: 20 }],
    'notApproved',
    'Needs 1 vote against to become for.',
  ],
  [
    'Companies Act 2006 s. 283: a special resolution takes 75 %',
    { votes: { weighted: true }, ...when(share({ atLeast: '75 %' })) },
    [
      { for: 1, weight: 749 },
      { against: 1, weight: 251 },
    ],
    'notApproved',
    'Needs 1 vote against to become for.',
  ],
  [
    'Companies Act 2006 s. 282: an ordinary resolution takes more than half',
    { votes: { weighted: true }, ...when(MAJORITY_CAST) },
    [
      { for: 1, weight: 500 },
      { against: 1, weight: 500 },
    ],
    'notApproved',
    'Needs 1 vote against to become for.',
  ],
  [
    'Delaware General Corporation Law § 141(b): a majority of the directors present',
    when(share({ moreThan: '1/2' }, { of: 'present' }), { quorum: MORE_THAN_HALF_THERE }),
    [{ for: 3, against: 1, abstain: 2, absent: 3 }],
    'notApproved',
    'Needs 1 more vote for.',
  ],
];

describe('rules of the world', () => {
  const rows = ROWS.map(([source, rules, blocks, verdict, needs = '']) => ({ source, rules, blocks, verdict, needs }));

  it.each(rows)('$source', ({ rules, blocks, verdict, needs }) => {
    const ballot = { matter: 'default', channel: 'meeting', seats: committee(...blocks) } as const;
    const decided = decide(votingRules.parse(rules), ballot);
    expect(decided.verdict).toBe(verdict);
    expect(worded(decided.needs).en).toBe(needs);
  });
});
