import { rm } from 'node:fs/promises';
import { printSkipped } from './support/skipped.js';

export default async function globalTeardown() {
  printSkipped();
  if (!globalThis.mandatTestServer) return;
  const { dir, server } = globalThis.mandatTestServer;
  await server.stop();
  await rm(dir, { recursive: true, force: true });
}
