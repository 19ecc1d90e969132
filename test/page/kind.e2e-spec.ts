import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { chromium } from './browser.js';
import { openHouse, type House } from './house.js';
import { personOf, type Person } from './person.js';

jest.setTimeout(240_000);

const program = chromium();

const ROUND = 'Brugerpanelet og netværket, revideret';
const PAPERS = ['Kommissorium for brugerpanelet for nære sundhedsdata', 'Kommissorium for netværket om datakvalitet'];
const WORDS = 'Panelet bør mødes to gange om året.';
const MORE_WORDS = `${WORDS} Helst tre.`;
const TRIES = 3;
const SECRETARIAT = 'Programsekretær 1, SDS';
const FIELD = 'Generel bemærkning til dokumentet';

interface Lines {
  readonly items: readonly { readonly id: string; readonly title: string }[];
}

(program ? describe : describe.skip)('The page is kind: it', () => {
  let house: House;
  let round: string;
  let paper: string;

  beforeAll(async () => {
    house = await openHouse(program!);
    const { read, context } = await house.enter(SECRETARIAT);
    const { items } = await read<Lines>('/api/instances?limit=200');
    round = items.find(({ title }) => title === ROUND)!.id;
    paper = items.find(({ title }) => title === PAPERS[1])!.id;
    await context.close();
  });
  afterAll(() => house?.close());

  const answering = async (name: string) => {
    const person = await personOf(house, name);
    await person.goTo('/opgaver');
    await person.hands.press(person.link(new RegExp(`^Svar: ${ROUND}`)));
    return person;
  };

  const writing = async (name: string) => {
    const person = await answering(name);
    const { hands, button, field, page, words } = person;
    await hands.press(page.getByText(PAPERS[0]!).first());
    await hands.press(button('Skriv en generel bemærkning').first());
    await hands.write(field(FIELD), WORDS);
    await words(/^Gemt\. Jeres kolleger/).waitFor();
    return person;
  };

  it('keeps a draft over a reload, be it saved with Mandat or only in the browser', async () => {
    const { page, context, hands, field, words, button } = await writing('Medlem, DR');
    await page.reload();
    await expectValue(field(FIELD), WORDS);
    await context.setOffline(true);
    await hands.write(field(FIELD), MORE_WORDS);
    await words('Ikke gemt hos Mandat endnu. Teksten er gemt i denne browser.').waitFor();
    await context.setOffline(false);
    await page.reload();
    await expectValue(field(FIELD), MORE_WORDS);
    await words(/^Gemt\. Jeres kolleger/).waitFor();
    expect(await button('Send 1 bemærkning').isEnabled()).toBe(true);
    await context.close();
  });

  it('lets one write on when what stands around it cannot be read anew', async () => {
    const { page, context, field, button } = await answering('Medlem, DR');
    await expectValue(field(FIELD), MORE_WORDS);
    const secretariat = await personOf(house, SECRETARIAT);
    await secretariat.goTo('/opgaver');
    const reading = new RegExp(`/api/(instances|rounds)/${round}`);
    const given = givenUp(page, `/api/instances/${round}`);
    await page.route(reading, (route) => route.abort());
    await secretariat.post(`/api/instances/${round}/events`, { type: 'NUDGE', payload: {} });
    await given;
    await expectValue(field(FIELD), MORE_WORDS);
    expect(await button('Send 1 bemærkning').isEnabled()).toBe(true);
    await Promise.all([context.close(), secretariat.context.close()]);
  });

  it('says of a file that is no Word file that it cannot be read, and keeps what was written', async () => {
    const { page, hands, field, context, button } = await answering('Medlem, DR');
    await expectValue(field(FIELD), MORE_WORDS);
    await hands.press(page.getByText('Har I rettet i Word?').first());
    await page
      .getByLabel(`Word-fil til «${PAPERS[0]}»`)
      .setInputFiles({ name: 'rettet.docx', mimeType: 'text/plain', buffer: Buffer.from('ikke Word') });
    const said = page.getByRole('alert').first();
    expect(await said.innerText()).toMatch(/Word/);
    await expectValue(field(FIELD), MORE_WORDS);
    expect(await button('Send 1 bemærkning').isEnabled()).toBe(true);
    await context.close();
  });

  it('says that the connection is lost, and files the answer once however often it is sent', async () => {
    const person = await writing('Medlem, KL');
    const { page, context, hands, field, words, button, heading } = person;
    // Nor does the page hear by other ways what became of the answer.
    await page.route('**/api/stream', (route) => route.abort());
    await page.reload();
    const before = await answersOf(person);
    const send = button('Send 1 bemærkning');
    await send.waitFor();
    await context.setOffline(true);
    await hands.press(send);
    await words('Ingen forbindelse til Mandat').first().waitFor();
    await context.setOffline(false);
    expect(await answersOf(person)).toBe(before);
    await withoutAnswer(page, `**/api/instances/${round}/events`, () => hands.press(send));
    expect(await answersOf(person)).toBe(before + 1);
    await words('Ingen forbindelse til Mandat').first().waitFor();
    await expectValue(field(FIELD), WORDS);
    await hands.press(send);
    await heading('1 bemærkning er modtaget').waitFor();
    expect(await answersOf(person)).toBe(before + 1);
    await context.close();
  });

  const answersOf = async ({ read }: Person) => {
    const { items } = await read<{ items: { event: { type: string } }[] }>(`/api/instances/${round}/journal?limit=200`);
    return items.filter(({ event }) => event.type === 'SUBMIT_REMARKS').length;
  };

  it('says of a page that one may not see the same as of one that does not exist', async () => {
    const { goTo, heading, words, context } = await personOf(house, 'Tekniker, regionerne');
    for (const path of [
      '/findes-ikke',
      `/sager/${round}`,
      `/runder/${round}`,
      `/forloeb/${round}`,
      `/grupper/${round}`,
      `/svar/${round}/${round}`,
    ]) {
      await goTo(path);
      await heading('Siden findes ikke, eller du har ikke adgang til den.').waitFor();
      expect(await words(ROUND).count()).toBe(0);
    }
    await context.close();
  });

  it('shows what has become due when the clock of the demonstration goes on to the next deadline', async () => {
    const { hands, goTo, link, button, words, context } = await personOf(house, 'Medlem, DR');
    await goTo('/opgaver');
    const asked = link(new RegExp(`^Svar: ${ROUND}`));
    await asked.waitFor();
    await hands.press(button(/^Gå frem til næste frist \(.*27\. feb\./));
    await asked.waitFor({ state: 'detached' });
    await words(/Klokken i demonstrationen: .*27\. feb\. 2025/).waitFor();
    await context.close();
    const secretariat = await personOf(house, SECRETARIAT);
    await secretariat.goTo(`/runder/${round}`);
    await secretariat.hands.press(secretariat.page.getByText(/^Svar fra \d+ pladser$/));
    await secretariat.words('Svarede ikke').first().waitFor();
    await secretariat.context.close();
  });

  it.each([
    ['da', 'Åbn kommentering', 'Vejledning til dem, der svarer', 'er allerede passeret'],
    ['en', 'Open a comment round', 'Instructions to those who answer', 'has already passed'],
  ] as const)(
    'says in %s why something was refused, where the button is, and keeps what was written',
    async (language, action, instructions, why) => {
      const { hands, button, field, dialog, goTo, context } = await personOf(house, SECRETARIAT, { language });
      await goTo(`/sager/${paper}`);
      await hands.press(button(action));
      await hands.write(field(new RegExp(`^${instructions}`), dialog), WORDS);
      await hands.write(dialog.locator('input[type=datetime-local]'), '2025-02-01T12:00');
      await hands.press(button(action, dialog));
      const said = dialog.getByRole('alert');
      expect(await said.innerText()).toContain(why);
      expect(await field(new RegExp(`^${instructions}`), dialog).inputValue()).toBe(WORDS);
      await context.close();
    },
  );

  it('shows what one has done oneself also where no news come through', async () => {
    const { page, goTo, hands, button, dialog, stands, context } = await personOf(house, SECRETARIAT);
    await page.route('**/api/stream', (route) => route.abort());
    await goTo(`/sager/${paper}`);
    await stands('Under revision');
    await hands.press(button('Åbn kommentering'));
    await hands.press(button('Åbn kommentering', dialog));
    await stands('I kommentering');
    await context.close();
  });
});

/** Until a field holds what was written in it. */
async function expectValue(field: Locator, text: string): Promise<void> {
  await field.waitFor();
  expect(await field.inputValue()).toBe(text);
}

/** What is asked for meanwhile arrives, and its answer does not. */
async function withoutAnswer(page: Page, address: string, meanwhile: () => Promise<void>): Promise<void> {
  const lost = new Promise<void>((resolve) => {
    void page.route(address, async (route) => {
      await route.fetch();
      await route.abort();
      resolve();
    });
  });
  await meanwhile();
  await lost;
  await page.unroute(address);
}

/** Until the page has tried to read something as often as it does, and given up. */
async function givenUp(page: Page, path: string): Promise<void> {
  for (let tried = 0; tried < TRIES; tried++) {
    await page.waitForEvent('requestfailed', (request) => new URL(request.url()).pathname === path);
  }
}
