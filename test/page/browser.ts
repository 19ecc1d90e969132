import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import playwright, { type Browser } from 'playwright-core';
import { noteSkipped } from '../support/skipped.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Tests talk to this machine only, and a browser that is started for a test is a stranger to its maker. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium of this machine; undefined, and said so at the end of the run, where it has none. */
export function chromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const program = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (program === undefined) noteSkipped('tests of the page (no chromium in PATH)');
  return program;
}

export const openBrowser = (executablePath: string): Promise<Browser> =>
  playwright.chromium.launch({ executablePath, args: QUIET });
