import { z } from 'zod';
import { ways } from '../domain/rounds/procedure.js';
import { choices } from '../domain/voting/tally.js';
import { id } from '../domain/workflow/schema.js';
import { state } from '../http/instances/instance-views.js';
import { bilingual } from '../http/problem.js';

const instant = z.iso.datetime();
const person = z.object({ id, name: z.string() });
const capacity = z.enum(['member', 'substitute', 'secretariat']);

const receipt = z
  .object({
    how: z.enum(['mail', 'letter', 'phone', 'meeting']),
    from: z.string().nullable(),
    receivedAt: instant,
    lateBecause: z.string().nullable(),
  })
  .meta({ id: 'StandingReceipt' });

const given = {
  at: instant.describe('When it was given, which may be before it was filed.'),
  by: person.nullable(),
  as: capacity.describe('The secretariat files what the seat has sent by other ways.'),
  receipt: receipt.nullable(),
};

const answer = z
  .object({
    ...given,
    kind: z.enum(['remarks', 'noRemarks']),
    remarks: z.int(),
    late: z.boolean(),
  })
  .meta({ id: 'StandingAnswer' });

const position = z
  .object({
    ...given,
    paper: id,
    version: z.int(),
    choice: z.enum(choices),
    text: z.string().nullable(),
    until: instant.nullable().describe('Until when a reservation stands.'),
    stale: z.boolean().describe('The paper has changed materially since.'),
    counts: z.boolean().describe('Neither overtaken by a new version nor of a recused person.'),
  })
  .meta({ id: 'StandingPosition' });

const recusal = z.object({
  person: person.nullable().describe('Null: the whole seat.'),
  papers: z.array(id).nullable().describe('Null: all papers.'),
  reason: z.string(),
  at: instant,
});

const struck = z.object({
  what: z.enum(['answer', 'positions', 'recusals']),
  reason: z.string(),
  by: person.nullable(),
  at: instant,
});

const seatStanding = z
  .object({
    seat: z.object({ id, name: z.string(), organisation: z.object({ id, name: z.string(), short: z.string() }) }),
    holders: z
      .array(person.extend({ as: z.enum(['member', 'substitute']), rank: z.int() }))
      .describe('Who holds it now, by rank.'),
    standing: z
      .enum(['answered', 'awaited', 'recused', 'silent'])
      .describe('Awaited on at least one paper; recused from all of them; silent when the round ended without it.'),
    awaitedSince: instant.nullable(),
    awaitedOn: z.array(id).describe('Papers on which a position is missing; none in a comment round.'),
    answer: answer.nullable().describe('In a comment round.'),
    positions: z.array(position).describe('In an approval round: the newest on each paper, unless it was struck.'),
    recusals: z.array(recusal),
    struck: z.array(struck).describe('What was struck by a rectification, oldest first.'),
  })
  .meta({ id: 'SeatStanding' });

const tally = z
  .object({
    seats: z.int().describe('Those that may answer on the paper; the recused are left out.'),
    ...Object.fromEntries(choices.map((choice) => [choice, z.int()])),
    missing: z.int(),
  })
  .meta({ id: 'StandingTally' });

const likely = z
  .object({
    comesTo: z.enum(['approved', 'notApproved', 'noQuorum', 'tied', 'chairConcludes']),
    settled: z.boolean().describe('Those who have not answered cannot change it; false where the chair concludes.'),
    sentence: bilingual.describe('What it comes to if nobody else answers, and what it still needs.'),
    because: bilingual.describe('The count by the rules, worked out.'),
    needs: bilingual.nullable().describe('What it still needs to be approved.'),
    quorum: z
      .object({ reached: z.boolean(), have: z.int(), need: z.int(), of: z.int() })
      .nullable()
      .describe('How many take part, and how many must; null where no number is asked.'),
    canStillChange: z.array(id).describe('Seats that have not answered, as long as they could change it.'),
  })
  .meta({ id: 'LikelyOutcome' });

const outcome = z
  .object({ outcome: z.string(), version: z.int(), text: bilingual, needs: bilingual.nullable(), at: instant })
  .meta({ id: 'StandingOutcome' });

const paperStanding = z
  .object({
    id,
    title: z.string(),
    lifecycle: z.string(),
    states: z.array(state),
    asked: z.int().nullable().describe('The version that the round was opened on; null before that.'),
    newest: z.int(),
    material: z.boolean().describe('It has changed materially since the round was opened on it.'),
    tally: tally.nullable().describe('While an approval round is open.'),
    likely: likely.nullable().describe('What the round would come to on this paper if it were concluded now.'),
    outcome: outcome.nullable().describe('Once it is concluded.'),
  })
  .meta({ id: 'PaperStanding' });

export const roundStanding = z
  .object({
    round: id,
    lifecycle: z.string(),
    title: z.string(),
    states: z.array(state),
    open: z.boolean(),
    deadline: instant.nullable(),
    way: z.enum(ways).nullable(),
    matter: z.string().nullable().describe('What kind of matter it is, by the rules of procedure.'),
    rules: z
      .object({ instance: id, number: z.int() })
      .nullable()
      .describe('The version of the rules of procedure that it is decided by; null where none rules it.'),
    asked: z.int().describe('Seats.'),
    answered: z.int(),
    awaited: z.int(),
    papers: z.array(paperStanding),
    seats: z.array(seatStanding),
  })
  .meta({ id: 'RoundStanding' });

/** Answers that have not been given, one a seat; null for a seat that is supposed to stay silent. */
export const supposedAnswers = z
  .strictObject({
    answers: z
      .array(z.strictObject({ seat: id, choice: z.enum(choices).nullable() }))
      .min(1)
      .max(2000)
      .refine((answers) => new Set(answers.map(({ seat }) => seat)).size === answers.length, {
        params: { da: 'Hver plads har ét svar.', en: 'Each seat has one answer.' },
      }),
  })
  .meta({ id: 'SupposedAnswers' });

export const roundPreview = z
  .object({
    papers: z.array(paperStanding.pick({ id: true, title: true, tally: true, likely: true })),
  })
  .meta({ id: 'RoundPreview' });

export type SupposedAnswers = z.infer<typeof supposedAnswers>;
export type RoundPreview = z.infer<typeof roundPreview>;
export type RoundStanding = z.infer<typeof roundStanding>;
export type SeatStanding = z.infer<typeof seatStanding>;
export type PaperStanding = z.infer<typeof paperStanding>;
export type Given = Pick<z.infer<typeof answer>, keyof typeof given>;
