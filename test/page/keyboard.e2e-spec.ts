import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { chromium } from './browser.js';
import { openHouse, type House } from './house.js';
import { hasVisibleFocus, Keys } from './keys.js';
import { personOf } from './person.js';

jest.setTimeout(240_000);

const program = chromium();

const ROUND = 'Brugerpanelet og netværket, revideret';
const PAPER = 'Kommissorium for netværket om datakvalitet';
const SECRETARIAT = 'Programsekretær 1, SDS';
const AROUND_A_DIALOG = 30;

(program ? describe : describe.skip)('Whoever has only a keyboard', () => {
  let house: House;

  beforeAll(async () => {
    house = await openHouse(program!);
  });
  afterAll(() => house?.close());

  const at = async (name: string | undefined, path: string) => {
    const person = await personOf(house, name);
    await person.goTo(path);
    return { ...person, keys: new Keys(person.page) };
  };

  it('signs in, answers that there are no remarks, and comes back to what is asked', async () => {
    const { keys, button, link, heading, context } = await at(undefined, '/log-ind');
    await keys.use(button('Medlem, KL').first());
    await heading('Mine opgaver').waitFor();
    await keys.use(link(`Svar: ${ROUND} (Medlem, KL)`));
    await keys.use(button('Ingen bemærkninger'));
    const receipt = heading('Svaret er modtaget: ingen bemærkninger');
    await receipt.waitFor();
    expect(await receipt.evaluate((element) => element === document.activeElement)).toBe(true);
    await keys.use(link('Til mine opgaver'));
    await heading('Mine opgaver').waitFor();
    await link(`Svar: ${ROUND} (Medlem, KL)`).waitFor({ state: 'detached' });
    await context.close();
  });

  it('writes a remark, says of what kind it is, and sends it', async () => {
    const { keys, button, link, field, heading, context, page } = await at('Medlem, DR', '/opgaver');
    await keys.use(link(`Svar: ${ROUND} (Medlem, DR)`));
    await keys.use(
      page
        .getByText(/^Kommissorium for brugerpanelet/)
        .first()
        .locator('xpath=ancestor::summary'),
    );
    await keys.use(button('Skriv en generel bemærkning').first());
    await field('Generel bemærkning til dokumentet').waitFor();
    await keys.type('Panelet bør mødes to gange om året.');
    await keys.reach(page.getByRole('radio', { name: 'Indholdsmæssig' }));
    await keys.press('ArrowDown');
    expect(await page.getByRole('radio', { name: 'Redaktionel' }).isChecked()).toBe(true);
    await keys.use(button('Send 1 bemærkning'), 'Shift+Tab');
    await heading('1 bemærkning er modtaget').waitFor();
    await context.close();
  });

  it('comes straight to the content by the first link of the page', async () => {
    const { page, keys, link, context } = await at('Medlem, KL', '/opgaver');
    await keys.use(link('Gå til indholdet'), 'Shift+Tab');
    await keys.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
    await context.close();
  });

  it('stays within a dialog that is open, closes it with Escape, and stands at its button again', async () => {
    const { page, keys, button, dialog, context, read } = await at(SECRETARIAT, '/opgaver');
    const { items } = await read<{ items: { id: string; title: string }[] }>(
      '/api/instances?lifecycle=comment-round&limit=200',
    );
    await page.goto(`/runder/${items.find(({ title }) => title === ROUND)!.id}`);
    await keys.use(button('Forlæng fristen'));
    await dialog.waitFor();
    for (let step = 0; step < AROUND_A_DIALOG; step++) {
      await keys.press('Tab');
      // After its last field the browser's own buttons have their turn; nothing behind the dialog has.
      expect(await page.locator(':focus:not(dialog[open], dialog[open] *)').count()).toBe(0);
    }
    await keys.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await hasVisibleFocus(button('Forlæng fristen'))).toBe(true);
    await context.close();
  });

  it('takes the other language from the menu', async () => {
    const { page, keys, button, heading, context } = await at('Medlem, KL', '/opgaver');
    await keys.use(button('Medlem, KL'), 'Shift+Tab');
    await keys.reach(page.getByRole('radio', { name: 'Dansk' }));
    await keys.press('ArrowDown');
    await heading('My tasks').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await keys.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await hasVisibleFocus(button('Medlem, KL'))).toBe(true);
    await context.close();
  });

  it('moves the time on, and a card of the board to another step', async () => {
    const { page, keys, button, dialog, words, context } = await at(SECRETARIAT, '/overblik?visning=tavle');
    await keys.use(button(/^Gå frem til næste frist/), 'Shift+Tab');
    const revising = page.getByRole('region', { name: /^Under revision/ });
    await keys.use(button(`Flyt «${PAPER}»`, revising));
    await keys.use(button('I kommentering', dialog));
    await keys.use(button('Åbn kommentering', dialog));
    await words(`«${PAPER}» er flyttet til «I kommentering».`).waitFor();
    await page
      .getByRole('region', { name: /^I kommentering/ })
      .getByRole('link', { name: PAPER })
      .waitFor();
    await context.close();
  });
});
