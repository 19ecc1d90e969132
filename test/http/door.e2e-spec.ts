import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
import { Directory } from '../../src/committees/directory.js';
import { People } from '../../src/identity/people.js';
import { as, openApi, smallCommittee, type Api } from './api.js';

const { people, data } = smallCommittee();
let api: Api;
beforeAll(async () => {
  api = await openApi();
  await api.app.get(Directory).load(data);
});
afterAll(() => api.close());

const server = () => request(api.app.getHttpServer());

describe('who does not say who they are is let in nowhere', () => {
  it.each(['/api/me', '/api/committees', '/api/instances', '/api/inbox', '/api/lifecycles', '/api/stream'])(
    '%s',
    async (path) => {
      for (const headers of [
        {},
        { authorization: 'Bearer x' },
        { authorization: 'Basic eDp5' },
        as(people.kl, 'x'.repeat(32)),
      ]) {
        const { body } = await server().get(path).set(headers).expect(401);
        expect(body).toMatchObject({
          status: 401,
          code: 'not-signed-in',
          reasons: [{ text: { da: expect.any(String) } }],
        });
      }
    },
  );
});

describe('a refusal', () => {
  it('is told in the language asked for, and in both', async () => {
    const danish = await server().get('/api/me').expect(401);
    const english = await server().get('/api/me').set('accept-language', 'en-GB').expect(401);
    expect(danish.body.title).toBe('Du er ikke logget ind');
    expect(english.body.title).toBe('You are not signed in');
    expect(danish.body.titles).toEqual(english.body.titles);
    expect(english.body.detail).toContain('The secretariat can help.');
  });

  it('of a route that is not there is a problem document too', async () => {
    const { body, headers } = await server().get('/api/nothing').expect(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({ status: 404, code: 'no-such-route' });
  });

  it.each([
    ['10 MB', JSON.stringify({ person: 'x'.repeat(10 * 1024 * 1024) }), 'application/json', 413],
    ['broken JSON', '{"lifecycle":', 'application/json', 400],
    ['a poisoned prototype', '{"__proto__":{"demo":true}}', 'application/json', 400],
    ['a form', 'lifecycle=x', 'application/x-www-form-urlencoded', 422],
    ['an unknown format', '<lifecycle/>', 'application/xml', 415],
  ])('of a body of %s', async (_, body, type, status) => {
    const refused = await server().post('/api/instances').set(as(people.kl)).set('content-type', type).send(body);
    expect(refused.body).toMatchObject({ status });
    expect(refused.headers['content-type']).toContain('application/problem+json');
  });
});

describe('an error of ours', () => {
  it('is told by its id only', async () => {
    const failing = jest.spyOn(api.app.get(People), 'find').mockRejectedValue(new Error('password=hunter2'));
    const { body, text, headers } = await server().get('/api/me').set(as(people.kl)).expect(500);
    failing.mockRestore();
    expect(text).not.toContain('hunter2');
    expect(body).toMatchObject({ code: 'internal', id: headers['x-request-id'], title: 'Der er sket en fejl hos os' });
  });
});

describe('health', () => {
  it('names what does not answer, and nothing else', async () => {
    const check = api.queue.check;
    api.queue.check = () => Promise.reject(new Error('password=hunter2'));
    const { body, text } = await server().get('/readyz').expect(503);
    api.queue.check = check;
    expect(body.reasons).toMatchObject([{ code: 'queue-down' }]);
    expect(text).not.toContain('hunter2');
  });

  it('is ready when database and queue answer', async () => {
    expect((await server().get('/livez').expect(200)).body).toEqual({ status: 'alive' });
    expect((await server().get('/readyz').expect(200)).body).toEqual({ status: 'ready', warnings: [] });
  });

  it('does not wait for a queue that is silent', async () => {
    const check = api.queue.check;
    api.queue.check = () => new Promise(() => undefined);
    const began = Date.now();
    expect((await server().get('/readyz').expect(503)).body.code).toBe('not-ready');
    expect(Date.now() - began).toBeLessThan(4_000);
    api.queue.check = check;
  });
});

describe('every answer', () => {
  it('bears an id and the headers that protect a browser', async () => {
    const { headers } = await server().get('/livez');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });
});

describe('the OpenAPI document', () => {
  it('is 3.1, describes every route with its answer and refusals, and every reference leads somewhere', async () => {
    const { body } = await server().get('/api/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    const operations = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.entries(
        methods as Record<
          string,
          {
            operationId: string;
            summary: string;
            security?: unknown[];
            responses: Record<string, { content?: object }>;
          }
        >,
      ).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, ...operation })),
    );
    expect(operations.length).toBeGreaterThan(25);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { name, summary, responses } of operations) {
      const [good] = Object.entries(responses).filter(([status]) => status.startsWith('2'));
      expect({ name, summary: summary.length > 0, good: good !== undefined, refusal: responses['500'] !== undefined }).toEqual({
        name, summary: true, good: true, refusal: true,
      }); // prettier-ignore
      if (good?.[0] !== '204')
        expect({ name, content: good?.[1].content }).toEqual({ name, content: expect.any(Object) });
    }
    const open = operations.filter(({ security }) => security !== undefined).map(({ name }) => name);
    expect(open.every((name) => /livez|readyz|demo|session/.test(name))).toBe(true);
    expect(operations.every(({ responses }) => 'application/problem+json' in (responses['429']?.content ?? {}))).toBe(
      true,
    );
    const references = [...JSON.stringify(body).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(references.length).toBeGreaterThan(50);
    for (const name of references) expect(Object.keys(body.components.schemas)).toContain(name);
  });

  it('knows every route that the server has', async () => {
    const { body } = await server().get('/api/openapi.json');
    const described = Object.keys(body.paths).map((path) => path.replaceAll(/\{(\w+)\}/g, ':$1'));
    const served = [...api.routes].filter((route) => route !== '/api/openapi.json' && route !== '*');
    expect(served.length).toBeGreaterThan(20);
    for (const route of served) expect(described).toContain(route);
  });
});
