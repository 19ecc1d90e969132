import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import pg from 'pg';
import { startMandat } from '../load/process.js';
import { copyRounds, engineOn, openComments, openVote, seatCommittee, type Committee } from '../load/scene.js';
import { openDatabase, openServer } from '../load/server.js';
import { chromium, openBrowser } from '../page/browser.js';

/** Half of the papers are being commented on, half are up for approval. */
const PAPERS = 2_000;
const USUAL = 12;
const GOALS = { script: 250, paint: 1_500, frame: 50 };
const SLOWED = 4;
const LOADS = 5;
const SCROLLS = 150;
const WHEEL = 240;
const KILOBYTE = 1000;

const say = (text: string) => process.stderr.write(`${text}\n`);

function report(name: string, found: number, goal: number, unit: string): boolean {
  const met = found <= goal;
  process.stdout.write(
    `${met ? 'met   ' : 'MISSED'} ${name.padEnd(58)} ${found.toFixed(0).padStart(5)} ${unit}   (goal ${goal})\n`,
  );
  return met;
}

/** A committee with as many papers, and one whose members are asked as much as people are. */
async function setScene(database: Awaited<ReturnType<typeof openDatabase>>): Promise<readonly [Committee, Committee]> {
  const pool = new pg.Pool({ connectionString: database.appUrl, max: 4 });
  const engine = engineOn(pool);
  const [large, usual] = [await seatCommittee(database.owner, 8), await seatCommittee(database.owner, 8)];
  for (const [committee, papers] of [
    [large, PAPERS],
    [usual, USUAL],
  ] as const)
    for (const open of [openComments, openVote])
      await copyRounds(database.owner, await open(engine, committee), papers / 2 - 1);
  await pool.end();
  await database.owner.query(
    'SELECT keep_stays(id, 0, revision) FROM instance WHERE id NOT IN (SELECT instance_id FROM stay)',
  );
  await database.owner.query('VACUUM ANALYZE');
  return [large, usual];
}

async function enter(browser: Browser, url: string, person: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 900 } });
  await context.request.post('/api/demo/sign-in', { data: { person } });
  return context;
}

/** Kilobytes of script that come over the wire until a screen stands, compressed as the server sends them. */
async function scriptOf(browser: Browser, url: string, person: string, path: string): Promise<number> {
  const context = await enter(browser, url, person);
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  const scripts = new Set<string>();
  let bytes = 0;
  network.on('Network.responseReceived', ({ requestId, type }) => void (type === 'Script' && scripts.add(requestId)));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await stand(page, path);
  await context.close();
  return bytes / KILOBYTE;
}

/** Milliseconds until the largest part of a screen is painted, with the processor slowed; the median of some first visits. */
async function paintOf(browser: Browser, url: string, person: string, path: string): Promise<number> {
  const times: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    const context = await enter(browser, url, person);
    const page = await context.newPage();
    await slow(await context.newCDPSession(page));
    await page.addInitScript(watchPaint);
    await stand(page, path);
    const painted = await page.waitForFunction(largestPaint);
    times.push((await painted.jsonValue())!);
    await context.close();
  }
  return times.sort((one, other) => one - other)[Math.floor(LOADS / 2)]!;
}

const slow = (session: CDPSession) => session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });

async function stand(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('load');
  await page.locator('.spinner').first().waitFor({ state: 'detached' });
}

/** Runs in the page from its beginning: keeps when the largest part so far was painted. */
const watchPaint = () => {
  const seen = globalThis as { largestPaint?: number };
  const watch = new PerformanceObserver((list) => (seen.largestPaint = list.getEntries().at(-1)!.startTime));
  watch.observe({ type: 'largest-contentful-paint', buffered: true });
};

const largestPaint = () => (globalThis as { largestPaint?: number }).largestPaint;

/** Milliseconds of the longest frame while the board is scrolled by the wheel, and how many were longer than the goal. */
async function framesOf(
  browser: Browser,
  url: string,
  person: string,
): Promise<{ longest: number; over: number; cards: number }> {
  const context = await enter(browser, url, person);
  const page = await context.newPage();
  await stand(page, '/overblik?visning=tavle');
  const column = page
    .getByRole('list')
    .filter({ has: page.getByRole('listitem') })
    .last();
  await column.getByRole('listitem').first().waitFor();
  const cards = Number(await column.getByRole('listitem').first().getAttribute('aria-setsize'));
  await column.getByRole('listitem').first().hover();
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(globalThis, { frames });
    let last = performance.now();
    const tick = (now: number) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  for (let scroll = 0; scroll < SCROLLS; scroll++) await page.mouse.wheel(0, WHEEL);
  const frames = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames.slice(1));
  await context.close();
  return { longest: Math.max(...frames), over: frames.filter((frame) => frame > GOALS.frame).length, cards };
}

const program = chromium();
if (program === undefined) throw new Error('there is no chromium in PATH to measure the page in');
const server = await openServer();
const database = await openDatabase(server, 'bench_page');
say(`setting the scene: ${PAPERS} papers …`);
const [{ secretariat }, { members }] = await setScene(database);
const { appUrl, ownerUrl } = database;
const mandat = await startMandat({ role: 'both', demo: true, appUrl, ownerUrl, secret: 's'.repeat(32) });
const url = `http://127.0.0.1:${mandat.port}`;
const browser = await openBrowser(program);
const member = members[3]!.person;
say('measuring …');
const results = [
  report(
    'script of the first load, my tasks, gzipped',
    await scriptOf(browser, url, member, '/opgaver'),
    GOALS.script,
    'kB',
  ),
  report(
    'script of the first load, overview, gzipped',
    await scriptOf(browser, url, secretariat, '/overblik'),
    GOALS.script,
    'kB',
  ),
  report(
    'largest paint, my tasks, processor 4x slowed',
    await paintOf(browser, url, member, '/opgaver'),
    GOALS.paint,
    'ms',
  ),
  report(
    'largest paint, overview, processor 4x slowed',
    await paintOf(browser, url, secretariat, '/overblik'),
    GOALS.paint,
    'ms',
  ),
];
const { longest, over, cards } = await framesOf(browser, url, secretariat);
results.push(report(`longest frame of a scrolled board, ${cards} cards in a column`, longest, GOALS.frame, 'ms'));
say(`${over} frames were longer than ${GOALS.frame} ms`);
await browser.close();
await mandat.stop();
await database.owner.end();
await server.close();
process.exitCode = results.every(Boolean) ? 0 : 1;
