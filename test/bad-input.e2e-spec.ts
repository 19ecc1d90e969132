import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import request from 'supertest';
import { Directory } from '../src/committees/directory.js';
import { as, MORNING, openApi, smallCommittee, type Api } from './http/api.js';

const { committee, people, seats, data } = smallCommittee();
const { secretariat, chair, kl, dr, drSubstitute, observer } = people;
const text = { sections: [{ id: 'purpose', heading: 'Formål', markdown: 'Hvorfor.' }] };
const DEADLINE = '2025-02-27T12:00:00.000Z';

type Payload = Readonly<Record<string, unknown>>;

/** A command as it goes over the wire. */
interface Sent {
  readonly path: string;
  readonly person: string;
  readonly body: Payload;
  readonly headers?: Readonly<Record<string, string>>;
}

let api: Api;
let owner: pg.Pool;
beforeAll(async () => {
  api = await openApi();
  await api.app.get(Directory).load(data);
  owner = new pg.Pool({ connectionString: api.database.ownerUrl, max: 1 });
});
beforeEach(() => api.clock.set(MORNING));
afterAll(async () => {
  await owner.end();
  await api.close();
});

const post = ({ path, person, body, headers = {} }: Sent) =>
  request(api.app.getHttpServer())
    .post(path)
    .set({ ...as(person), ...headers })
    .send(body);

const event = (instance: string, person: string, type: string, payload: Payload = {}, more: Payload = {}): Sent => ({
  path: `/api/instances/${instance}/events`,
  person,
  body: { type, payload, ...more },
});
const starting = (lifecycle: string, payload: Payload, links: Payload = {}): Sent => ({
  path: '/api/instances',
  person: secretariat,
  body: { lifecycle, committee, payload, links },
});
const start = async (lifecycle: string, payload: Payload, links?: Payload): Promise<string> =>
  (await post(starting(lifecycle, payload, links)).expect(201)).body.instance as string;
const send = (...command: Parameters<typeof event>) => post(event(...command)).expect(200);

async function paperWithText(): Promise<string> {
  const paper = await start('commission', { title: 'Kommissorium' });
  await send(paper, secretariat, 'ISSUE_VERSION', text);
  return paper;
}

async function commentRound(paper: string): Promise<string> {
  const asked = { title: 'Kommentering', deadline: DEADLINE, seats: [seats.kl, seats.dr] };
  return start('comment-round', asked, { collects: [paper] });
}

/** An open round on one ready paper; with a deadline it is a vote. */
async function approvalRound(more: Payload = {}): Promise<{ paper: string; round: string }> {
  const paper = await paperWithText();
  await send(paper, secretariat, 'MARK_READY');
  const round = await start('approval-round', { title: 'Godkendelse', ...more }, { decides: [paper] });
  await send(round, chair, 'OPEN');
  return { paper, round };
}

const approve = { all: { choice: 'approve' } };
const correctionTo = (paper: string) => ({
  ...{ key: 'S1', scope: 'specific', kind: 'text', text: 'Skriv det.', papers: [paper] },
  ...{ origin: { item: '2', who: 'Styregruppen' }, owner: 'secretariat', due: DEADLINE },
});

