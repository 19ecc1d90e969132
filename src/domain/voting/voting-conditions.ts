import { z } from 'zod';
import { fraction, roundings } from './fraction.js';

/** What a share is taken of: votes for and against; of those present; of all who may vote. */
export const bases = ['cast', 'present', 'all'] as const;
export type Base = (typeof bases)[number];

/** What is counted. `votes` are those of the rules: one a seat or one an organisation, weighted or not. */
export const measures = ['votes', 'seats', 'organisations', 'weight'] as const;
export type Measure = (typeof measures)[number];

const sides = ['for', 'against', 'abstaining'] as const;

const counting = {
  what: z.enum(sides).default('for'),
  in: z.enum(measures).default('votes'),
  /** Only seats of that group, such as the permanent members. */
  group: z.string().min(1).optional(),
  /** Without it nothing is rounded: the share itself must be reached. */
  rounding: z.enum(roundings).optional(),
};

const share = z.strictObject({
  kind: z.literal('share'),
  ...counting,
  of: z.enum(bases).default('cast'),
  atLeast: fraction.optional(),
  moreThan: fraction.optional(),
  atMost: fraction.optional(),
  lessThan: fraction.optional(),
});

const count = z.strictObject({
  kind: z.literal('count'),
  ...counting,
  atLeast: z.int().min(1).optional(),
  atMost: z.int().min(0).optional(),
  /** The number was stated for so many; with another number of them it follows in proportion. */
  outOf: z.int().min(1).optional(),
});

/** Everybody for: of those who vote for or against (abstaining allowed), of those present, or of all. */
const unanimity = z.strictObject({
  kind: z.literal('unanimity'),
  of: z.enum(bases).default('cast'),
  in: z.enum(measures).default('votes'),
  group: z.string().min(1).optional(),
});

/** The chair finds that there is agreement; nothing is counted, and objections are minuted. */
const consensus = z.strictObject({ kind: z.literal('consensus') });

export type Share = z.infer<typeof share>;
export type Count = z.infer<typeof count>;
export type Unanimity = z.infer<typeof unanimity>;

/** All parts, or any of them, must hold. */
interface Several {
  readonly kind: 'all' | 'any';
  readonly of: readonly Counted[];
}

/** `condition` must hold, unless its opponents are too few to block. */
interface Blocking {
  readonly kind: 'blocking';
  readonly atLeast: number;
  readonly in: Measure;
  readonly opponents: 'against' | 'notFor';
  readonly condition: Counted;
}

/** A condition on numbers. */
export type Counted = Share | Count | Unanimity | Several | Blocking;

const counted: z.ZodType<Counted> = z.lazy(() =>
  z.discriminatedUnion('kind', [share, count, unanimity, all, any, blocking]),
);

const all = z.strictObject({ kind: z.literal('all'), of: z.array(counted).min(2) });
const any = z.strictObject({ kind: z.literal('any'), of: z.array(counted).min(2) });

const blocking = z.strictObject({
  kind: z.literal('blocking'),
  /** So many opponents block; fewer do not. */
  atLeast: z.int().min(2),
  in: z.enum(measures).default('seats'),
  opponents: z.enum(['against', 'notFor']).default('notFor'),
  condition: counted,
});

/** When a paper is approved. */
export const condition = z.union([consensus, counted]);
export type Condition = z.infer<typeof consensus> | Counted;
