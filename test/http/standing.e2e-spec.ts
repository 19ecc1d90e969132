import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Directory } from '../../src/committees/directory.js';
import { as, MORNING, openApi, smallCommittee, type Api } from './api.js';
import { recount } from '../oracles/standing-recount.js';

const { committee, people, seats, data } = smallCommittee();
const group = smallCommittee().committee;
const NOON = '2025-02-20T12:00:00.000Z';
const NEXT_DAY = '2025-02-21T09:00:00.000Z';
const DEADLINE = '2025-02-27T12:00:00.000Z';

let api: Api;
beforeAll(async () => {
  api = await openApi();
  const below = { id: group, key: `group-${group}`, name: 'Arbejdsgruppen', parent: committee };
  await api.app.get(Directory).load({ ...data, committees: [...data.committees!, below] });
});
afterAll(() => api.close());
beforeEach(() => api.clock.set(MORNING));

const http = () => request(api.app.getHttpServer());
const get = (path: string, person: string = people.secretariat) => http().get(path).set(as(person));
const standing = async (round: string, person?: string) =>
  (await get(`/api/rounds/${round}/standing`, person).expect(200)).body;
const seatIn = (body: { seats: { seat: { id: string } }[] }, seat: string) =>
  body.seats.find((line) => line.seat.id === seat)!;
const paperIn = (body: { papers: { id: string }[] }, paper: string) => body.papers.find(({ id }) => id === paper)!;

async function start(lifecycle: string, payload: object, links: object = {}, where: string = committee) {
  const command = { lifecycle, committee: where, payload, links };
  return (await http().post('/api/instances').set(as(people.secretariat)).send(command).expect(201)).body
    .instance as string;
}
const send = (instance: string, type: string, payload: object = {}, person: string = people.secretariat, more = {}) =>
  http()
    .post(`/api/instances/${instance}/events`)
    .set(as(person))
    .send({ type, payload, ...more })
    .expect(200);
const issue = (paper: string, markdown: string, material = false) =>
  send(paper, 'ISSUE_VERSION', { sections: [{ id: 's1', heading: 'Formål', markdown }], material });

async function written(title: string, where: string = committee): Promise<string> {
  const paper = await start('commission', { title }, {}, where);
  await issue(paper, 'Hvorfor.');
  return paper;
}

const commenting = (...papers: string[]) =>
  start(
    'comment-round',
    { title: 'Kommentering', deadline: DEADLINE, seats: [seats.kl, seats.dr] },
    { collects: papers },
  );

async function deciding(given: object, ...papers: string[]): Promise<string> {
  for (const paper of papers) await send(paper, 'MARK_READY');
  const round = await start('approval-round', { title: 'Godkendelse', ...given }, { decides: papers });
  await send(round, 'OPEN');
  return round;
}
const vote = { way: 'vote', deadline: DEADLINE, rules: { quorum: 2 } };
const remark = (paper: string, text: string) => ({ paper, kind: 'substantive', text });

/** What is answered agrees with a count of the round's records, made slowly and on its own. */
const agrees = async (round: string) => {
  const page = async (path: string) => (await get(`/api/instances/${path}`).expect(200)).body;
  const [records, journal] = [await page(`${round}/records?limit=200`), await page(`${round}/journal?limit=200`)];
  const told = await standing(round);
  const seatsAsTold = told.seats.map(({ seat, standing: stands, awaitedSince, awaitedOn, answer }: never) => ({
    seat: (seat as { id: string }).id,
    standing: stands,
    awaitedSince,
    awaitedOn,
    remarks: (answer as { remarks: number } | null)?.remarks ?? null,
  }));
  expect(seatsAsTold).toEqual(recount(told, records.items, journal.items));
};

