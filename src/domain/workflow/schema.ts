import { z } from 'zod';

/** Id of a person, seat, instance or slice row. */
export const id = z.guid();

/** An instant in UTC, such as `2025-02-20T09:00:00Z`. */
export const instant = z.iso.datetime();

/** One line that people read. */
export const line = z.string().trim().min(1).max(300);

/** A few sentences that stand in an instance's context, which holds 2 KB in all. */
export const brief = z.string().trim().min(1).max(600);

/** Longer text that people write, in Markdown. */
export const prose = z.string().trim().min(1).max(20_000);

/** SHA-256 in hex. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Why something out of the ordinary is done; it stands in the journal. */
export const because = z.strictObject({ reason: prose });

export const nothing = z.strictObject({});
