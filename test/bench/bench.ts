import pg from 'pg';
import { signToken } from '../../src/identity/token.js';
import { HttpClient } from '../load/http-client.js';
import { startMandat } from '../load/process.js';
import { copyRounds, engineOn, openVote, seatCommittee, type Committee } from '../load/scene.js';
import { openDatabase, openServer } from '../load/server.js';
import { openFloor, type Floor } from './floor.js';
import { measure, summary, together, type Measured } from './measure.js';
import { printReport, type Report } from './report.js';

const SECRET = 'only-for-measuring-on-this-machine-0';
const TURNS = 7;
const TURN_MS = 3_000;
const SMALL = 1_000;
const LARGE = 100_000;

const say = (text: string) => process.stderr.write(`${text}\n`);

/** A database with open votes, and a server process in front of it. */
async function openHouse(server: Awaited<ReturnType<typeof openServer>>, name: string, size: number) {
  const database = await openDatabase(server, name);
  const pool = new pg.Pool({ connectionString: database.appUrl, max: 4 });
  const engine = engineOn(pool);
  const committee = await seatCommittee(database.owner, 9);
  const rounds = await copyRounds(database.owner, await openVote(engine, committee), size);
  const large = await seatCommittee(database.owner, 1_000);
  const crowd = (await openVote(engine, large)).round;
  await pool.end();
  const api = await startMandat({ role: 'api', ...database, secret: SECRET });
  const close = async () => {
    await api.stop();
    await database.owner.end();
  };
  return { database, committee, rounds, large, crowd, api, close };
}

type House = Awaited<ReturnType<typeof openHouse>>;

const tokensOf = ({ members }: Committee) =>
  members.map(({ person }) => signToken(person, 'bearer', new Date(Date.now() + 3_600_000), SECRET));

/** Positions as people give them: for, against with a text, and neither. */
const POSITIONS = [
  { choice: 'approve' },
  { choice: 'cannot', text: 'The purpose is too narrow.' },
  { choice: 'abstain' },
].map((all) => JSON.stringify({ type: 'POSITION', payload: { all } }));

/** Clients on the server process; each gives positions in the rounds, one after the other. */
class Voters {
  private readonly clients = new Map<number, HttpClient>();
  private readonly tokens: readonly string[];
  private turn = 0;

  constructor(
    private readonly house: House,
    committee = house.committee,
  ) {
    this.tokens = tokensOf(committee);
  }

  /** One position in one of the rounds, which must be taken. */
  async vote(client: number, rounds: readonly string[], member = this.turn): Promise<void> {
    const turn = this.turn++;
    const round = rounds[(turn * 7_919) % rounds.length]!;
    await this.give(client, round, member % this.tokens.length, turn);
  }

  async give(client: number, round: string, member: number, turn: number): Promise<void> {
    const path = `/api/instances/${round}/events`;
    const { status, body } = await this.clientOf(client).post(
      path,
      this.tokens[member]!,
      POSITIONS[turn % POSITIONS.length]!,
    );
    if (status !== 200) throw new Error(`a position was answered with ${status}: ${body}`);
  }

  close(): void {
    for (const client of this.clients.values()) client.close();
  }

  private clientOf(number: number): HttpClient {
    const client = this.clients.get(number) ?? new HttpClient(this.house.api.port);
    this.clients.set(number, client);
    return client;
  }
}

/** Takes turns, so that whatever else the machine does falls on all of them alike. */
async function interleaved(works: Record<string, () => Promise<Measured>>): Promise<Record<string, Measured>> {
  const turns: Record<string, Measured[]> = {};
  for (let turn = 0; turn < TURNS; turn++)
    for (const [name, work] of Object.entries(works)) (turns[name] ??= []).push(await work());
  return Object.fromEntries(Object.entries(turns).map(([name, measured]) => [name, together(measured)]));
}

