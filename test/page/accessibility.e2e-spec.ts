import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { chromium } from './browser.js';
import { openHouse, settled, type House, type Language, type Theme, type Visitor } from './house.js';
import { screens, type Screen } from './screens.js';

jest.setTimeout(240_000);

const NARROW = 320;
const WIDE = { width: 1280, height: 900 };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const THEMES: readonly Theme[] = ['light', 'dark'];
const CODE_WORDS = /\b[A-Z]+_[A-Z_]+\b|\{\w+\}/g;

const program = chromium();

(program ? describe : describe.skip)('Every screen of the page', () => {
  let house: House;
  let found: readonly Screen[];

  beforeAll(async () => {
    house = await openHouse(program!);
    found = await screens(house);
  });
  afterAll(() => house?.close());

  it.each(['da', 'en'] as const)(
    'in %s and in both themes has no fault that axe finds by WCAG 2.2 A and AA, shows no code words, and fits 320 pixels',
    async (language) => {
      const faults: string[] = [];
      await visitAll(house, found, language, async (page, { name }) => {
        for (const theme of THEMES) {
          await page.evaluate((value) => (document.documentElement.dataset.theme = value), theme);
          faults.push(...(await faultsOf(page)).map((fault) => `${name}, ${theme}: ${fault}`));
        }
        faults.push(...(await codeWordsOn(page)).map((word) => `${name}: ${word}`));
        faults.push(...(await sidewaysOn(page)).map((width) => `${name}: ${width}`));
      });
      expect(faults).toEqual([]);
    },
  );

  it('is looked at by something that sees faults', async () => {
    const { page, context, goTo } = await house.enter('Medlem, KL');
    await goTo('/opgaver');
    await page.evaluate(() => {
      document.querySelector('main')!.innerHTML =
        '<img src="/mandat.svg"><p style="color:#999;background:#fff">SEND_IT</p><div style="width:2000px">x</div>';
    });
    expect((await faultsOf(page)).map((fault) => fault.split(' ')[0])).toEqual(['color-contrast', 'image-alt']);
    expect(await codeWordsOn(page)).toEqual(['SEND_IT']);
    expect(await sidewaysOn(page)).toHaveLength(1);
    await context.close();
  });
});

type Visit = (page: Page, screen: Screen) => Promise<void>;

/** Each screen as the person it is for; what is folded away is opened first. */
async function visitAll(house: House, all: readonly Screen[], language: Language, visit: Visit): Promise<void> {
  const visitors = new Map<string | undefined, Visitor>();
  for (const screen of all) {
    const visitor = visitors.get(screen.person) ?? (await house.enter(screen.person, { language }));
    visitors.set(screen.person, visitor);
    await visitor.goTo(screen.path);
    await visitor.page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    await settled(visitor.page);
    await visit(visitor.page, screen);
  }
  await Promise.all([...visitors.values()].map(({ context }) => context.close()));
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (values) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: { type: 'tag', values } }),
    RULES,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

const codeWordsOn = async (page: Page): Promise<string[]> =>
  (await page.locator('main').innerText()).match(CODE_WORDS) ?? [];

async function sidewaysOn(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: NARROW, height: WIDE.height });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize(WIDE);
  return width > NARROW ? [`${width} pixels wide in a window of ${NARROW}`] : [];
}
