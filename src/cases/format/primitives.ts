import { z } from 'zod';

/** What things are called inside a case file. A slash stands in names that decisions give, such as `G1/GP`. */
export const key = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'a name of letters, digits, dots, underscores and hyphens')
  .max(80);

export const name = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u, 'a name of letters, digits, dots, underscores, hyphens and a slash')
  .max(120);

export const line = z.string().trim().min(1).max(300);
export const prose = z.string().trim().min(1).max(200_000);

/** Local time in Copenhagen. */
export const localTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, 'a local time such as "2025-02-20 13:05"')
  .describe('Local time in Europe/Copenhagen, such as 2025-02-20 13:05.');

/** A moment of the script: on the same day as the step before, the date may be left out. */
export const moment = z
  .string()
  .regex(/^(\d{4}-\d{2}-\d{2} )?\d{2}:\d{2}$/, 'a local time such as "2025-02-20 13:05", or "13:05" on the same day')
  .describe('Local time in Europe/Copenhagen: 2025-02-20 13:05, or 13:05 on the day of the step before.');

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as "2025-02-20"')
  .describe('A date, from midnight in Europe/Copenhagen.');

/** Where an expectation is taken from: a passage of the source, or `ours`. */
export const source = line.describe('The passage of the source that this rests on, or `ours` where we made it up.');
