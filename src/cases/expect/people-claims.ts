import type { Expectation } from '../format/expectations.js';
import type { Path } from '../format/document.js';
import { aside, claim, same, type Claim } from './claim.js';

/** What a person may do, and what they have been told. */
export const peopleClaims = ({ may, inbox }: Expectation, path: Path): readonly Claim[] => [
  ...(may ? mayClaims(may, [...path, 'may']) : []),
  ...(inbox ? inboxClaims(inbox, [...path, 'inbox']) : []),
];

const ANSWERS = { allowed: 'yes', denied: 'no', depends: 'depends' } as const;

function mayClaims(may: NonNullable<Expectation['may']>, path: Path): readonly Claim[] {
  return (['allowed', 'denied', 'depends'] as const).flatMap((list) =>
    (may[list] ?? []).map((event, index) =>
      claim({
        kind: 'may',
        about: `${may.who}, ${event}, ${may.what}`,
        expected: ANSWERS[list],
        path: [...path, list, index],
        observe: async (look) => {
          const actions = await look.actions(may.who, may.what);
          return actions.find(({ type }) => type === event)?.allowed ?? 'not offered';
        },
        holds: same,
        mutants: () => Object.values(ANSWERS).filter((other) => other !== ANSWERS[list]),
      }),
    ),
  );
}

function inboxClaims(inbox: NonNullable<Expectation['inbox']>, path: Path): readonly Claim[] {
  const { of, count, has, lacks } = inbox;
  const contents = (subject: string, there: boolean, field: string) =>
    claim({
      kind: 'inbox',
      about: of,
      expected: { subject, there },
      path: [...path, field],
      observe: (look) => look.inbox(of),
      holds: (expected, found) => found.some((one) => one.includes(expected.subject)) === expected.there,
      mutants: () => [{ subject, there: !there }, ...(there ? [{ subject: `${subject}?`, there }] : [])],
    });
  return [
    ...(count === undefined ? [] : [inboxCount(of, count, [...path, 'count'])]),
    ...(has === undefined ? [] : [contents(has, true, 'has')]),
    ...(lacks === undefined ? [] : [contents(lacks, false, 'lacks')]),
  ];
}

const inboxCount = (person: string, count: number, path: Path) =>
  claim({
    kind: 'inbox',
    about: person,
    expected: count,
    path,
    observe: async (look) => (await look.inbox(person)).length,
    holds: same,
    mutants: () => aside(count),
  });
