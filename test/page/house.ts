import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startMandat } from '../load/process.js';
import { ensureBuilt } from '../processes/build.js';
import { createTestDatabase } from '../support/database.js';
import { openBrowser } from './browser.js';

export type Language = 'da' | 'en';
export type Theme = 'light' | 'dark';

export interface Look {
  readonly language?: Language;
  readonly theme?: Theme;
  readonly width?: number;
}

/** The built program with its page and the demonstration, and a browser that opens it as anybody. */
export interface House {
  readonly url: string;
  readonly browser: Browser;
  /** A window of its own for somebody of the demonstration, by name; nobody is signed in where none is given. */
  readonly enter: (name?: string, look?: Look) => Promise<Visitor>;
  readonly close: () => Promise<void>;
}

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Goes to an address of the page and waits until it has come to rest. */
  readonly goTo: (path: string) => Promise<void>;
  /** Reads from the API what this person sees. */
  readonly read: <T>(path: string) => Promise<T>;
  /** Asks the API for something in this person's name. */
  readonly post: <T>(path: string, body: unknown) => Promise<T>;
}

interface Choice {
  readonly name: string;
  readonly person: string;
}

const HEIGHT = 900;

export async function openHouse(program: string): Promise<House> {
  ensureBuilt();
  const { appUrl, ownerUrl, drop } = await createTestDatabase();
  const mandat = await startMandat({ role: 'both', demo: true, appUrl, ownerUrl, secret: 's'.repeat(32) });
  const browser = await openBrowser(program);
  const url = `http://127.0.0.1:${mandat.port}`;
  const { items } = (await (await fetch(`${url}/api/demo/seats`)).json()) as { items: readonly Choice[] };
  const enter = async (name?: string, { language = 'da', theme = 'light', width = 1280 }: Look = {}) => {
    // Whoever asks for calm gets no transitions: a colour half way to the next theme is nobody's fault.
    const context = await browser.newContext({
      viewport: { width, height: HEIGHT },
      baseURL: url,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(10_000);
    await context.addInitScript(
      (kept) => localStorage.setItem('mandat.preferences', kept),
      JSON.stringify({ language, theme }),
    );
    if (name !== undefined) {
      const { person } = items.find((choice) => choice.name === name)!;
      await context.request.post('/api/demo/sign-in', { data: { person } });
    }
    return visitorOf(context, await context.newPage());
  };
  const close = async () => {
    await browser.close();
    await mandat.stop();
    await drop();
  };
  return { url, browser, enter, close };
}

function visitorOf(context: BrowserContext, page: Page): Visitor {
  return {
    page,
    context,
    goTo: async (path) => {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await settled(page);
    },
    read: async (path) => (await (await context.request.get(path)).json()) as never,
    post: async (path, data) => {
      const answer = await context.request.post(path, { data, headers: { origin: new URL(page.url()).origin } });
      if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
      return (await answer.json()) as never;
    },
  };
}

/** Until nothing is being fetched any more that a reader waits for. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.spinner').first().waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.fonts.status === 'loaded');
}
