import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { calendarRules } from '../../src/domain/calendar/calendar-rules.js';
import { CalendarOracle } from '../oracles/calendar-oracle.js';
import { Chance } from '../oracles/chance.js';
import { done, MORNING, openWorkingHouse, type WorkingHouse } from '../jobs/working-house.js';

const NOTICE = { ordinary: { amount: 10, unit: 'workingDays' } } as const;
const PAPERS = { amount: 5, unit: 'workingDays' } as const;
const DAY = 86_400_000;
const MEETINGS = 500;

let house: WorkingHouse;
beforeAll(async () => void (house = await openWorkingHouse({ works: false })));
afterAll(() => house.close());

const by = () => ({ committee: house.committee.id, person: house.committee.secretariat });
const letter = { text: 'Mødet er flyttet.' };
const slotOn = (chance: Chance) => {
  const starts = Date.parse(MORNING) + chance.between(40, 250) * DAY + chance.between(0, 40) * 1_800_000;
  return { starts: new Date(starts).toISOString(), ends: new Date(starts + 3_600_000).toISOString() };
};
const send = (instance: string, type: string, payload: Record<string, unknown>) =>
  done(house.engine.send({ ...by(), instance, type, payload }));

interface Pending {
  readonly id: string;
  readonly starts: string;
  readonly name: string;
  readonly due: Date;
}

const PENDING = `
  SELECT i.id, i.snapshot->'context'->>'starts' AS starts, d.name, d.due_at AS due
    FROM instance i JOIN deadline d ON d.instance_id = i.id AND d.status = 'pending' WHERE i.lifecycle = 'meeting'`;

it('500 meetings moved by lot have one alarm each, at the instant that the oracle says, and none of an old date rings', async () => {
  const rules = await done(
    house.engine.start({ ...by(), lifecycle: 'rules-of-procedure', payload: { title: 'Regler' } }),
  );
  await send(rules, 'ADOPT', { rules: { title: 'Regler', calendar: { notices: NOTICE, papers: PAPERS } }, appliesFrom: '2025-01-01T00:00:00Z' }); // prettier-ignore
  expect(calendarRules.parse({ notices: NOTICE }).notices.ordinary).toMatchObject(NOTICE.ordinary);
  const chance = new Chance(500);
  for (let n = 0; n < MEETINGS; n++) {
    const meeting = await done(house.engine.start({ ...by(), lifecycle: 'meeting', payload: { title: `Møde ${n}`, ...slotOn(chance) } })); // prettier-ignore
    if (chance.yes(0.5)) await send(meeting, 'CONVENE', letter);
    for (let moves = chance.between(1, 3); moves > 0; moves--)
      await send(meeting, 'MOVE', { ...slotOn(chance), ...letter, reason: 'Flyttet.' });
  }
  const { rows } = await house.owner.query<Pending>(PENDING);
  expect(rows).toHaveLength(MEETINGS);
  const calendar = new CalendarOracle([]);
  for (const { starts, name, due } of rows) {
    const period = name.includes('noticeDue') ? NOTICE.ordinary : PAPERS;
    const [at, meeting] = [due.getTime(), Date.parse(starts)];
    expect([starts, calendar.fits(period, at, meeting), calendar.fits(period, at + 1, meeting)]).toEqual([starts, true, false]); // prettier-ignore
  }
  const first = Math.min(...rows.map(({ due }) => due.getTime()));
  await house.clock.moveTo(new Date(first - 1));
  for (const { id } of rows.slice(0, 50)) expect(await house.engine.ring(id)).toBe(0);
  await house.clock.moveTo(new Date(Math.max(...rows.map(({ due }) => due.getTime()))));
  const rung = await Promise.all(rows.map(({ id }) => house.engine.ring(id)));
  expect(rung.filter((times) => times !== 1)).toEqual([]);
}, 120_000);
