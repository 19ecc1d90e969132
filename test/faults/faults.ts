import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../../src/database/embedded/free-port.js';
import { migrate } from '../../src/database/migrate.js';
import { EngineDatabase } from '../../src/engine/engine-database.js';
import { verify } from '../../src/engine/verify/verify.js';
import { signToken } from '../../src/identity/token.js';
import { HttpClient } from '../load/http-client.js';
import { engineOn, openComments, registry, seatCommittee, type Committee } from '../load/scene.js';
import { CrashingPostgres } from './crashing-postgres.js';
import { KeptRunning } from './keep-running.js';

const SECRET = 'only-for-faults-on-this-machine-0000';
const ROUNDS = 100;
const SEATS = 20;
const CLIENTS = 8;
const KILLS_EACH = 10;
const PATIENCE_MS = 120_000;

const say = (text: string) => process.stderr.write(`${text}\n`);

interface Answer {
  readonly round: string;
  readonly seat: string;
  readonly token: string;
  readonly key: string;
}

interface Acknowledged extends Answer {
  readonly entry: number;
}

/** What is counted while the machine is being broken. */
const counts = { acknowledged: 0, retried: 0, repeated: 0, killed: { api: 0, worker: 0, postmaster: 0 } };

function answersTo(rounds: readonly string[], { members }: Committee): Answer[] {
  const expires = new Date(Date.now() + 3_600_000);
  const holders = members.map(({ seat, person }) => ({ seat, token: signToken(person, 'bearer', expires, SECRET) }));
  // Seat by seat, so that the answers to one round lie far apart and no crash meets only one of them.
  return holders.flatMap((holder) => rounds.map((round) => ({ round, ...holder, key: randomUUID() })));
}

/** Gives an answer until it is acknowledged, with the same key each time: what a careful client does. */
async function give(client: HttpClient, { round, token, key }: Answer): Promise<number> {
  const body = JSON.stringify({ type: 'NO_REMARKS', payload: {} });
  const end = Date.now() + PATIENCE_MS;
  for (let tries = 0; Date.now() < end; tries++) {
    if (tries > 0) {
      counts.retried++;
      await sleep(50);
    }
    const answer = await client
      .post(`/api/instances/${round}/events`, token, body, `Idempotency-Key: ${key}\r\n`)
      .catch((error: Error) => error);
    if (answer instanceof Error || answer.status >= 500 || answer.body.includes('"busy"')) continue;
    if (answer.status !== 200) throw new Error(`an answer was refused with ${answer.status}: ${answer.body}`);
    return (JSON.parse(answer.body) as { entry: number }).entry;
  }
  throw new Error(`an answer was not acknowledged within ${PATIENCE_MS / 1000} s`);
}

async function giveAll(port: number, answers: Answer[], onAcknowledged: () => void): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  const client = async () => {
    const http = new HttpClient(port);
    for (let answer = answers.pop(); answer; answer = answers.pop()) {
      acknowledged.push({ ...answer, entry: await give(http, answer) });
      counts.acknowledged++;
      onAcknowledged();
    }
    http.close();
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return acknowledged;
}

/** Kills one after the other at even distances of acknowledged answers, ten times each. */
function breaker(postgres: CrashingPostgres, api: KeptRunning, worker: KeptRunning, total: number) {
  const every = Math.floor(total / (3 * KILLS_EACH + 1));
  const crashes: Promise<void>[] = [];
  const kills = [
    () => (api.kill(), counts.killed.api++),
    () => (worker.kill(), counts.killed.worker++),
    () => (crashes.push(postgres.crash()), counts.killed.postmaster++),
  ];
  const onAcknowledged = () => {
    const kill = counts.acknowledged / every;
    if (Number.isInteger(kill) && kill <= 3 * KILLS_EACH) kills[kill % 3]!();
    if (counts.acknowledged % 200 === 0)
      say(`${counts.acknowledged} acknowledged, killed ${JSON.stringify(counts.killed)}`);
  };
  return { onAcknowledged, settled: () => Promise.all(crashes) };
}

/** Waits until nothing is left in the outbox; gives how many are when patience ends. */
async function drained(owner: pg.Pool): Promise<number> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const { rows } = await owner.query<{ open: number }>(
      'SELECT count(*)::int AS open FROM outbox WHERE delivered_at IS NULL',
    );
    if (rows[0]!.open === 0 || Date.now() > end) return rows[0]!.open;
    await sleep(200);
  }
}

