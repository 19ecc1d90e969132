import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { EngineDatabase } from '../../src/engine/engine-database.js';
import { verify } from '../../src/engine/verify/verify.js';
import { houseRegistry } from '../../src/house.js';
import type { MeetingLine, MeetingView } from '../../src/meetings/meeting-views.js';
import { as } from '../http/api.js';
import { seatCommittee } from '../load/scene.js';
import { done, MORNING, openWorkingHouse, type WorkingHouse } from './working-house.js';

const RULES = {
  title: 'Forretningsorden',
  calendar: {
    notices: { ordinary: { amount: 10, unit: 'workingDays' }, extraordinary: { amount: 3, unit: 'workingDays' } },
    papers: { amount: 5, unit: 'workingDays' },
    planning: { longestWait: { amount: 6, unit: 'weeks' }, sharingWindow: { amount: 2, unit: 'weeks' } },
  },
};

let house: WorkingHouse;
let committee: WorkingHouse['committee'];
beforeAll(async () => {
  house = await openWorkingHouse();
  await house.app.getHttpAdapter().getInstance().ready();
});
beforeEach(async () => {
  await house.clock.moveTo(new Date(MORNING));
  committee = await seatCommittee(house.owner, 3);
  const rules = await start('rules-of-procedure', { title: 'Forretningsorden' });
  await send(rules, 'ADOPT', { rules: RULES, appliesFrom: '2025-01-01T00:00:00Z' });
});
afterAll(() => house.close());

const by = () => ({ committee: committee.id, person: committee.secretariat });
const start = (lifecycle: string, payload: Record<string, unknown>) => done(house.engine.start({ ...by(), lifecycle, payload })); // prettier-ignore
const send = (instance: string, type: string, payload: Record<string, unknown> = {}) =>
  done(house.engine.send({ ...by(), instance, type, payload }));
const get = async (path: string) =>
  (await request(house.app.getHttpServer()).get(path).set(as(committee.secretariat)).expect(200)).body;
const meetings = async () => ((await get(`/api/meetings?committee=${committee.id}`)) as { items: MeetingLine[] }).items;
const meetingOf = (id: string) => get(`/api/meetings/${id}`) as Promise<MeetingView>;

async function ready(title: string, more: Record<string, unknown> = {}): Promise<string> {
  const paper = await start('commission', { title });
  await send(paper, 'ISSUE_VERSION', { sections: [{ id: 's1', heading: 'Formål', markdown: 'Hvorfor.' }] });
  await send(paper, 'MARK_READY', more);
  await house.time.settle();
  return paper;
}
const ordinary = (day: string, title = 'Ordinært møde') =>
  start('meeting', { title, starts: `${day}T09:00:00Z`, ends: `${day}T11:00:00Z` });

describe('a paper that becomes ready', () => {
  it('is proposed for the next ordinary meeting that can still take it, and not twice', async () => {
    const [late, next] = [await ordinary('2025-02-25'), await ordinary('2025-03-20', 'Marts')];
    const paper = await ready('GP');
    await house.time.settle();
    expect((await meetingOf(late)).agenda).toEqual([]);
    const { agenda, proposal, awaitsClearing } = await meetingOf(next);
    expect(agenda).toMatchObject([{ number: '1', title: 'GP', type: 'decision', papers: [{ id: paper }] }]);
    expect(awaitsClearing).toBe(true);
    expect(proposal!.because.da).toContain('«Ordinært møde» tirsdag den 25. februar 2025');
    expect(proposal!.because.da).toContain('Det foreslås til dagsordenen for «Marts».');
    expect(await meetings()).toHaveLength(2);
  });

  it('has an extraordinary meeting proposed when the next ordinary one is too far off; what is ready soon after shares it', async () => {
    await ordinary('2025-06-24', 'Juni');
    const kpos = await ready('KPOS');
    const proposed = (await meetings()).find(({ kind }) => kind === 'extraordinary')!;
    expect(proposed).toMatchObject({ states: [{ path: 'proposed' }], starts: null });
    const { agenda, proposal } = await meetingOf(proposed.id);
    expect(agenda).toMatchObject([{ number: '1', papers: [{ id: kpos }] }]);
    expect(proposal!.slots.length).toBe(5);
    expect(proposal!.because.da).toMatch(/«Juni» .* kan nå at tage det; det er 125 dages ventetid/);
    expect(proposal!.because.da).toMatch(/Et ekstraordinært møde kan tidligst holdes .*; det er \d+ dages ventetid/);
    await house.time.advanceTo(new Date('2025-02-28T10:00:00Z'));
    const gp = await ready('GP');
    expect((await meetingOf(proposed.id)).agenda.map(({ papers }) => papers[0]!.id)).toEqual([kpos, gp]);
    expect(await meetings()).toHaveLength(2);
  });

  it('does not wait longer than until a decision is needed', async () => {
    await ordinary('2025-03-20');
    await ready('KPOS', { needBy: '2025-03-15T12:00:00Z' });
    const proposed = (await meetings()).find(({ kind }) => kind === 'extraordinary')!;
    const { proposal } = await meetingOf(proposed.id);
    expect(proposal!.because.da).toContain('Der er brug for en beslutning senest');
    for (const { ends } of proposal!.slots) expect(ends < '2025-03-15').toBe(true);
  });

  it('is proposed once more neither when the chair declines nor when it is taken off', async () => {
    await ordinary('2025-06-24');
    await ready('KPOS');
    const proposed = (await meetings()).find(({ kind }) => kind === 'extraordinary')!;
    await done(house.engine.send({ ...by(), person: committee.chair, instance: proposed.id, type: 'DECLINE', payload: { reason: 'Det kan vente.' } })); // prettier-ignore
    await house.time.settle();
    await house.time.advanceTo(new Date('2025-02-21T10:00:00Z'));
    expect((await meetings()).map(({ states }) => states[0]!.path).sort()).toEqual(['declined', 'reserved']);
  });

  it('that was proposed in two places at once by two workers comes to one meeting', async () => {
    await ordinary('2025-06-24');
    await Promise.all([ready('KPOS'), ready('GP'), ready('SPEC')]);
    expect((await meetings()).filter(({ kind }) => kind === 'extraordinary')).toHaveLength(1);
    expect(await verify(house.app.get(EngineDatabase), houseRegistry())).toMatchObject({ findings: [] });
  });
});
