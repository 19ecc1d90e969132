import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Engine } from '../../src/engine/engine.js';
import { EngineDatabase } from '../../src/engine/engine-database.js';
import { verify } from '../../src/engine/verify/verify.js';
import { houseRegistry } from '../../src/house.js';
import { openGroupHouse } from '../http/group-house.js';
import { Chance } from './chance.js';

jest.setTimeout(120_000);

const MINUTE = 60_000;
const BEGIN = Date.parse('2025-02-20T08:00:00Z');
const SEATS = ['Medlem 1', 'Medlem 2', 'Medlem 3'];
const chance = new Chance(20_250_220);
const below = (limit: number) => chance.below(limit);
let house: Awaited<ReturnType<typeof openGroupHouse>>;
let group: string;
let now = BEGIN;

beforeAll(async () => {
  house = await openGroupHouse();
  group = await house.nominatingGroup(...SEATS);
});
afterAll(() => house.api.close());

const query = <Row>(sql: string, values: unknown[] = []) => house.api.app.get(DataSource).query<Row[]>(sql, values);
const instant = (at: number) => new Date(at).toISOString();
/** Some instant within three hours of now, or none. */
const sometime = () => chance.one([undefined, instant(now + (below(360) - 180) * MINUTE)]);
const later = () => instant(now + (1 + below(600)) * MINUTE);
const someone = () => ({ name: `Person ${below(5)}`, email: `person-${below(5)}@mandat.example`, reason: 'Mail' });
const letter = () => ({ profile: 'Profil', deadline: later() });
const because = () => ({ reason: 'Derfor' });

const DEEDS: Readonly<Record<string, () => object>> = {
  NAME: someone,
  RENAME: someone,
  STATE_COMPETENCES: () => ({ competences: ['Data'], reason: 'Mail' }),
  DECLINE: because,
  EXTEND: () => ({ deadline: later() }),
  JOIN: () => ({ from: sometime() }),
  LEAVE: () => ({ ...because(), until: sometime() }),
  RETRACT_JOINING: because,
  REINSTATE: because,
  WITHDRAW: because,
  ASK_AGAIN: () => ({ ...because(), ...letter() }),
  PASS_ON: () => ({ ...because(), organisation: chance.one(Object.values(house.organisations)) }),
  RECTIFY: () => ({ ...because(), what: 'Noget' }),
};
const ALL = [...Object.keys(DEEDS), 'FILL_VACANCY'];
/** What can be done in a state; drawn more often than the rest, or little would happen. */
const LIKELY: Readonly<Record<string, readonly string[]>> = {
  asked: ['NAME', 'NAME', 'NAME', 'DECLINE', 'EXTEND', 'WITHDRAW'],
  named: ['JOIN', 'JOIN', 'JOIN', 'RENAME', 'STATE_COMPETENCES', 'DECLINE', 'WITHDRAW'],
  joined: ['LEAVE', 'LEAVE', 'RETRACT_JOINING', 'STATE_COMPETENCES'],
  left: ['FILL_VACANCY', 'REINSTATE'],
  declined: ['ASK_AGAIN'],
  withdrawn: ['ASK_AGAIN'],
};

async function step(): Promise<string> {
  now += below(40) * MINUTE;
  house.api.clock.set(instant(now));
  const nominations = await query<{ id: string; state: string }>(
    `SELECT id, split_part(states[1], '.', 1) AS state FROM instance
      WHERE lifecycle = 'nomination' AND states <> '{left.filled}' ORDER BY id`,
  );
  const { id, state } = chance.one(nominations);
  const type = chance.one(chance.yes(0.7) ? LIKELY[state]! : ALL);
  const command =
    type === 'FILL_VACANCY'
      ? { instance: group, type, payload: { nomination: id, ...letter() } }
      : { instance: id, type, payload: { ...DEEDS[type]!() } };
  const payload = Object.fromEntries(Object.entries(command.payload).filter(([, value]) => value !== undefined));
  const outcome = await house.api.app.get(Engine).send({ ...command, payload, person: house.people.secretariat });
  return outcome.done ? type : `${type} refused`;
}

interface Row {
  readonly slice: 'seating' | 'unseating';
  readonly body: { readonly seat: string; readonly email: string; readonly from: string; readonly until: string };
}

/** Who sat where, worked out slowly from what the journals say. */
async function recount(at: number): Promise<readonly string[]> {
  const rows = await query<Row>(
    `SELECT r.slice, r.body FROM record r JOIN journal j ON j.instance_id = r.instance_id AND j.n = r.n
      WHERE r.slice IN ('seating', 'unseating') ORDER BY j.id`,
  );
  const sitting: { seat: string; email: string; from: number; until: number }[] = [];
  for (const { slice, body } of rows) {
    const { seat, email } = body;
    if (slice === 'seating') sitting.push({ seat, email, from: Date.parse(body.from), until: Infinity });
    else
      sitting
        .filter((one) => one.seat === seat && one.until === Infinity)
        .forEach((one) => (one.until = Date.parse(body.until)));
  }
  return sitting
    .filter(({ from, until }) => from <= at && at < until)
    .map(({ seat, email }) => `${seat} ${email}`)
    .sort();
}

const rights = async (at: number): Promise<readonly string[]> => {
  const rows = await query<{ one: string }>(
    `SELECT r.seat_id || ' ' || p.email AS one FROM committee_role r JOIN person p ON p.id = r.person_id
      WHERE r.committee_id = $1 AND r.role = 'member' AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to > $2)`,
    [house.body, instant(at)],
  );
  return rows.map(({ one }) => one).sort();
};

it('after a thousand random commands the rights are those that the journals tell of, and no seat is held twice', async () => {
  const counts = new Map<string, number>();
  for (let n = 0; n < 1_000; n++) {
    const told = await step();
    counts.set(told, (counts.get(told) ?? 0) + 1);
  }
  for (const deed of ALL) expect([deed, counts.get(deed) ?? 0]).not.toEqual([deed, 0]);
  let most = 0;
  for (let n = 0; n < 300; n++) {
    // Between the minutes, at which seats change hands.
    const at = BEGIN + below((now - BEGIN) / MINUTE + 240) * MINUTE + 30_000;
    const seated = await rights(at);
    expect([instant(at), seated]).toEqual([instant(at), await recount(at)]);
    most = Math.max(most, seated.length);
    expect(new Set(seated.map((one) => one.split(' ')[0])).size).toBe(seated.length);
  }
  expect(most).toBe(SEATS.length);
});

it('the journals tell it all again without a difference', async () => {
  expect(await verify(house.api.app.get(EngineDatabase), houseRegistry())).toMatchObject({ findings: [] });
});
