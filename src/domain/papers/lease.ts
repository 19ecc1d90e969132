/** Who holds the edit lease of a paper's draft, and until when. */
export interface Lease {
  readonly person: string;
  readonly token: string;
  readonly expiresAt: string;
}

type Row = Readonly<Record<string, unknown>>;

/** The one row of `fact_lease`; a lease that has run out holds nobody back. */
export function liveLease([row]: readonly Row[], at: string): Lease | null {
  if (!row || Date.parse(row.expires_at as string) <= Date.parse(at)) return null;
  return { person: row.person_id as string, token: row.token as string, expiresAt: row.expires_at as string };
}

/**
 * Whether a person may issue a version now. A given token must be the live one: whoever lost the lease has not seen what
 * came since. Without a token nobody else may be writing.
 */
export function leaseAllows(
  lease: Lease | null | undefined,
  person: string | null,
  token: string | undefined,
): boolean {
  if (!lease) return token === undefined;
  return lease.person === person && (token === undefined || lease.token === token);
}
