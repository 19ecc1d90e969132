import { afterAll, beforeAll, expect, it } from '@jest/globals';
import request from 'supertest';
import { openApi, type Api } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi({ rateLimit: 3 });
});
afterAll(() => api.close());

it('who asks the API too often is told when to come back; health and the page are never refused so', async () => {
  const server = () => request(api.app.getHttpServer());
  for (let i = 0; i < 3; i++) await server().get('/api/me').expect(401);
  const refused = await server().get('/api/me').expect(429);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(refused.body).toMatchObject({ status: 429, code: 'too-many-requests', title: 'For mange forespørgsler' });
  await server().get('/livez').expect(200);
  // Here is no page; what matters is that nobody is told to wait for it.
  await server().get('/opgaver').expect(404);
});
