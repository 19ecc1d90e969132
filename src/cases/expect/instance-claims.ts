import type { Expectation } from '../format/expectations.js';
import type { Path } from '../format/document.js';
import { lifecycleOf } from '../lifecycle-of.js';
import { instantOf, localTimeOf } from '../local-time.js';
import { aside, claim, same, type Claim, type Look } from './claim.js';

const entries = <Value>(record: Readonly<Record<string, Value>> | undefined) => Object.entries(record ?? {});

const within = (path: string, state: string) => path === state || path.startsWith(`${state}.`);

/** Where instances stand, what is open, due and awaited on them, and how far they have come. */
export const instanceClaims = (given: Expectation, path: Path): readonly Claim[] => [
  ...entries(given.state).map(([name, state]) => stateClaim(name, state, [...path, 'state', name])),
  ...counts('open corrections', given, path, openCorrections),
  ...counts('revision', given, path, async (look, name) => (await look.instance(name)).revision),
  ...counts('journal', given, path, (look, name) => look.journalLength(name)),
  ...entries(given.due).map(([name, due]) => dueClaim(name, due, [...path, 'due', name])),
  ...entries(given['waiting for']).map(([name, seats]) => waitingClaim(name, seats, [...path, 'waiting for', name])),
];

const stateClaim = (name: string, state: string, path: Path) =>
  claim({
    kind: 'state',
    about: name,
    expected: state,
    path,
    observe: async (look) => {
      const { lifecycle, states } = await look.instance(name);
      return { lifecycle, states: states.map((one) => one.path) };
    },
    holds: (expected, { states }) => states.some((one) => within(one, expected)),
    mutants: ({ lifecycle }) =>
      Object.keys(lifecycleOf(lifecycle)?.states ?? {}).filter(
        (other) => !within(other, state) && !within(state, other),
      ),
  });

function counts(
  kind: 'open corrections' | 'revision' | 'journal',
  given: Expectation,
  path: Path,
  observe: (look: Look, name: string) => Promise<number>,
): readonly Claim[] {
  return entries(given[kind]).map(([name, expected]) =>
    claim({
      kind,
      about: name,
      expected,
      path: [...path, kind, name],
      observe: (look) => observe(look, name),
      holds: same,
      mutants: () => aside(expected),
    }),
  );
}

async function openCorrections(look: Look, name: string): Promise<number> {
  const { links } = await look.instance(name);
  const open = links.filter(
    ({ relation, states }) => relation === 'correctedBy' && states.some(({ path }) => OPEN.has(path)),
  );
  return open.length;
}

const OPEN = new Set(['open', 'made']);

const dueClaim = (name: string, due: string, path: Path) =>
  claim({
    kind: 'due',
    about: name,
    expected: due,
    path,
    observe: async (look) => {
      const [next] = (await look.instance(name)).deadlines;
      return next === undefined ? 'nothing' : localTimeOf(next.dueAt);
    },
    holds: same,
    mutants: () => (due === 'nothing' ? ['2025-01-01 12:00'] : ['nothing', minuteLater(due)]),
  });

const minuteLater = (local: string) => localTimeOf(new Date(Date.parse(instantOf(local)) + 60_000).toISOString());

const waitingClaim = (name: string, seats: readonly string[], path: Path) =>
  claim({
    kind: 'waiting for',
    about: name,
    expected: seats,
    path,
    observe: (look) => look.waitingFor(name),
    holds: (expected, found) => [...expected].sort().join() === [...found].sort().join(),
    mutants: () => [[...seats, 'nobody'], ...seats.map((seat) => seats.filter((other) => other !== seat))],
  });