/** Acknowledged answers that are not there exactly once, as the slice row and as the journal entry that was named. */
async function missing(owner: pg.Pool, acknowledged: readonly Acknowledged[]): Promise<number> {
  const { rows } = await owner.query<{ round: string; seat: string; n: number; times: number }>(
    `SELECT instance_id AS round, body->>'seat' AS seat, max(n)::int AS n, count(*)::int AS times
       FROM record WHERE slice = 'answer' GROUP BY 1, 2`,
  );
  const found = new Map(rows.map(({ round, seat, n, times }) => [`${round} ${seat}`, `${n} ${times}`]));
  return acknowledged.filter(({ round, seat, entry }) => found.get(`${round} ${seat}`) !== `${entry} 1`).length;
}

/** Announcements that did not reach everybody who sits in the committee once: each round was opened and closed. */
async function unheard(owner: pg.Pool): Promise<number> {
  const { rows } = await owner.query<{ lost: number }>(
    `SELECT (SELECT count(*)::int FROM record r WHERE r.slice = 'invitation') -
            (SELECT count(*)::int FROM notification n WHERE n.topic = 'opened') AS lost`,
  );
  const { rows: closed } = await owner.query<{ lost: number }>(
    `SELECT ${ROUNDS} - count(DISTINCT instance_id)::int AS lost FROM notification WHERE topic = 'closed'`,
  );
  return Math.abs(rows[0]!.lost) + Math.abs(closed[0]!.lost);
}

async function run(): Promise<boolean> {
  const postgres = await CrashingPostgres.start();
  const admin = new pg.Client({ connectionString: postgres.urlOf('postgres') });
  await admin.connect();
  await admin.query('CREATE DATABASE faults');
  await admin.end();
  const ownerUrl = postgres.urlOf('faults');
  await migrate({ ownerUrl, appUrl: ownerUrl });
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 4 }).on('error', (error) =>
    say(`(a connection was lost: ${error.message})`),
  );
  say(`setting the scene: ${ROUNDS} comment rounds of ${SEATS} seats …`);
  const [engine, committee] = [engineOn(owner), await seatCommittee(owner, SEATS)];
  const rounds: string[] = [];
  for (let n = 0; n < ROUNDS; n++) rounds.push((await openComments(engine, committee)).round);
  const base = { appUrl: ownerUrl, ownerUrl, secret: SECRET };
  const port = await freePort();
  const [api, worker] = [new KeptRunning({ ...base, role: 'api', port }), new KeptRunning({ ...base, role: 'worker' })];
  await Promise.all([api.start(), worker.start()]);
  const answers = answersTo(rounds, committee);
  const total = answers.length;
  const { onAcknowledged, settled } = breaker(postgres, api, worker, total);
  const begin = Date.now();
  const acknowledged = await giveAll(port, answers, onAcknowledged);
  await settled();
  const seconds = (Date.now() - begin) / 1000;
  const undelivered = await drained(owner);
  await Promise.all([api.stop(), worker.stop()]);
  const { rows } = await owner.query<{ kept: number; open: number }>(
    `SELECT (SELECT count(*)::int FROM idempotency) AS kept,
            (SELECT count(*)::int FROM instance WHERE lifecycle = 'comment-round' AND states <> '{closed}') AS open`,
  );
  const { findings } = await verify(new EngineDatabase(owner), registry);
  const figures = {
    answers: total,
    acknowledged: acknowledged.length,
    missing: await missing(owner, acknowledged),
    retried: counts.retried,
    keys: rows[0]!.kept,
    killed: counts.killed,
    fellByThemselves: { api: api.fell, worker: worker.fell },
    roundsStillOpen: rows[0]!.open,
    undelivered,
    unheard: await unheard(owner),
    verifyFindings: findings.length,
    seconds,
  };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  await owner.end();
  await postgres.stop();
  const { missing: lost, unheard: silent } = figures;
  return (
    acknowledged.length === total &&
    rows[0]!.kept === total &&
    lost + silent + undelivered + rows[0]!.open + findings.length === 0
  );
}

const held = await run();
say(
  held
    ? 'every acknowledged answer is there once, every announcement was delivered, verify is clean'
    : 'FAILED: see the figures',
);
process.exitCode = held ? 0 : 1;
