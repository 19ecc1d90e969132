import { describe, expect, it } from '@jest/globals';
import { votingRules } from './voting-rules.js';
import { rulesInWords } from './voting-words.js';

const sentences = (rules: object) => rulesInWords(votingRules.parse(rules));
const da = (rules: object) => sentences(rules).map((sentence) => sentence.da);
const en = (rules: object) => sentences(rules).map((sentence) => sentence.en);
/** What is said of when a paper is approved. */
const approved = (condition: object) => sentences({ default: { condition } })[1];
const quorum = (given: object) => {
  const said = sentences({ default: { quorum: given } });
  return {
    da: said
      .slice(2, -3)
      .map((one) => one.da)
      .join(' '),
    en: said
      .slice(2, -3)
      .map((one) => one.en)
      .join(' '),
  };
};

describe('rules in plain words', () => {
  it('say what is so without any rules', () =>
    expect(sentences({})).toEqual([
      { da: 'Hver plads har én stemme.', en: 'Each seat has one vote.' },
      {
        da: 'Formanden konkluderer ved konsensus; indsigelser føres til referat.',
        en: 'The chair concludes by consensus; objections are minuted.',
      },
      { da: 'En inhabil plads regnes ikke med.', en: 'A recused seat is left out of every count.' },
      {
        da: 'For en plads gælder det nyeste svar fra medlemmet eller en suppleant.',
        en: 'For a seat the newest answer of the member or a substitute counts.',
      },
      {
        da: 'Efter en væsentlig ændring spørges de, der har svaret, igen.',
        en: 'After a material change those who have answered are asked again.',
      },
    ]));

  it('tell meetings and writing, and matters, apart', () => {
    const rules = {
      default: {
        condition: { kind: 'count', atLeast: 6, outOf: 7, rounding: 'up' },
        ties: 'chairCasts',
        quorum: { by: 'seats', moreThan: '1/2' },
        written: { condition: { kind: 'unanimity', of: 'all' }, quorum: null },
      },
      matters: {
        budget: {
          label: { da: 'Budget', en: 'The budget' },
          condition: { kind: 'share', atLeast: '66,67 %' },
          quorum: null,
        },
      },
    };
    expect(da(rules).slice(1, -3)).toEqual([
      'På møde: Godkendt, når mindst 6 stemmer ud af 7 er for (i samme forhold, når antallet er et andet, rundet op).',
      'På møde: Den, der undlader at stemme, tæller ikke blandt de afgivne stemmer.',
      'På møde: Ved stemmelighed er formandens stemme afgørende.',
      'På møde: Beslutningsdygtig, når mere end 1/2 af pladserne er repræsenteret.',
      'På møde: Ellers kan intet besluttes.',
      'Skriftligt: Godkendt, når samtlige stemmer er for.',
      'Skriftligt: Den, der undlader at stemme, tæller ikke blandt de afgivne stemmer.',
      'Skriftligt: Ved stemmelighed er formandens stemme afgørende.',
      'Budget: Godkendt, når mindst 66,67 % af de afgivne stemmer er for.',
      'Budget: Den, der undlader at stemme, tæller ikke blandt de afgivne stemmer.',
      'Budget: Ved stemmelighed er formandens stemme afgørende.',
    ]);
    expect(en(rules).slice(1, -3)).toEqual([
      'At a meeting: Approved when at least 6 votes out of 7 are for (in proportion when the number is another, rounded up).',
      'At a meeting: Whoever abstains is not among the votes cast.',
      'At a meeting: In a tie the vote of the chair decides.',
      'At a meeting: There is a quorum when more than 1/2 of the seats are represented.',
      'At a meeting: Otherwise nothing can be decided.',
      'In writing: Approved when all votes there are are for.',
      'In writing: Whoever abstains is not among the votes cast.',
      'In writing: In a tie the vote of the chair decides.',
      'The budget: Approved when at least 66.67 % of the votes cast are for.',
      'The budget: Whoever abstains is not among the votes cast.',
      'The budget: In a tie the vote of the chair decides.',
    ]);
  });

  it.each([
    [
      { kind: 'share', moreThan: '1/2' },
      'mere end 1/2 af de afgivne stemmer er for',
      'more than 1/2 of the votes cast are for',
    ],
    [
      { kind: 'share', what: 'against', atMost: '1/4', of: 'present', in: 'seats' },
      'højst 1/4 af de mødte pladser er imod',
      'at most 1/4 of the seats present are against',
    ],
    [
      { kind: 'share', what: 'abstaining', lessThan: '12.5 %', of: 'all', in: 'organisations', rounding: 'down' },
      'mindre end 12,5 % af samtlige organisationer er hverken for eller imod, rundet ned',
      'less than 12.5 % of the whole number of organisations are abstaining, rounded down',
    ],
    [
      { kind: 'share', atLeast: '1/3', lessThan: '2/3', in: 'weight', group: 'a', rounding: 'nearest' },
      'mindst 1/3 af den afgivne stemmevægt i gruppen a er for, afrundet og mindre end 2/3 af den afgivne stemmevægt i gruppen a er for, afrundet',
      'at least 1/3 of the voting weight cast in the group a are for, rounded to the nearest and less than 2/3 of the voting weight cast in the group a are for, rounded to the nearest',
    ],
    [
      { kind: 'count', atLeast: 9, in: 'organisations' },
      'mindst 9 organisationer er for',
      'at least 9 organisations are for',
    ],
    [
      { kind: 'count', what: 'against', atMost: 0, group: 'permanent' },
      'højst 0 stemmer i gruppen permanent er imod',
      'at most 0 votes in the group permanent are against',
    ],
    [
      { kind: 'count', atLeast: 3, outOf: 4, in: 'seats' },
      'mindst 3 pladser ud af 4 er for (i samme forhold, når antallet er et andet)',
      'at least 3 seats out of 4 are for (in proportion when the number is another)',
    ],
    [
      { kind: 'unanimity', of: 'present', in: 'seats', group: 'a' },
      'alle mødte pladser i gruppen a er for',
      'all seats present in the group a are for',
    ],
    [
      {
        kind: 'all',
        of: [
          { kind: 'count', atLeast: 3 },
          { kind: 'any', of: [{ kind: 'unanimity' }, { kind: 'count', atLeast: 7, in: 'weight' }] },
        ],
      },
      'mindst 3 stemmer er for og (alle afgivne stemmer er for eller mindst 7 i stemmevægt er for)',
      'at least 3 votes are for and (all votes cast are for or at least 7 in voting weight are for)',
    ],
    [
      { kind: 'blocking', atLeast: 4, condition: { kind: 'share', atLeast: '65 %', of: 'all', in: 'weight' } },
      'mindst 65 % af den samlede stemmevægt er for, medmindre færre end 4 pladser er andet end for',
      'at least 65 % of the whole voting weight are for, unless fewer than 4 seats are anything but for',
    ],
    [
      {
        kind: 'blocking',
        atLeast: 4,
        in: 'organisations',
        opponents: 'against',
        condition: { kind: 'all', of: [{ kind: 'unanimity' }, { kind: 'unanimity', of: 'all' }] },
      },
      '(alle afgivne stemmer er for og samtlige stemmer er for), medmindre færre end 4 organisationer er imod',
      '(all votes cast are for and all votes there are are for), unless fewer than 4 organisations are against',
    ],
  ])('say of %j when it holds', (condition, inDanish, inEnglish) =>
    expect(approved(condition)).toEqual({ da: `Godkendt, når ${inDanish}.`, en: `Approved when ${inEnglish}.` }),
  );

  it.each([
    ['cast', 'votes', 'alle afgivne stemmer', 'all votes cast', 'de afgivne stemmer', 'the votes cast'],
    [
      'cast',
      'seats',
      'alle pladser, der stemmer,',
      'all seats that vote',
      'de pladser, der stemmer,',
      'the seats that vote',
    ],
    [
      'cast',
      'organisations',
      'alle organisationer, der stemmer,',
      'all organisations that vote',
      'de organisationer, der stemmer,',
      'the organisations that vote',
    ],
    [
      'cast',
      'weight',
      'al afgiven stemmevægt',
      'all voting weight cast',
      'den afgivne stemmevægt',
      'the voting weight cast',
    ],
    [
      'present',
      'votes',
      'alle de mødtes stemmer',
      'all votes of those present',
      'de mødtes stemmer',
      'the votes of those present',
    ],
    ['present', 'seats', 'alle mødte pladser', 'all seats present', 'de mødte pladser', 'the seats present'],
    [
      'present',
      'organisations',
      'alle mødte organisationer',
      'all organisations present',
      'de mødte organisationer',
      'the organisations present',
    ],
    [
      'present',
      'weight',
      'al mødt stemmevægt',
      'all voting weight present',
      'den mødte stemmevægt',
      'the voting weight present',
    ],
    ['all', 'votes', 'samtlige stemmer', 'all votes there are', 'samtlige stemmer', 'the whole number of votes'],
    ['all', 'seats', 'samtlige pladser', 'all seats there are', 'samtlige pladser', 'the whole number of seats'],
    [
      'all',
      'organisations',
      'samtlige organisationer',
      'all organisations there are',
      'samtlige organisationer',
      'the whole number of organisations',
    ],
    [
      'all',
      'weight',
      'al stemmevægt',
      'all voting weight there is',
      'den samlede stemmevægt',
      'the whole voting weight',
    ],
  ])('call %s by %s', (of, measure, everyDa, everyEn, shareDa, shareEn) => {
    expect(approved({ kind: 'unanimity', of, in: measure })).toEqual({
      da: `Godkendt, når ${everyDa} er for.`,
      en: `Approved when ${everyEn} are for.`,
    });
    expect(approved({ kind: 'share', atLeast: '1/2', of, in: measure })).toEqual({
      da: `Godkendt, når mindst 1/2 af ${shareDa} er for.`,
      en: `Approved when at least 1/2 of ${shareEn} are for.`,
    });
  });

  it.each([
    [
      { atLeast: 5, by: 'heads' },
      'Beslutningsdygtig, når mindst 5 personer er til stede.',
      'There is a quorum when at least 5 persons are present.',
    ],
    [
      { atLeast: 5 },
      'Beslutningsdygtig, når mindst 5 pladser er repræsenteret.',
      'There is a quorum when at least 5 seats are represented.',
    ],
    [
      { atLeast: 5, by: 'organisations' },
      'Beslutningsdygtig, når mindst 5 organisationer er repræsenteret.',
      'There is a quorum when at least 5 organisations are represented.',
    ],
    [
      { atLeast: 5, by: 'answers' },
      'Beslutningsdygtig, når mindst 5 pladser har svaret.',
      'There is a quorum when at least 5 seats have answered.',
    ],
    [
      { atLeast: '2/3', by: 'heads' },
      'Beslutningsdygtig, når mindst 2/3 af pladserne er til stede.',
      'There is a quorum when at least 2/3 of the seats are present.',
    ],
    [
      { moreThan: '33,3 %', by: 'organisations' },
      'Beslutningsdygtig, når mere end 33,3 % af organisationerne er repræsenteret.',
      'There is a quorum when more than 33.3 % of the organisations are represented.',
    ],
    [
      { atLeast: 4, outOf: 7, by: 'answers', rounding: 'down', chair: true },
      'Beslutningsdygtig, når mindst 4/7 af pladserne har svaret, rundet ned. Formanden skal deltage.',
      'There is a quorum when at least 4/7 of the seats have answered, rounded down. The chair must take part.',
    ],
    [{ chair: true }, 'Formanden skal deltage.', 'The chair must take part.'],
  ])('say of the quorum %j', (given, inDanish, inEnglish) =>
    expect(quorum(given)).toEqual({
      da: `${inDanish} Ellers kan intet besluttes.`,
      en: `${inEnglish} Otherwise nothing can be decided.`,
    }),
  );

  it.each([
    [
      { kind: 'extended', by: { amount: 1, unit: 'weeks' } },
      'Ellers forlænges fristen med 1 uge.',
      'Otherwise the time is extended by 1 week.',
    ],
    [
      { kind: 'extended', by: { amount: 48, unit: 'hours' }, notice: { amount: 2, unit: 'days' } },
      'Ellers forlænges fristen med 48 timer, med 2 dage varsel.',
      'Otherwise the time is extended by 48 hours, with 2 days notice.',
    ],
    [
      { kind: 'nextMeeting' },
      'Ellers tages sagen op på næste møde.',
      'Otherwise the matter comes up at the next meeting.',
    ],
    [
      { kind: 'nextMeeting', regardless: true },
      'Ellers tages sagen op på næste møde, som kan beslutte uanset antallet af deltagere.',
      'Otherwise the matter comes up at the next meeting, which can decide whatever the number taking part.',
    ],
  ])('say what follows when it is missed: %j', (missed, inDanish, inEnglish) =>
    expect(quorum({ chair: true, missed })).toEqual({
      da: `Formanden skal deltage. ${inDanish}`,
      en: `The chair must take part. ${inEnglish}`,
    }),
  );

  it.each([
    ['falls', 'Ved stemmelighed falder forslaget.', 'In a tie the proposal falls.'],
    ['furtherDiscussion', 'Ved stemmelighed drøftes sagen videre.', 'In a tie the matter is discussed further.'],
    ['chairCasts', 'Ved stemmelighed er formandens stemme afgørende.', 'In a tie the vote of the chair decides.'],
    ['chairWithoutVote', 'Formanden stemmer kun ved stemmelighed.', 'The chair votes in a tie only.'],
  ])('say what becomes of a tie: %s', (ties, inDanish, inEnglish) =>
    expect(sentences({ default: { condition: { kind: 'unanimity' }, ties } })[3]).toEqual({
      da: inDanish,
      en: inEnglish,
    }),
  );

  it.each([
    ['against', 'At undlade at stemme tæller som at stemme imod.', 'Abstaining counts as voting against.'],
    ['outOfBase', 'Den, der undlader at stemme, regnes slet ikke med.', 'Whoever abstains is left out of every count.'],
  ])('say what abstaining is: %s', (abstentions, inDanish, inEnglish) =>
    expect(sentences({ default: { condition: { kind: 'unanimity' }, abstentions } })[2]).toEqual({
      da: inDanish,
      en: inEnglish,
    }),
  );

  it.each([
    ['seat', true, 'Hver plads stemmer med sin stemmevægt.', 'Each seat votes with its voting weight.'],
    [
      'organisation',
      false,
      'Hver organisation har én stemme; er dens pladser uenige, har den undladt at stemme.',
      'Each organisation has one vote; when its seats disagree, it has abstained.',
    ],
    [
      'organisation',
      true,
      'Hver organisation stemmer samlet med sin stemmevægt; er dens pladser uenige, har den undladt at stemme.',
      'Each organisation votes as one, with its voting weight; when its seats disagree, it has abstained.',
    ],
  ])('say who has a vote: %s, weighted %p', (per, weighted, inDanish, inEnglish) =>
    expect(sentences({ votes: { per, weighted } })[0]).toEqual({ da: inDanish, en: inEnglish }),
  );

  it('say everything else that is ruled', () => {
    const rules = {
      matters: { minutes: { label: { da: 'Referat', en: 'Minutes' } } },
      ...{ recusal: 'staysInBase', alternates: 'ranked', lapse: 'approves', stale: { askAgain: 'opposed' } },
      tentative: { period: { amount: 1, unit: 'months' }, failsAbove: '33,3 %' },
      silence: { matters: ['minutes', 'default'], period: { amount: 3, unit: 'workingDays' }, onFailure: 'meeting' },
    };
    expect(da(rules).slice(3)).toEqual([
      'En inhabil plads regnes stadig med blandt samtlige pladser.',
      'For en plads gælder medlemmets svar, ellers svaret fra den første suppleant i rækken.',
      'Et forbehold, hvis frist er udløbet, er en godkendelse.',
      'Efter en væsentlig ændring spørges de, der var imod, igen.',
      'En beslutning er foreløbig i 1 måned og falder, hvis mere end 33,3 % af pladserne gør indsigelse.',
      'Stiltiende godkendelse kan bruges til: Referat, sager uden egen regel. Gør nogen indsigelse inden 3 arbejdsdage, går sagen til et møde.',
    ]);
    expect(en(rules).slice(3)).toEqual([
      'A recused seat is still counted among all seats.',
      'For a seat the answer of the member counts, else that of the first substitute in order.',
      'A reservation whose time is over is an approval.',
      'After a material change those who were against are asked again.',
      'A decision is tentative for 1 month and fails if more than 33.3 % of the seats object.',
      'Approval by silence may be used for: Minutes, matters without a rule of their own. If anybody objects within 3 working days, the matter goes to a meeting.',
    ]);
    expect(en({ silence: { matters: ['default'], onFailure: 'vote' } }).at(-1)).toBe(
      'Approval by silence may be used for: matters without a rule of their own. If anybody objects, the matter goes to a vote.',
    );
    expect(da({ silence: { matters: ['default'], onFailure: 'vote' } }).at(-1)).toMatch(
      /Gør nogen indsigelse, går sagen til afstemning\.$/,
    );
  });

  it('say the other ways too', () => {
    const rules = { alternates: 'sameGroup', lapse: 'abstains', stale: { askAgain: 'all' } };
    expect(da(rules).slice(3)).toEqual([
      'For en plads kan også en suppleant fra samme gruppe eller organisation svare; det nyeste svar gælder.',
      'Et forbehold, hvis frist er udløbet, er at undlade at stemme.',
      'Efter en væsentlig ændring spørges alle igen.',
    ]);
    expect(en(rules).slice(3)).toEqual([
      'For a seat a substitute of the same group or organisation may answer too; the newest answer counts.',
      'A reservation whose time is over is an abstention.',
      'After a material change everybody is asked again.',
    ]);
    expect(sentences({ stale: { askAgain: 'nobody' } }).at(-1)).toEqual({
      da: 'Efter en væsentlig ændring gælder de afgivne svar stadig.',
      en: 'After a material change the answers given still stand.',
    });
  });

  it.each([
    ['hours', '1 time', '2 timer', '1 hour', '2 hours'],
    ['days', '1 dag', '2 dage', '1 day', '2 days'],
    ['workingDays', '1 arbejdsdag', '2 arbejdsdage', '1 working day', '2 working days'],
    ['weeks', '1 uge', '2 uger', '1 week', '2 weeks'],
    ['months', '1 måned', '2 måneder', '1 month', '2 months'],
  ])('count %s', (unit, oneDa, twoDa, oneEn, twoEn) => {
    const of = (amount: number) => sentences({ tentative: { period: { amount, unit }, failsAbove: '1/3' } }).at(-1)!;
    expect([of(1).da, of(2).da]).toEqual([
      `En beslutning er foreløbig i ${oneDa} og falder, hvis mere end 1/3 af pladserne gør indsigelse.`,
      `En beslutning er foreløbig i ${twoDa} og falder, hvis mere end 1/3 af pladserne gør indsigelse.`,
    ]);
    expect([of(1).en, of(2).en].map((text) => / for (.*) and fails/.exec(text)?.[1])).toEqual([oneEn, twoEn]);
  });
});
