import { z } from 'zod';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { RecordDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { id } from '../../../src/domain/workflow/schema.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { EventNamed, Started } from './events.js';

type Starting = Step<Context, Started & { type: 'xstate.init' }>;
type Explained = Step<Context, EventNamed<'CANCEL' | 'REVERSE'> | (Started & { type: 'xstate.init' })>;

const person = id.nullable();
const at = {
  row: z.strictObject({ at: z.string() }),
  rows: onStep(({ context }: Step<Context>) => [{ at: context.facts.at }]),
};

/** Each says what was before as well, so that the change can be taken back. */
export const records: Readonly<Record<string, RecordDefinition>> = {
  organisationName: {
    label: { da: 'Nyt navn', en: 'New name' },
    row: z.strictObject({
      organisation: id,
      name: z.string(),
      short: z.string(),
      oldName: z.string(),
      oldShort: z.string(),
    }),
    rows: onStep(({ context: { facts }, event: { name: given } }: Starting) =>
      (facts.seatedOrganisations ?? [])
        .filter(({ id: organisation }) => organisation === given?.organisation)
        .map(({ name: oldName, short: oldShort }) => ({ ...given, oldName, oldShort })),
    ),
  },
  seatMove: {
    label: { da: 'Plads, der skifter organisation', en: 'Seat that changes its organisation' },
    row: z.strictObject({ seat: id, name: z.string(), from: id, to: id }),
    rows: onStep(({ context: { facts }, event: { moves } }: Starting) =>
      (facts.committeeSeats ?? []).flatMap(({ seat, name, organisation: from }) =>
        moves.filter((move) => move.seat === seat).map(({ to }) => ({ seat, name, from, to })),
      ),
    ),
  },
  organisationChanged: { label: { da: 'Ændringen er trådt i kraft', en: 'The change has taken effect' }, ...at },
  organisationRestored: { label: { da: 'Ændringen er ført tilbage', en: 'The change was taken back' }, ...at },
  reason: {
    label: { da: 'Begrundelse', en: 'Reason' },
    row: z.strictObject({ event: z.string(), reason: z.string(), person }),
    rows: onStep(({ context: { facts }, event }: Explained) => [
      { event: event.type, reason: event.reason, person: facts.actor.person },
    ]),
  },
  rectification: {
    label: { da: 'Berigtigelse', en: 'Rectification' },
    row: z.strictObject({ what: z.string(), reason: z.string(), person }),
    rows: onStep(({ context: { facts }, event }: Step<Context, EventNamed<'RECTIFY'>>) => [
      { what: event.what, reason: event.reason, person: facts.actor.person },
    ]),
  },
};
