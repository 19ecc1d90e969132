import { rm } from 'node:fs/promises';

export default async function globalTeardown() {
  (await import('./support/skipped.ts')).printSkipped();
  if (!globalThis.mandatTestServer) return;
  const { dir, server } = globalThis.mandatTestServer;
  await server.stop();
  await rm(dir, { recursive: true, force: true });
}
