import type { SeatBallot } from '../../src/domain/voting/seat-ballot.js';
import type { Choice } from '../../src/domain/voting/tally.js';

/** So many seats that stand alike. `silent` are there without voting, `absent` are not there, `out` are recused. */
export interface Block {
  readonly for?: number;
  readonly against?: number;
  readonly abstain?: number;
  readonly silent?: number;
  readonly absent?: number;
  readonly out?: number;
  readonly weight?: number;
  readonly group?: string;
  readonly organisation?: string;
  readonly chair?: boolean;
}

const STANDINGS: readonly (readonly [keyof Block, Choice | null])[] = [
  ['for', 'approve'],
  ['against', 'cannot'],
  ['abstain', 'abstain'],
  ['silent', null],
  ['absent', null],
  ['out', null],
];

/** The seats of a committee, block by block. */
export const committee = (...blocks: readonly Block[]): readonly SeatBallot[] =>
  blocks.flatMap((block, at) =>
    STANDINGS.flatMap(([standing, choice]) =>
      Array.from({ length: Number(block[standing] ?? 0) }, (_, index): SeatBallot => {
        const seat = `${at}-${standing}-${index}`;
        return {
          seat,
          organisation: block.organisation ?? seat,
          group: block.group ?? null,
          weight: block.weight ?? 1,
          chair: block.chair ?? false,
          choice,
          present: standing !== 'absent' && standing !== 'out',
          out: standing === 'out',
        };
      }),
    ),
  );