describe('a comment round', () => {
  it('says of each seat who holds it, and what and when it has answered', async () => {
    const paper = await written('Kommissorium');
    const round = await commenting(paper);
    api.clock.set(NOON);
    await send(round, 'SUBMIT_REMARKS', { remarks: [remark(paper, 'Én.'), remark(paper, 'To.')] }, people.kl);
    await send(round, 'SUBMIT_REMARKS', { remarks: [remark(paper, 'Tre.')] }, people.kl);
    const body = await standing(round, people.observer);
    expect(body).toMatchObject({ open: true, asked: 2, answered: 1, awaited: 1, deadline: DEADLINE, way: null });
    expect(seatIn(body, seats.kl)).toMatchObject({
      seat: { name: 'Medlem, KL', organisation: { name: 'KL' } },
      holders: [{ id: people.kl, as: 'member' }],
      standing: 'answered',
      awaitedSince: null,
      answer: { kind: 'remarks', remarks: 3, late: false, at: NOON, by: { id: people.kl }, as: 'member' },
    });
    expect(seatIn(body, seats.dr)).toMatchObject({
      holders: [
        { id: people.dr, as: 'member', rank: 0 },
        { id: people.drSubstitute, as: 'substitute', rank: 1 },
      ],
      standing: 'awaited',
      awaitedSince: MORNING,
      answer: null,
    });
    await agrees(round);
  });

  it('waits anew for a seat whose answer was struck, and says why', async () => {
    const round = await commenting(await written('Berigtiget'));
    await send(round, 'NO_REMARKS', {}, people.drSubstitute);
    expect(seatIn(await standing(round), seats.dr)).toMatchObject({ answer: { kind: 'noRemarks', as: 'substitute' } });
    api.clock.set(NOON);
    const filing = { onBehalfOf: seats.dr, reason: 'Berigtigelse.' };
    await send(round, 'RECTIFY', { reason: 'Ført på den forkerte plads.' }, people.secretariat, filing);
    expect(seatIn(await standing(round), seats.dr)).toMatchObject({
      standing: 'awaited',
      awaitedSince: NOON,
      answer: null,
      struck: [{ what: 'answer', reason: 'Ført på den forkerte plads.', by: { id: people.secretariat }, at: NOON }],
    });
    await agrees(round);
  });

  it('shows a late answer as late, with how it came and for whom it was filed', async () => {
    const round = await commenting(await written('For sent'));
    api.clock.set('2025-02-28T09:00:00.000Z');
    const receipt = { how: 'mail', from: 'Danske Regioner' };
    const filing = { onBehalfOf: seats.dr, reason: 'Modtaget.', occurredAt: '2025-02-28T08:00:00.000Z' };
    await send(round, 'NO_REMARKS', { receipt }, people.secretariat, filing);
    const body = await standing(round);
    expect(body).toMatchObject({ open: false, answered: 1, awaited: 0 });
    expect(seatIn(body, seats.kl)).toMatchObject({ standing: 'silent', awaitedSince: null });
    expect(seatIn(body, seats.dr)).toMatchObject({
      answer: {
        late: true,
        as: 'secretariat',
        at: '2025-02-28T08:00:00.000Z',
        receipt: { how: 'mail', from: 'Danske Regioner', receivedAt: '2025-02-28T08:00:00.000Z' },
      },
    });
    await agrees(round);
  });

  it('names the version that it was opened on beside the newest', async () => {
    const paper = await written('To versioner');
    await issue(paper, 'Omskrevet.', true);
    const round = await commenting(paper);
    expect(paperIn(await standing(round), paper)).toMatchObject({ asked: 2, newest: 2, material: false });
    await send(round, 'CLOSE', { reason: 'Alt er sagt.' });
    await issue(paper, 'Omskrevet igen.', true);
    expect(paperIn(await standing(round), paper)).toMatchObject({ asked: 2, newest: 3, material: true, likely: null });
  });
});