/** What is sent, after what has gone before; and what it is refused with. */
const refused: readonly (readonly [what: string, prepare: () => Promise<Sent>, status: number, code: string])[] = [
  [
    'an unknown field in the command',
    async () => event(await paperWithText(), secretariat, 'MARK_READY', {}, { colour: 'red' }),
    422,
    'invalid-input',
  ],
  [
    'an unknown field in the payload',
    async () => event(await paperWithText(), secretariat, 'ISSUE_VERSION', { ...text, colour: 'red' }),
    422,
    'invalid-input',
  ],
  [
    'a wrong type',
    async () => event(await paperWithText(), secretariat, 'ISSUE_VERSION', { sections: 'Hvorfor.' }),
    422,
    'invalid-input',
  ],
  [
    'a body of 10 MB',
    async () => {
      const sections = [{ ...text.sections[0], markdown: 'x'.repeat(10 * 1024 * 1024) }];
      return event(await paperWithText(), secretariat, 'ISSUE_VERSION', { sections });
    },
    413,
    'too-large',
  ],
  [
    'an unknown seat',
    async () => {
      const filed = { onBehalfOf: randomUUID(), reason: 'Modtaget pr. mail.' };
      return event(await commentRound(await paperWithText()), secretariat, 'NO_REMARKS', {}, filed);
    },
    422,
    'unknown-seat',
  ],
  [
    'a round that asks an unknown seat',
    async () => {
      const asked = { title: 'Kommentering', deadline: DEADLINE, seats: [seats.kl, randomUUID()] };
      return starting('comment-round', asked, { collects: [await paperWithText()] });
    },
    409,
    'seats-known',
  ],
  [
    'an observer’s answer',
    async () => event(await commentRound(await paperWithText()), observer, 'NO_REMARKS'),
    403,
    'not-yours',
  ],
  [
    'an observer’s position',
    async () => event((await approvalRound()).round, observer, 'POSITION', approve),
    403,
    'not-yours',
  ],
  [
    'remarks of member and substitute both',
    async () => {
      const round = await commentRound(await paperWithText());
      await send(round, dr, 'NO_REMARKS');
      return event(round, drSubstitute, 'NO_REMARKS');
    },
    409,
    'member-silent',
  ],
  [
    'positions of member and substitute both',
    async () => {
      const { round } = await approvalRound();
      await send(round, dr, 'POSITION', approve);
      return event(round, drSubstitute, 'POSITION', approve);
    },
    409,
    'member-silent',
  ],
  [
    'a position after the end',
    async () => {
      const { round } = await approvalRound();
      await send(round, chair, 'CONCLUDE', { sameForAll: { outcome: 'approved' } });
      return event(round, kl, 'POSITION', approve);
    },
    409,
    'not-in-this-state',
  ],
  [
    'a vote after its deadline has rung',
    async () => {
      const { round } = await approvalRound({ way: 'vote', deadline: DEADLINE });
      api.clock.set('2025-02-28T08:00:00.000Z');
      await post(event(round, kl, 'POSITION', approve)).expect(409);
      return event(round, kl, 'POSITION', approve);
    },
    409,
    'in-time-or-accepted',
  ],
  [
    'remarks to a round that was cancelled',
    async () => {
      const round = await commentRound(await paperWithText());
      await send(round, secretariat, 'CANCEL', { reason: 'Aflyst.' });
      return event(round, kl, 'NO_REMARKS');
    },
    409,
    'ended',
  ],
  [
    'a position on a stale version',
    async () => {
      const { paper, round } = await approvalRound();
      await send(paper, secretariat, 'ISSUE_VERSION', { ...text, material: true });
      return event(round, kl, 'POSITION', { positions: [{ paper, version: 1, choice: 'approve' }] });
    },
    409,
    'version-current',
  ],
  [
    'a revision that others have passed',
    async () => ({ ...event(await paperWithText(), secretariat, 'MARK_READY'), headers: { 'if-match': '"1"' } }),
    412,
    'moved-on',
  ],
  [
    'closing with a remark that is not disposed of',
    async () => {
      const paper = await paperWithText();
      const round = await commentRound(paper);
      await send(round, kl, 'SUBMIT_REMARKS', { remarks: [{ paper, kind: 'objection', text: 'Nævn EHDS.' }] });
      await send(round, secretariat, 'CLOSE', { reason: 'Alle er hørt.' });
      return event(paper, secretariat, 'MARK_READY');
    },
    409,
    'every-remark-disposed',
  ],
  [
    'a final text with a correction open',
    async () => {
      const { paper, round } = await approvalRound();
      const corrections = [correctionTo(paper)];
      await send(round, chair, 'CONCLUDE', { sameForAll: { outcome: 'approvedWithCorrections' }, corrections });
      return event(paper, chair, 'CONFIRM_TEXT');
    },
    409,
    'no-open-correction',
  ],
  [
    'the same key with another body',
    async () => {
      const headers = { 'idempotency-key': randomUUID() };
      await post({ ...starting('commission', { title: 'Kommissorium' }), headers }).expect(201);
      return { ...starting('commission', { title: 'Et andet' }), headers };
    },
    422,
    'key-reused',
  ],
  [
    'an alarm that nobody rang',
    async () => {
      const round = await commentRound(await paperWithText());
      return event(round, secretariat, 'xstate.after.commentPeriod.comment-round.open.answering');
    },
    422,
    'unknown-event',
  ],
  ['a beginning anew', async () => event(await paperWithText(), secretariat, 'xstate.init'), 422, 'unknown-event'],
  [
    'an event that only another instance tells',
    async () => event(await paperWithText(), secretariat, 'COMMENTS_OPENED'),
    403,
    'not-yours',
  ],
];

/** One text that any change to any row of any table would change. */
async function everythingStored(): Promise<string> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const digests = rows.map(({ name }) => `SELECT md5(string_agg(t::text, ' ' ORDER BY t::text)) FROM ${name} t`);
  return JSON.stringify((await owner.query(digests.join(' UNION ALL '))).rows);
}

it.each(refused)('%s: refused, and nothing is changed', async (_what, prepare, status, code) => {
  const sent = await prepare();
  const before = await everythingStored();
  const { body, headers } = await post(sent);
  expect({ status: (body as Payload).status, code: (body as Payload).code }).toEqual({ status, code });
  expect(headers['content-type']).toContain('application/problem+json');
  expect(await everythingStored()).toBe(before);
});

it('what is stored is seen to change when something is carried out', async () => {
  const paper = await paperWithText();
  const before = await everythingStored();
  await send(paper, secretariat, 'MARK_READY');
  expect(await everythingStored()).not.toBe(before);
});
