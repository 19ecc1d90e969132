import type { components } from '../../api/schema';
import type { Awaited, Bilingual, PaperLine } from '../../api/types';
import { addressOf } from '../../app/addresses';
import { isRound } from '../missing';
import { awaitedOnce } from '../next-dates';

type Schemas = components['schemas'];
type Deliverable = Schemas['Deliverable'];
type Decision = Schemas['DecisionLine'];

export type Lane = 'deliverables' | 'gates' | 'rounds' | 'corrections' | 'decisions';

/** Something with a place in time. */
export interface Item {
  readonly key: string;
  readonly lane: Lane;
  /** The bucket of a deliverable: each is a lane of its own. */
  readonly bucket?: string;
  readonly title: string;
  /** Days or instants; where both are given it lasts, else it is a point. */
  readonly from: string | null;
  readonly until: string | null;
  /** By when a deliverable is needed. */
  readonly needBy?: string | null;
  readonly standing: Bilingual | 'gateOpen' | 'gateClosed' | Decision['kind'];
  readonly late: boolean;
  readonly address?: string;
}

export const itemsOf = (
  deliverables: readonly Deliverable[],
  papers: readonly PaperLine[],
  decisions: readonly Decision[],
): Item[] => [
  ...deliverables.map(deliverable),
  ...deliverables.flatMap(gates),
  ...awaitedOnce(papers.flatMap(({ waitsFor }) => waitsFor))
    .filter(({ deadline }) => deadline !== null)
    .map(awaited),
  ...decisions.map(decision),
];

const deliverable = ({ id, title, bucket, start, end, needBy, label, late }: Deliverable): Item => ({
  key: id,
  lane: 'deliverables',
  bucket,
  title,
  from: start,
  until: end,
  needBy,
  standing: label,
  late,
  address: addressOf({ id, lifecycle: 'deliverable' }),
});

/** The conditions that groups wait for, on the day on which somebody last said how it stands. */
const gates = ({ groups, start, needBy }: Deliverable): Item[] =>
  groups.flatMap(({ id, gate }) =>
    gate === null
      ? []
      : [
          {
            key: `${id}-gate`,
            lane: 'gates' as const,
            title: gate.condition,
            from: null,
            until: gate.since ?? start ?? needBy,
            standing: gate.open ? ('gateOpen' as const) : ('gateClosed' as const),
            late: false,
            address: addressOf({ id, lifecycle: 'working-group' }),
          },
        ],
  );

const awaited = ({ instance, lifecycle, title, since, deadline, states, late }: Awaited): Item => ({
  key: instance,
  lane: isRound({ lifecycle }) ? 'rounds' : 'corrections',
  title,
  from: since,
  until: deadline,
  standing: states[0]!.label,
  late,
  address: addressOf({ id: instance, lifecycle }),
});

const decision = ({ id, number, paper, title, day, kind }: Decision): Item => ({
  key: `${id}-${number}-${paper ?? ''}`,
  lane: 'decisions',
  title,
  from: null,
  until: day,
  standing: kind,
  late: false,
  address: addressOf({ id, lifecycle: 'decision' }),
});
