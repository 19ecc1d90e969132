/** A place where what is stored is not what the journal says. */
export interface Finding {
  readonly instance: string;
  /** What was changed: `journal 3`, `snapshot`, `record position 4/0`, `deadline …`, `link …`, `outbox 2/0`. */
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}
