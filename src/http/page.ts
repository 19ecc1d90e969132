import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { projectFile } from '../config/project-file.js';
import { asksForPage } from './addresses.js';

const YEAR_S = 31_536_000;

/** A file that is not there any more is not found: with a page in its place the browser would be at a loss. */
const asksForScreen = (url: string): boolean => asksForPage(url) && !url.startsWith('/assets/');

/** Where the files are whose name changes with their content. */
const HASHED = join('dist', 'assets');

/**
 * Serves the page that `npm run build` made. Every address that is not of the API is one of the page's own screens, and is answered
 * with the page. Where the page was not built, only the API is served. Only `main` calls it: Jest cannot load what it stands on.
 */
export async function servePage(app: NestFastifyApplication): Promise<void> {
  const root = projectFile(join('web', 'dist'));
  if (!existsSync(join(root, 'index.html'))) return;
  const server = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => void reply.header('cache-control', cachedFor(path)),
  });
  server.get('/*', (request, reply) =>
    asksForScreen(request.url) ? reply.sendFile('index.html') : reply.callNotFound(),
  );
}

const cachedFor = (path: string): string =>
  path.includes(HASHED) ? `public, max-age=${YEAR_S}, immutable` : 'no-cache';
