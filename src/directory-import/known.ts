import type { DataSource } from 'typeorm';

/** Who held what, as the directory has it or a row brings it. */
export interface Held {
  /** Of the file; 0 for what is there already. */
  readonly row: number;
  readonly committee: string;
  readonly seat: string;
  readonly email: string;
  readonly rank: number;
  readonly from: string;
  readonly to: string | null;
}

/** What the directory knows already, as far as an import may touch it. */
export interface Known {
  readonly organisations: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
  readonly people: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
  /** By key and by name. */
  readonly committees: ReadonlyMap<string, string>;
  /** By committee id and name. */
  readonly seats: ReadonlyMap<string, { readonly id: string; readonly organisation: string; readonly chair: boolean }>;
  readonly held: readonly Held[];
  /** Committee, person and role of those who serve. */
  readonly duties: ReadonlySet<string>;
}

const all = <Row>(db: DataSource, sql: string) => db.query<Row[]>(sql);
const ISO = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** Reads it; a directory has thousands of rows, not millions. */
export async function readKnown(db: DataSource): Promise<Known> {
  const [organisations, people, committees, seats, held, duties] = await Promise.all([
    all<{ id: string; name: string; short: string }>(db, 'SELECT id, name, short FROM organisation'),
    all<{ id: string; name: string; email: string }>(db, 'SELECT id, name, lower(email) AS email FROM person'),
    all<{ id: string; key: string; name: string }>(db, 'SELECT id, key, name FROM committee'),
    all<{ id: string; committee: string; name: string; organisation: string; chair: boolean }>(
      db,
      `SELECT s.id, s.committee_id AS committee, s.name, o.short AS organisation, s.chair
         FROM seat s JOIN organisation o ON o.id = s.organisation_id`,
    ),
    all<Held>(
      db,
      `SELECT 0 AS row, s.committee_id AS committee, s.name AS seat, lower(p.email) AS email, h.rank,
              ${ISO('h.valid_from')} AS "from", ${ISO('h.valid_to')} AS "to"
         FROM holding h JOIN seat s ON s.id = h.seat_id JOIN person p ON p.id = h.person_id`,
    ),
    all<{ committee: string; email: string }>(
      db,
      'SELECT d.committee_id AS committee, lower(p.email) AS email FROM committee_duty d JOIN person p ON p.id = d.person_id',
    ),
  ]);
  return {
    organisations: new Map(organisations.map((one) => [one.short.toLowerCase(), one])),
    people: new Map(people.map((one) => [one.email, one])),
    committees: new Map(
      committees.flatMap(({ id, key, name }) => [key, name].map((word) => [word.toLowerCase(), id] as const)),
    ),
    seats: new Map(seats.map((one) => [seatKey(one.committee, one.name), one])),
    held,
    duties: new Set(duties.map(({ committee, email }) => `${committee} ${email}`)),
  };
}

export const seatKey = (committee: string, name: string): string => `${committee} ${name.toLowerCase()}`;
