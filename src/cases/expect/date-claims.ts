import type { DateAnswer } from '../../domain/rules/lawful-dates.js';
import type { Path } from '../format/document.js';
import type { Expectation } from '../format/expectations.js';
import { instantOf, localTimeOf } from '../local-time.js';
import { claim, same, type Claim } from './claim.js';

type Field = 'at' | 'papers' | 'lawful';

const reading: Readonly<Record<Field, (answer: DateAnswer) => string | boolean>> = {
  at: ({ at }) => told(at),
  papers: ({ papers }) => told(papers?.at ?? null),
  lawful: ({ lawful }) => lawful ?? 'not asked',
};

const told = (at: string | null) => (at === null ? 'nothing' : localTimeOf(at));

/** What the rules of a committee say about the dates of a meeting. */
export function dateClaims({ dates }: Expectation, path: Path): readonly Claim[] {
  if (dates === undefined) return [];
  const { of, asks } = dates;
  return (Object.keys(reading) as Field[]).flatMap((field) => {
    const expected = dates[field];
    if (expected === undefined) return [];
    return [
      claim({
        kind: 'dates',
        about: `${of}, ${field}`,
        expected,
        path: [...path, 'dates', field],
        observe: async (look) => {
          const answer = await look.dates(of, asks);
          return answer === undefined ? 'refused' : reading[field](answer);
        },
        holds: same,
        mutants: () => mutantsOf(expected),
      }),
    ];
  });
}

function mutantsOf(expected: string | boolean): readonly (string | boolean)[] {
  if (typeof expected === 'boolean') return [!expected];
  return expected === 'nothing' ? ['2025-01-01 12:00'] : ['nothing', dayLater(expected)];
}

const dayLater = (local: string) => localTimeOf(new Date(Date.parse(instantOf(local)) + 86_400_000).toISOString());
