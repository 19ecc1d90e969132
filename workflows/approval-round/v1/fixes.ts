import type { PaperCount } from '../../../src/domain/rounds/paper-count.js';
import type { Context } from './context.js';
import type { Correction } from './events.js';

const DAY_MS = 86_400_000;

/** How long the secretariat has to put into the text what silence has approved with it. */
const FIX_DAYS = 14;

/** Editorial changes that nobody objected to, each as a correction of the paper, followed like any other until it is done. */
export function fixesAsCorrections({ paper, fixes }: PaperCount, { title, facts }: Context): readonly Correction[] {
  const due = new Date(Date.parse(facts.at) + FIX_DAYS * DAY_MS).toISOString();
  const nameOf = (seat: string) => facts.votingSeats?.find((known) => known.seat === seat)?.name ?? seat;
  return fixes.map(({ passage, proposed, seats }, index) => ({
    key: `S${index + 1}`,
    scope: 'specific',
    kind: 'text',
    text: `«${passage}» → «${proposed}»`,
    origin: { item: title, who: seats.map(nameOf).join(', ').slice(0, 200) },
    papers: [paper],
    owner: 'secretariat',
    due,
  }));
}
