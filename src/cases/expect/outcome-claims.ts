import { outcomes } from '../../../workflows/approval-round/v1/events.js';
import type { Bilingual } from '../../domain/workflow/bilingual.js';
import type { Expectation } from '../format/expectations.js';
import type { Path } from '../format/document.js';
import { claim, reworded, same, type Claim, type Look } from './claim.js';

interface OutcomeRow {
  readonly paper: string;
  readonly outcome: string;
  readonly text: Bilingual;
  readonly needsText: Bilingual | null;
}

type ByRound = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Kind = 'outcome' | 'explanation' | 'needs';

const reading: Readonly<Record<Kind, (row: OutcomeRow) => string>> = {
  outcome: ({ outcome }) => outcome,
  explanation: ({ text }) => text.da,
  needs: ({ needsText }) => needsText?.da ?? 'nothing',
};

/** What was decided on each paper of a round, and why it came out so. */
export const outcomeClaims = (given: Expectation, path: Path): readonly Claim[] =>
  (Object.keys(reading) as Kind[]).flatMap((kind) => claimsOf(kind, given[kind] ?? {}, [...path, kind]));

function claimsOf(kind: Kind, rounds: ByRound, path: Path): readonly Claim[] {
  return Object.entries(rounds).flatMap(([round, papers]) =>
    Object.entries(papers).map(([paper, expected]) => outcomeClaim({ kind, round, paper, expected, path })),
  );
}

const outcomeClaim = (given: { kind: Kind; round: string; paper: string; expected: string; path: Path }) => {
  const { kind, round, paper, expected, path } = given;
  return claim({
    kind,
    about: `${round}/${paper}`,
    expected,
    path: [...path, round, paper],
    observe: async (look) => {
      const row = await lastOutcome(look, round, paper);
      return row === undefined ? 'nothing decided' : reading[kind](row);
    },
    holds: same,
    mutants: () => (kind === 'outcome' ? outcomes.filter((other) => other !== expected) : reworded(expected)),
  });
};

async function lastOutcome(look: Look, round: string, paper: string): Promise<OutcomeRow | undefined> {
  const rows = await look.records(round, 'outcome');
  return rows.map(({ body }) => body as unknown as OutcomeRow).findLast((row) => row.paper === paper);
}
