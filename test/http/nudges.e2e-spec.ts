import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Delivery } from '../../src/notifications/delivery.js';
import { MORNING } from './api.js';
import { openGroupHouse } from './group-house.js';

let house: Awaited<ReturnType<typeof openGroupHouse>>;
beforeAll(async () => {
  house = await openGroupHouse();
});
afterAll(() => house.api.close());
beforeEach(() => house.api.clock.set(MORNING));

const DEADLINE = '2025-02-27T12:00:00.000Z';
const SECTIONS = [{ id: 's1', heading: 'Formål', markdown: 'Hvorfor.' }];

async function commentRound(): Promise<string> {
  const { start, done, seats } = house;
  const paper = await start('commission', { title: 'Kommissorium' });
  await done(paper, 'ISSUE_VERSION', { sections: SECTIONS });
  const payload = { title: 'Kommentering', deadline: DEADLINE, seats: [seats.kl, seats.dr, seats.chair] };
  return start('comment-round', payload, { collects: [paper] });
}

async function approvalRound(): Promise<string> {
  const { start, done } = house;
  const paper = await start('commission', { title: 'Til godkendelse' });
  await done(paper, 'ISSUE_VERSION', { sections: SECTIONS });
  await done(paper, 'MARK_READY');
  const round = await start('approval-round', { title: 'Godkendelse' }, { decides: [paper] });
  await done(round, 'OPEN');
  return round;
}

/** Delivers what waits in the outbox, as the worker would; gives the names of those who were told of the reminder. */
async function reminded(instance: string): Promise<{ who: string[]; subject: { da: string; en: string } | undefined }> {
  const db = house.api.app.get(DataSource);
  const waiting = await db.query<{ id: string }[]>('SELECT id FROM outbox WHERE delivered_at IS NULL ORDER BY id');
  for (const { id } of waiting) await house.api.app.get(Delivery).deliver(id);
  const rows = await db.query<{ name: string; subject: { da: string; en: string } }[]>(
    `SELECT p.name, n.subject FROM notification n JOIN person p ON p.id = n.person_id
      WHERE n.instance_id = $1 AND n.topic = 'nudged' ORDER BY p.name`,
    [instance],
  );
  return { who: rows.map(({ name }) => name), subject: rows[0]?.subject };
}

const rowsOf = async (instance: string) => {
  const { body } = await house.get(`/api/instances/${instance}/records?slice=nudge`).expect(200);
  return (body.items as { body: object }[]).map((row) => row.body);
};
const action = async (instance: string, person?: string) => {
  const { body } = await house.get(`/api/instances/${instance}/actions`, person).expect(200);
  return (body.items as { type: string; allowed: string }[]).find(({ type }) => type === 'NUDGE');
};

