import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import request from 'supertest';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { Directory } from '../../src/committees/directory.js';
import { as, openApi, smallCommittee, type Api } from './api.js';

const { committee, people, data } = smallCommittee();
const other = smallCommittee();
const key = `committee-${committee}`;
const HEAD = [
  'Udvalg',
  'Organisation',
  'Organisationens navn',
  'Plads',
  'Formand',
  'Navn',
  'E-mail',
  'Rolle',
  'Nummer',
  'Fra',
  'Til',
];
type Value = string | number | Date | null;

let api: Api;
let owner: pg.Pool;
beforeAll(async () => {
  api = await openApi();
  await api.app.get(Directory).load(data);
  await api.app.get(Directory).load(other.data);
  owner = new pg.Pool({ connectionString: api.database.ownerUrl, max: 1 });
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** Member of a seat of their own, in one of forty organisations. */
const person = (n: number): Value[] => [
  ...[
    key,
    `O${n % 40}`,
    `Organisation ${n % 40}`,
    `Plads ${n}`,
    null,
    `Person ${n}`,
    `p${n}@mandat.example`,
    'medlem',
    null,
  ],
  ...[day('2025-01-01'), n % 3 === 0 ? '31-12-2026' : null],
];

const asCell = (value: Value): Cell => {
  if (value === null) return null;
  if (value instanceof Date) return { value, type: Date, format: 'dd-mm-yyyy' };
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
};
const xlsx = (rows: readonly Value[][]): Promise<Buffer> =>
  writeExcelFile(
    [HEAD, ...rows].map((row) => row.map(asCell)),
    { sheet: 'Personer' },
  ).toBuffer();
/** As Excel writes it: quoted where the sign stands in a cell. */
const asText = (value: Value, sign: string): string => {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
  return text.includes(sign) ? `"${text}"` : text;
};
const csv = (rows: readonly Value[][], sign = ';') =>
  Buffer.from([HEAD, ...rows].map((row) => row.map((value) => asText(value, sign)).join(sign)).join('\r\n'));

const post = (bytes: Buffer, query = '', by: string = people.secretariat) =>
  request(api.app.getHttpServer()).post(`/api/directory/import${query}`).set(as(by)).set('content-type', 'application/octet-stream').send(bytes); // prettier-ignore

const counted = async () => {
  const { rows } = await owner.query<Record<string, number>>(
    `SELECT (SELECT count(*) FROM person)::int AS people, (SELECT count(*) FROM seat)::int AS seats,
            (SELECT count(*) FROM holding)::int AS holdings, (SELECT count(*) FROM organisation)::int AS organisations`,
  );
  return rows[0]!;
};

/** Twenty errors: the row of the file (the head is row 1), the column, and what stands there instead. */
const PLANTED: readonly [number, string, Value, string][] = [
  [11, 'Fra', '31-02-2025', 'no-date'],
  [57, 'Fra', 'snart', 'no-date'],
  [101, 'Fra', null, 'missing'],
  [150, 'Til', '01-01-2020', 'ends-before'],
  [203, 'Til', 45_658, 'no-date'],
  [256, 'E-mail', 'person uden adresse', 'no-email'],
  [301, 'E-mail', null, 'missing'],
  [352, 'E-mail', 'p1@mandat.example', 'two-names'],
  [404, 'Navn', null, 'missing'],
  [455, 'Udvalg', 'Det glemte udvalg', 'unknown-committee'],
  [507, 'Udvalg', null, 'missing'],
  [600, 'Organisation', 'O38', 'two-organisations'],
  [643, 'Plads', 'Plads 1', 'held-by-two'],
  [702, 'Plads', null, 'missing'],
  [803, 'Rolle', 'formand', 'unknown-role'],
  [904, 'Rolle', null, 'missing'],
  [1_001, 'Formand', 'måske', 'no-answer'],
  [1_102, 'Formand', 'ja', 'two-chairs'],
  [1_504, 'Organisation', null, 'missing'],
  [1_999, 'Organisationens navn', 'Et andet navn', 'two-names'],
];

function withErrors(): Value[][] {
  const rows = Array.from({ length: 2_000 }, (_, n) => person(n));
  for (const [row, column, value] of PLANTED) rows[row - 2]![HEAD.indexOf(column)] = value;
  // Row 600 takes a seat that another organisation has, after its holder: it is to be found for that only.
  rows[600 - 2]![HEAD.indexOf('Plads')] = 'Plads 3';
  rows[600 - 2]![HEAD.indexOf('Fra')] = day('2027-01-01');
  rows[600 - 2]![HEAD.indexOf('Til')] = null;
  return rows;
}

describe('a spreadsheet of 2,000 people', () => {
  it('with 20 planted errors: 20 are found, each with its row and column, and nothing is written', async () => {
    const before = await counted();
    for (const query of ['', '?dryRun=false']) {
      const { body } = await post(await xlsx(withErrors()), query).expect(200);
      expect(
        body.faults.map((one: { row: number; column: string; code: string }) => [one.row, one.column, one.code]),
      ).toEqual(PLANTED.map(([row, column, , code]) => [row, column, code]));
      expect(body.written).toBe(false);
    }
    expect(await counted()).toEqual(before);
  });

  it('says what is wrong in both languages, with what stands there and who is in the way', async () => {
    const { body } = await post(await xlsx(withErrors()));
    const found = (row: number) => body.faults.find((one: { row: number }) => one.row === row);
    expect(found(57)).toMatchObject({ value: 'snart', text: { da: 'Er ikke en dato; skriv fx 20-02-2025.' } });
    expect(found(643)).toMatchObject({
      value: 'Plads 1',
      text: { en: expect.stringContaining('p1@mandat.example (row 3)') },
    });
  });

  it('without errors is counted first, and written only when that is confirmed', async () => {
    const [before, file] = [await counted(), await xlsx(Array.from({ length: 2_000 }, (_, n) => person(n)))];
    const adds = { organisations: 40, people: 2_000, seats: 2_000, holdings: 2_000, duties: 0 };
    const dry = await post(file).expect(200);
    expect(dry.body).toEqual({ written: false, rows: 2_000, adds, faults: [] });
    expect(await counted()).toEqual(before);
    const wet = await post(file, '?dryRun=false').expect(200);
    expect(wet.body).toEqual({ written: true, rows: 2_000, adds, faults: [] });
    expect((await counted()).people).toBe(before.people! + 2_000);
    const { rows } = await owner.query<{ from: Date; to: Date }>(
      `SELECT h.valid_from AS "from", h.valid_to AS "to" FROM holding h JOIN person p ON p.id = h.person_id WHERE p.email = 'p3@mandat.example'`,
    );
    // Both days are days in Denmark, the last one included.
    expect(rows).toEqual([{ from: new Date('2024-12-31T23:00:00Z'), to: new Date('2026-12-31T23:00:00Z') }]);
    const again = await post(file, '?dryRun=false').expect(200);
    expect(again.body.faults).toHaveLength(2_000);
    expect(again.body.faults[0]).toMatchObject({ row: 2, code: 'holds-it-already' });
  }, 120_000);
});

describe('a CSV file', () => {
  const successor = (from: string, to: string): Value[] => [
    ...[key, 'DR2', null, 'Medlem, DR2', null, `Afløser ${from}`, `${from}@mandat.example`, 'medlem', null, from, to],
  ];

  it.each([';', ','])('with %s between its cells is read like a spreadsheet', async (sign) => {
    const rows = [successor('2025-01-01', '2025-05-31'), successor('2025-06-01', '')];
    const { body } = await post(csv(rows, sign)).expect(200);
    expect(body).toMatchObject({ rows: 2, faults: [], adds: { seats: 1, holdings: 2 } });
  });

  it('in which a seat changes hands is right, and one in which two hold it for a day is not', async () => {
    const rows = [successor('2025-01-01', '2025-06-01'), successor('2025-06-01', '')];
    const { body } = await post(csv(rows)).expect(200);
    expect(body.faults).toMatchObject([{ row: 3, column: 'Plads', code: 'held-by-two' }]);
  });

  it('with substitutes, secretariat and observers in it is taken in whole', async () => {
    const row = (name: string, as: string, rank: Value = null): Value[] => [
      ...[key, 'DR3', 'Region 3', 'Medlem, DR3', null, name, `${name}@mandat.example`, as, rank, '2025-01-01', null],
    ];
    const rows = [row('m3', 'Medlem'), row('s3', 'suppleant', 1), row('t3', 'suppleant', 2), row('o3', 'observatør')];
    const { body } = await post(csv(rows), '?dryRun=false').expect(200);
    expect(body).toMatchObject({
      written: true,
      adds: { organisations: 1, people: 4, seats: 1, holdings: 3, duties: 1 },
    });
  });

  it('that lacks columns is told which', async () => {
    const { body } = await post(Buffer.from('Navn;E-mail\nA;a@mandat.example\n')).expect(200);
    expect(body.faults.map(({ column }: { column: string }) => column)).toEqual([
      ...['Udvalg', 'Organisation', 'Plads', 'Rolle', 'Fra'],
    ]);
  });
});

describe('what is no table, or not theirs', () => {
  it.each([
    ['random bytes', Buffer.from([0x50, 0x4b, 1, 2, 3, 4])],
    ['text that is no UTF-8', Buffer.from([0xff, 0xfe, 0x41])],
  ])('%s is refused', async (_what, bytes) => {
    expect((await post(bytes).expect(422)).body.code).toBe('no-table');
  });

  it('only the secretariat of every committee in the file may import it', async () => {
    const mixed = csv([person(1), [`committee-${other.committee}`, ...person(2).slice(1)]]);
    for (const [file, by] of [
      [csv([person(1)]), people.chair],
      [csv([person(1)]), other.people.secretariat],
      [csv([]), people.stranger],
      [mixed, people.secretariat],
    ] as const)
      expect((await post(file, '', by).expect(403)).body.code).toBe('not-your-committees');
  });

  it('what is no file is refused', async () => {
    const asking = request(api.app.getHttpServer()).post('/api/directory/import').set(as(people.secretariat));
    await asking.send({ rows: [] }).expect(415);
  });
});
