import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Directory } from '../../src/committees/directory.js';
import { as, MORNING, openApi, smallCommittee, type Api } from './api.js';

const { committee, people, data } = smallCommittee();
const textOf = (markdown: string) => ({ sections: [{ id: 's1', heading: 'Formål', markdown }] });
let api: Api;
let paper: string;
beforeAll(async () => {
  api = await openApi();
  await api.app.get(Directory).load(data);
});
beforeEach(async () => {
  api.clock.set(MORNING);
  const start = { lifecycle: 'commission', committee, payload: { title: 'Kommissorium' } };
  paper = (await server().post('/api/instances').set(as(people.secretariat)).send(start)).body.instance as string;
});
afterAll(() => api.close());

const server = () => request(api.app.getHttpServer());
const at = (path: string) => `/api/papers/${paper}/${path}`;
const take = (person: string, token?: string) =>
  server()
    .post(at('lease'))
    .set({ ...as(person), ...(token && { lease: token }) });
const save = (person: string, lease: string, revision: number, markdown: string) =>
  server()
    .put(at('draft'))
    .set({ ...as(person), lease, 'if-match': `"${revision}"` })
    .send(textOf(markdown));
const read = async () => (await server().get(at('draft')).set(as(people.kl))).body;

describe('two writers cannot overwrite each other', () => {
  it('the second is told who writes and until when', async () => {
    await take(people.kl).expect(200);
    const { body } = await take(people.dr).expect(409);
    expect(body).toMatchObject({
      code: 'lease-held',
      reasons: [{ params: { name: 'kl', until: '2025-02-20T08:15:00.000Z' } }],
    });
  });

  it('without the lease nothing is saved', async () => {
    const { body: lease } = await take(people.kl);
    await save(people.kl, lease.token, 0, 'KL').expect(200);
    for (const [person, token] of [[people.dr, lease.token], [people.kl, randomUUID()]] as const) {
      expect((await save(person, token, 1, 'DR').expect(409)).body.code).toBe('lease-lost');
    } // prettier-ignore
    expect(await read()).toMatchObject({ revision: 1, savedBy: people.kl, sections: [{ markdown: 'KL' }] });
  });

  it('who lost the lease to time cannot save over the one who took it', async () => {
    const { body: old } = await take(people.kl);
    api.clock.set('2025-02-20T08:15:00Z');
    const { body: lease } = await take(people.dr).expect(200);
    await save(people.dr, lease.token, 0, 'DR').expect(200);
    await save(people.kl, old.token, 0, 'KL').expect(409);
    expect((await read()).sections).toMatchObject([{ markdown: 'DR' }]);
  });

  it('of one person’s two windows the one that took over writes', async () => {
    const { body: first } = await take(people.kl);
    const { body: second } = await take(people.kl).expect(200);
    expect(second.token).not.toBe(first.token);
    await save(people.kl, first.token, 0, 'første').expect(409);
    await save(people.kl, second.token, 0, 'anden').expect(200);
  });

  it('a revision saved since is not overwritten, and none may be left out', async () => {
    const { body: lease } = await take(people.kl);
    await save(people.kl, lease.token, 0, 'en').expect(200);
    expect((await save(people.kl, lease.token, 0, 'to').expect(412)).body.code).toBe('moved-on');
    await server()
      .put(at('draft'))
      .set({ ...as(people.kl), lease: lease.token })
      .send(textOf('to'))
      .expect(428);
    expect((await read()).sections).toMatchObject([{ markdown: 'en' }]);
  });

  it('of two saves at the same moment one wins', async () => {
    const { body: lease } = await take(people.kl);
    const answers = await Promise.all(['a', 'b', 'c'].map((text) => save(people.kl, lease.token, 0, text)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });
});

describe('a lease', () => {
  it('is renewed under its token, and given back', async () => {
    const { body: lease } = await take(people.kl);
    api.clock.set('2025-02-20T08:10:00Z');
    expect((await take(people.kl, lease.token)).body).toEqual({
      token: lease.token,
      expiresAt: '2025-02-20T08:25:00.000Z',
    });
    await server()
      .delete(at('lease'))
      .set({ ...as(people.kl), lease: lease.token })
      .expect(204);
    await take(people.dr).expect(200);
  });

  it.each([
    ['an observer', people.observer, 403],
    ['a stranger', people.stranger, 404],
  ])('is not for %s', async (_, person, status) => {
    await take(person).expect(status);
    await server().get(at('draft')).set(as(person)).expect(status);
  });

  it('lets its holder issue the version, and nobody else meanwhile', async () => {
    const { body: lease } = await take(people.kl);
    const issue = (person: string, token?: string) =>
      server()
        .post(`/api/instances/${paper}/events`)
        .set(as(person))
        .send({ type: 'ISSUE_VERSION', payload: { ...textOf('Tekst'), lease: token } });
    await issue(people.dr).expect(409);
    await issue(people.kl, lease.token).expect(200);
    const { body: list } = await server().get(at('versions')).set(as(people.observer)).expect(200);
    expect(list.items).toMatchObject([{ version: 1, person: people.kl }]);
    expect(list.items[0]).not.toHaveProperty('sections');
    expect((await server().get(at('versions/1')).set(as(people.observer)).expect(200)).body.sections).toEqual(
      textOf('Tekst').sections,
    );
    await server().get(at('versions/2')).set(as(people.observer)).expect(404);
  });
});

describe('an enclosure', () => {
  const bytes = Buffer.from('%PDF-1.7 leveranceplan');
  const send = (person: string, body: Buffer, query = '?name=Leveranceplan%202025.pdf&mediaType=application/pdf') =>
    server()
      .post(at(`enclosures${query}`))
      .set({ ...as(person), 'content-type': 'application/octet-stream' })
      .send(body);

  it('comes back as it was sent, as a file and never as a page', async () => {
    const { body: kept } = await send(people.kl, bytes).expect(201);
    expect(kept).toMatchObject({ name: 'Leveranceplan 2025.pdf', mediaType: 'application/pdf', size: bytes.length });
    const back = await server()
      .get(at(`enclosures/${kept.sha256}`))
      .set(as(people.observer))
      .buffer()
      .expect(200);
    expect(back.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''Leveranceplan%202025.pdf",
      'x-content-type-options': 'nosniff',
    });
    expect(Buffer.compare(back.body as Buffer, bytes)).toBe(0);
  });

  it('is named by a version only when it has been sent', async () => {
    const plan = { key: 'plan', name: 'Leveranceplan.pdf', mediaType: 'application/pdf', size: bytes.length };
    const issue = (sha256: string) =>
      server()
        .post(`/api/instances/${paper}/events`)
        .set(as(people.kl))
        .send({ type: 'ISSUE_VERSION', payload: { ...textOf('Tekst'), enclosures: [{ ...plan, sha256 }] } });
    const { body } = await issue('0'.repeat(64)).expect(409);
    expect(body).toMatchObject({
      code: 'enclosures-uploaded',
      reasons: [{ text: { da: 'Bilag, hvis fil ikke er lagt op til dokumentet: Leveranceplan.pdf.' } }],
    });
    const { body: kept } = await send(people.kl, bytes);
    await issue(kept.sha256).expect(200);
  });

  it('may be larger than other bodies, to its limit', async () => {
    await send(people.kl, Buffer.alloc(2 * 1024 * 1024)).expect(201);
    await send(people.kl, Buffer.alloc(25 * 1024 * 1024 + 1)).expect(413);
  });

  it('is not seen by whoever may not see the paper, nor through another paper', async () => {
    const { body: kept } = await send(people.kl, bytes);
    await server()
      .get(at(`enclosures/${kept.sha256}`))
      .set(as(people.stranger))
      .expect(404);
    const start = { lifecycle: 'commission', committee, payload: { title: 'En anden' } };
    const other = await server().post('/api/instances').set(as(people.secretariat)).send(start);
    await server().get(`/api/papers/${other.body.instance}/enclosures/${kept.sha256}`).set(as(people.kl)).expect(404);
  });

  it('needs a name and bytes', async () => {
    await send(people.kl, bytes, '').expect(422);
    await server().post(at('enclosures?name=x')).set(as(people.kl)).send({ not: 'bytes' }).expect(415);
    await send(people.observer, bytes).expect(403);
  });
});