describe('a nudge', () => {
  it('reaches those who have not answered and nobody else', async () => {
    const { done, people, seats } = house;
    const round = await commentRound();
    await done(round, 'NO_REMARKS', {}, people.kl);
    expect(await action(round)).toMatchObject({ allowed: 'yes', label: { da: 'Send en påmindelse' } });
    await done(round, 'NUDGE', { note: 'Vi holder møde på fredag.' }, people.chair);
    const { who, subject } = await reminded(round);
    expect(who).toEqual(['chair', 'dr']);
    expect(subject!.da).toMatch(/^Påmindelse: bemærkninger ønskes senest .* – Vi holder møde på fredag\.$/);
    expect(await rowsOf(round)).toEqual(
      [seats.chair, seats.dr].sort().map((whom) => ({ whom, note: 'Vi holder møde på fredag.', person: people.chair })),
    );
    const { body } = await house.get(`/api/instances/${round}`).expect(200);
    expect(body.states).toMatchObject([{ path: 'open.answering' }]);
  });

  it('reaches only the seats that it names, and not even them once they have answered', async () => {
    const { done, people, seats } = house;
    const round = await commentRound();
    await done(round, 'NUDGE', { seats: [seats.kl, seats.dr] });
    await done(round, 'NO_REMARKS', {}, people.dr);
    expect((await reminded(round)).who).toEqual(['kl']);
  });

  it('is refused when nobody is missing, or what is named is not awaited', async () => {
    const { send, done, people, seats } = house;
    const round = await commentRound();
    await done(round, 'NO_REMARKS', {}, people.kl);
    const { body } = await send(round, 'NUDGE', { seats: [seats.kl] }).expect(409);
    expect(body.reasons).toMatchObject([{ code: 'seats-awaited' }]);
    const approval = await approvalRound();
    for (const person of [people.kl, people.dr, people.chair])
      await done(approval, 'POSITION', { all: { choice: 'approve' } }, person);
    const refused = await send(approval, 'NUDGE').expect(409);
    expect(refused.body.reasons).toMatchObject([{ code: 'someone-missing' }]);
  });

  it('is not repeated within a day, and the refusal says when it is possible again', async () => {
    const { send, done, seats, api } = house;
    const round = await commentRound();
    await done(round, 'NUDGE', { seats: [seats.kl] });
    await done(round, 'NUDGE');
    expect(await rowsOf(round)).toHaveLength(3);
    const { body } = await send(round, 'NUDGE').expect(409);
    expect(body.reasons).toMatchObject([
      {
        code: 'not-nudged-lately',
        params: { from: '2025-02-21T08:00:00.000Z' },
        text: { da: expect.stringContaining('fredag den 21. februar 2025 kl. 09.00') },
      },
    ]);
    expect(await action(round)).toMatchObject({ allowed: 'no' });
    api.clock.set('2025-02-21T08:00:00.000Z');
    await done(round, 'NUDGE');
    expect(await rowsOf(round)).toHaveLength(6);
  });

  it('is for the chair and the secretariat to send', async () => {
    const round = await commentRound();
    await house.send(round, 'NUDGE', {}, house.people.kl).expect(403);
  });
});

describe('a nudge about', () => {
  it('an approval reaches the seats whose position is missing or overtaken', async () => {
    const { done, people } = house;
    const round = await approvalRound();
    const { body } = await house.get(`/api/instances/${round}`).expect(200);
    const paper = body.links[0].id as string;
    await done(round, 'POSITION', { all: { choice: 'approve' } }, people.kl);
    await done(paper, 'ISSUE_VERSION', { sections: [{ ...SECTIONS[0], markdown: 'Nyt.' }], material: true });
    await done(round, 'POSITION', { all: { choice: 'approve' } }, people.dr);
    await done(round, 'NUDGE');
    expect((await reminded(round)).who).toEqual(['chair', 'kl']);
  });

  it('a correction reaches its owner', async () => {
    const { start, done, approvedCommission, seats } = house;
    const correction = {
      title: 'Eksempler', key: 'G1', scope: 'specific', kind: 'text', text: 'Eksempler indarbejdes.',
      origin: { item: '2', who: 'KL' }, due: DEADLINE,
    }; // prettier-ignore
    const links = { corrects: [await approvedCommission('Rettes')] };
    const owned = async (owner: string) => {
      const made = await start('correction', { ...correction, owner }, links);
      await done(made, 'NUDGE');
      return (await reminded(made)).who;
    };
    expect(await owned(seats.kl)).toEqual(['kl']);
    expect(await owned(seats.dr)).toEqual(['dr']);
    expect(await owned('secretariat')).toEqual(['secretariat']);
  });

  it('a nomination reaches the organisation that was asked', async () => {
    const { done, nominatingGroup, nominationFor } = house;
    await nominatingGroup('Medlem, KL (påmindes)');
    const nomination = await nominationFor('Medlem, KL (påmindes)');
    await done(nomination, 'NUDGE', { note: 'Profilen er vedhæftet.' });
    expect((await reminded(nomination)).who).toEqual(['kl']);
  });
});