/** All nine seats of a round answer at the same moment, round after round. */
async function allAtOnce(voters: Voters, rounds: readonly string[]): Promise<Measured> {
  const [latencies, begin]: [number[], number] = [[], performance.now()];
  for (let turn = 0; performance.now() - begin < TURN_MS; turn++) {
    const answers = Array.from({ length: 9 }, async (_, member) => {
      const from = performance.now();
      await voters.give(member, rounds[turn % rounds.length]!, member, turn);
      latencies.push(performance.now() - from);
    });
    await Promise.all(answers);
  }
  return summary(latencies, performance.now() - begin);
}

/** Statements and commits that the database saw for each position, from its own counters. */
async function roundTrips({ database }: House, work: () => Promise<Measured>): Promise<number> {
  const read = async () => {
    await database.owner.query('SELECT pg_stat_force_next_flush()');
    const { rows } = await database.owner.query<{ n: string }>(
      `SELECT xact_commit AS n FROM pg_stat_database WHERE datname = current_database()`,
    );
    return Number(rows[0]!.n);
  };
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const before = await read();
  const { operations } = await work();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return ((await read()) - before) / operations;
}

/** Refuses to measure a database that would lose what it has acknowledged. */
async function assertDurable({ database }: House): Promise<void> {
  for (const setting of ['fsync', 'synchronous_commit']) {
    const { rows } = await database.owner.query<Record<string, string>>(`SHOW ${setting}`);
    if (rows[0]![setting] !== 'on') throw new Error(`${setting} is ${rows[0]![setting]}, not on`);
  }
}

/** Texts of our own rows, for a floor that writes as much. */
async function sampleOf({ database }: House) {
  const { rows } = await database.owner.query<{ snapshot: string; journal: string; record: string }>(
    `SELECT i.snapshot::text AS snapshot, to_jsonb(j)::text AS journal,
            (SELECT to_jsonb(r)::text FROM record r WHERE r.instance_id = i.id AND r.slice = 'position' LIMIT 1) AS record
       FROM journal j JOIN instance i ON i.id = j.instance_id WHERE j.event->>'type' = 'POSITION' LIMIT 1`,
  );
  return rows[0]!;
}

const onFloor = (floor: Floor, clients: number) =>
  measure(clients, TURN_MS, (client, turn) => floor.transact(client * 7_919 + turn * 31));

async function run(): Promise<Report> {
  const server = await openServer();
  say(`setting the scene: ${SMALL} and ${LARGE} open rounds …`);
  const [small, large] = [await openHouse(server, 'bench_small', SMALL), await openHouse(server, 'bench_large', LARGE)];
  await assertDurable(small);
  const [few, many, crowd] = [new Voters(small), new Voters(large), new Voters(small, small.large)];
  const over = (voters: Voters, { rounds }: House, clients: number) =>
    measure(clients, TURN_MS, (client) => voters.vote(client, rounds));
  say('warming up …');
  for (let turn = 0; turn < 3; turn++) await over(few, small, 32);
  for (let turn = 0; turn < 3; turn++) await over(many, large, 32);
  // First, before the floor fills the log and a checkpoint makes the larger database write whole pages.
  say(`${LARGE} instances beside ${SMALL} …`);
  const sizes = await interleaved({ small: () => over(few, small, 32), large: () => over(many, large, 32) });
  const floor = await openFloor(small.database.owner, small.database.ownerUrl, SMALL, await sampleOf(small));
  await onFloor(floor, 8);
  say('positions by 8 and 32 clients beside the floor …');
  const rates = await interleaved({
    floor8: () => onFloor(floor, 8),
    ours8: () => over(few, small, 8),
    floor32: () => onFloor(floor, 32),
    ours32: () => over(few, small, 32),
  });
  say('nine seats at once, and one round of 1,000 seats …');
  const crowds = await interleaved({
    nine: () => allAtOnce(few, small.rounds),
    thousand: () => measure(32, TURN_MS, (client) => crowd.vote(client, [small.crowd])),
  });
  const trips = await roundTrips(small, () => over(few, small, 8));
  for (const voters of [few, many, crowd]) voters.close();
  await floor.close();
  await small.close();
  await large.close();
  await server.close();
  return { rates, sizes, crowds, trips } as unknown as Report;
}

const report = await run();
process.exitCode = printReport(report, process.argv.includes('--json')) ? 0 : 1;
