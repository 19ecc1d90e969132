import { z } from 'zod';
import { ways } from '../../../src/domain/rounds/procedure.js';
import { worded } from '../../../src/domain/voting/lines.js';
import { lapses } from '../../../src/domain/voting/tally.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { RecordDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { id } from '../../../src/domain/workflow/schema.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import { confirmers, outcomes, type Outcome } from './events.js';
import { confirmerOf, countOf, meetingOf, outcomesOf, paperFact, type Concluding } from './outcomes.js';

const line = z.strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) });
const text = z.strictObject({ da: z.string(), en: z.string() });

/** Why it came out so, and what was still wanting: codes for machines, sentences for the file. */
function reasoning(context: Context, paper: string) {
  const { explanation, needs } = countOf(context, paper);
  return { explanation, text: worded(explanation), needs, needsText: needs.length > 0 ? worded(needs) : null };
}

function rowOf(context: Context, event: Concluding, { paper, outcome, decidedVersionHash, note }: Outcome) {
  const version = paperFact(context, paper);
  return {
    paper,
    outcome,
    version: version?.version ?? 0,
    versionHash: decidedVersionHash ?? version?.versionHash ?? '',
    way: context.way,
    quorum: context.quorum,
    lapsedReservation: context.lapsedReservation ?? null,
    confirmer: confirmerOf(event),
    note: note ?? null,
    meeting: meetingOf(event),
    reason: 'reason' in event ? (event.reason ?? null) : null,
    rectifies: event.type === 'RECTIFY_OUTCOME',
    person: context.facts.actor.person,
    ...reasoning(context, paper),
  };
}

/** One row a paper: the outcome, the rules it was reached by and how. */
export const outcomeRecord: RecordDefinition = {
  label: { da: 'Udfald', en: 'Outcome' },
  row: z.strictObject({
    paper: id,
    outcome: z.enum(outcomes),
    version: z.int(),
    versionHash: z.string(),
    way: z.enum(ways),
    quorum: z.int().nullable(),
    lapsedReservation: z.enum(lapses).nullable(),
    confirmer: z.enum(confirmers),
    note: z.string().nullable(),
    meeting: z.strictObject({ name: z.string(), item: z.string(), date: z.string() }).nullable(),
    reason: z.string().nullable(),
    rectifies: z.boolean(),
    person: id.nullable(),
    explanation: z.array(line),
    text,
    needs: z.array(line),
    needsText: text.nullable(),
  }),
  rows: onStep(({ context, event }: Step<Context, Concluding>) =>
    outcomesOf(context, event).map((outcome) => rowOf(context, event, outcome)),
  ),
};
