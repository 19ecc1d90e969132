import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { asksForPage } from './addresses.js';
import { ApiSettings } from './api-settings.js';
import { InputPipe } from './input.pipe.js';
import { describeApi } from './openapi.js';
import { ProblemFilter } from './problem.filter.js';

/** What every HTTP door of Mandat has, in tests as in `main`; to be called before `app.init()`. */
export async function configureApp(app: NestFastifyApplication): Promise<void> {
  const settings = app.get(ApiSettings);
  await app.register(helmet, { contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } });
  await app.register(cookie);
  await app.register(rateLimit, {
    max: settings.rateLimit,
    timeWindow: '1 minute',
    allowList: ({ url }) => asksForPage(url),
  });
  allowLargerBodies(app);
  app.useGlobalPipes(new InputPipe());
  app.useGlobalFilters(new ProblemFilter());
  serveDescription(app);
}

/** A route that says `@RouteConfig({ bodyLimit })` takes larger bodies than the others. */
function allowLargerBodies(app: NestFastifyApplication): void {
  app.useBodyParser('application/octet-stream');
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', (route) => {
      const { bodyLimit } = (route.config ?? {}) as { bodyLimit?: number };
      if (bodyLimit !== undefined) route.bodyLimit = bodyLimit;
    });
}

/** Described when first asked for: then all routes are there. */
function serveDescription(app: NestFastifyApplication): void {
  let description: unknown;
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', () => (description ??= describeApi(app)));
}
