import { z } from 'zod';
import type { Actor } from '../workflow/facts.js';
import { hash, id, instant, line, prose } from '../workflow/schema.js';
import { capacityOf, seatOf } from './speaker.js';

const attachment = z.strictObject({ name: line, mediaType: line, sha256: hash, size: z.int().min(0) });

const channels = ['mail', 'letter', 'phone', 'meeting'] as const;

/**
 * How an answer that a seat gave elsewhere came to the secretariat, who files it. When it came is the command's `occurredAt`;
 * `lateBecause` says why it is accepted although the deadline had passed.
 */
export const receipt = z.strictObject({
  how: z.enum(channels),
  from: line.optional(),
  attachments: z.array(attachment).max(20).default([]),
  lateBecause: prose.optional(),
});

export type Receipt = z.infer<typeof receipt>;

/** A receipt as it is kept beside the answer. */
export const receiptRow = z.strictObject({
  seat: id,
  receivedAt: instant,
  how: z.enum(channels),
  from: z.string().nullable(),
  attachments: z.array(attachment),
  lateBecause: z.string().nullable(),
  person: id.nullable(),
});

/** The rows to be kept of an answer: one where it was filed with a receipt, none where the seat answered itself. */
export function receiptRows(
  facts: { readonly at: string; readonly actor: Actor },
  given: Receipt | undefined,
): readonly z.infer<typeof receiptRow>[] {
  if (!given) return [];
  const { how, from = null, attachments, lateBecause = null } = given;
  const { person } = facts.actor;
  return [{ seat: seatOf(facts.actor), receivedAt: facts.at, how, from, attachments, lateBecause, person }];
}

/** Only the secretariat files what came by other ways; a seat that answers itself has no receipt. */
export const mayFile = (actor: Actor, given: Receipt | undefined): boolean =>
  given === undefined || capacityOf(actor) === 'secretariat';

/** Names of attachments whose file nobody has sent to the round. */
export const notSent = (given: Receipt | undefined, uploaded: readonly string[]): readonly string[] =>
  (given?.attachments ?? []).filter(({ sha256 }) => !uploaded.includes(sha256)).map(({ name }) => name);