describe('an approval round', () => {
  it('says what it would come to now, and who stands in the way', async () => {
    const [one, two] = [await written('Ét'), await written('To')];
    const round = await deciding(vote, one, two);
    await send(round, 'POSITION', {
      positions: [
        { paper: one, version: 1, choice: 'cannot', text: 'Nej.' },
        { paper: two, version: 1, choice: 'reservation', text: 'Afventer.', until: NEXT_DAY },
      ],
    }, people.kl); // prettier-ignore
    const body = await standing(round, people.kl);
    expect(paperIn(body, one)).toMatchObject({
      asked: 1,
      tally: { seats: 3, cannot: 1, missing: 2 },
      likely: { comesTo: 'noQuorum', settled: false },
    });
    const { likely } = paperIn(body, one) as unknown as { likely: { sentence: { da: string; en: string } } };
    expect(likely.sentence.da).toMatch(
      /^Svarer ikke flere inden .*, er udfaldet: ikke beslutningsdygtig\. 2 pladser, der ikke har svaret, kan ændre det\. Mangler 1 svar for at være beslutningsdygtig\. .*Mangler svar fra 2 pladser\. Kan ikke godkendes af KL .*$/,
    );
    expect(likely.sentence.en).toMatch(/Waits for the answers of 2 seats\. Cannot be approved by KL/);
    await send(round, 'POSITION', { all: { choice: 'approve' } }, people.dr);
    await send(round, 'POSITION', { all: { choice: 'approve' } }, people.chair);
    const settled = await standing(round);
    expect(paperIn(settled, one)).toMatchObject({ likely: { comesTo: 'approved', settled: true } });
    expect(seatIn(settled, seats.kl)).toMatchObject({
      standing: 'answered',
      positions: expect.arrayContaining([expect.objectContaining({ paper: two, until: NEXT_DAY, counts: true })]),
    });
    await agrees(round);
  });

  it('waits anew since the material version that made a position stale', async () => {
    const paper = await written('Væsentligt ændret');
    const round = await deciding(vote, paper);
    await send(round, 'POSITION', { all: { choice: 'approve' } }, people.kl);
    api.clock.set(NOON);
    await issue(paper, 'Rettet stavefejl.');
    expect(seatIn(await standing(round), seats.kl)).toMatchObject({ standing: 'answered' });
    api.clock.set(NEXT_DAY);
    await issue(paper, 'Noget helt andet.', true);
    const body = await standing(round);
    expect(paperIn(body, paper)).toMatchObject({ asked: 1, newest: 3, material: true, tally: { approve: 0 } });
    expect(seatIn(body, seats.kl)).toMatchObject({
      standing: 'awaited',
      awaitedSince: NEXT_DAY,
      awaitedOn: [paper],
      positions: [{ version: 1, choice: 'approve', stale: true, counts: false }],
    });
    expect(seatIn(body, seats.dr)).toMatchObject({ awaitedSince: MORNING, positions: [] });
    await agrees(round);
  });

  it('does not wait for the recused, and waits again when that is struck', async () => {
    const paper = await written('Inhabil');
    const round = await deciding({}, paper);
    const filing = { onBehalfOf: seats.kl, reason: 'Berigtigelse.' };
    await send(round, 'RECUSE', { reason: 'Ejer leverandøren.' }, people.kl);
    const body = await standing(round);
    expect(seatIn(body, seats.kl)).toMatchObject({
      standing: 'recused',
      awaitedSince: null,
      recusals: [{ person: null, papers: null, reason: 'Ejer leverandøren.' }],
    });
    expect(paperIn(body, paper)).toMatchObject({
      tally: { seats: 2 },
      likely: {
        comesTo: 'chairConcludes',
        sentence: { da: 'Formanden konkluderer. Mangler svar fra 2 pladser.' },
      },
    });
    await agrees(round);
    api.clock.set(NOON);
    await send(round, 'RECTIFY', { what: 'recusals', reason: 'Fejl.' }, people.secretariat, filing);
    expect(seatIn(await standing(round), seats.kl)).toMatchObject({ standing: 'awaited', awaitedSince: NOON });
    await agrees(round);
  });

  it('that is concluded shows the decision, and positions as they were then', async () => {
    const paper = await written('Besluttet');
    const round = await deciding({}, paper);
    await send(round, 'POSITION', { all: { choice: 'approve' } }, people.kl);
    const corrections = [
      {
        key: 'R1', scope: 'specific', kind: 'text', text: 'Ret.', origin: { item: '1', who: 'KL' }, papers: [paper],
        owner: 'secretariat', due: DEADLINE,
      },
    ]; // prettier-ignore
    const payload = { sameForAll: { outcome: 'approvedWithCorrections' }, corrections };
    await send(round, 'CONCLUDE', payload, people.chair);
    await issue(paper, 'Rettet efter beslutningen.', true);
    const body = await standing(round);
    expect(paperIn(body, paper)).toMatchObject({
      likely: null,
      tally: null,
      outcome: { outcome: 'approvedWithCorrections', version: 1 },
    });
    expect(seatIn(body, seats.kl)).toMatchObject({ standing: 'answered', positions: [{ stale: false }] });
    expect(seatIn(body, seats.dr)).toMatchObject({ standing: 'silent', awaitedSince: null });
    await agrees(round);
  });
});

describe('what a round still needs', () => {
  it('is not told to those who may not see the round, nor of what is no round', async () => {
    const round = await commenting(await written('Skjult'));
    await get(`/api/rounds/${round}/standing`, people.stranger).expect(404);
    await get(`/api/rounds/${await written('Intet')}/standing`).expect(404);
    await get('/api/rounds/nonsense/standing').expect(422);
  });

  it('leaves out papers of a group that the person may not see', async () => {
    const [own, theirs] = [await written('Vores'), await written('Gruppens', group)];
    const round = await deciding({}, own, theirs);
    await send(round, 'POSITION', { all: { choice: 'approve' } }, people.kl);
    const delegation = { person: people.stranger, may: 'answer' };
    await http().post(`/api/seats/${seats.kl}/delegations`).set(as(people.kl)).send(delegation).expect(201);
    expect((await standing(round)).papers).toHaveLength(2);
    const body = await standing(round, people.stranger);
    expect(body.papers).toMatchObject([{ id: own }]);
    expect(JSON.stringify(body)).not.toContain(theirs);
  });
});
