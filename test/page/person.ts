import type { Locator } from 'playwright-core';
import { Hands } from './hands.js';
import type { House, Look, Visitor } from './house.js';

/** Somebody at the page, who finds things by what they are called, as one who reads or hears the page does. */
export interface Person extends Visitor {
  readonly hands: Hands;
  readonly button: (name: string | RegExp, within?: Locator) => Locator;
  readonly link: (name: string | RegExp, within?: Locator) => Locator;
  /** A field by its label. */
  readonly field: (label: string | RegExp, within?: Locator) => Locator;
  /** A tick or one of several choices: its label is what is pressed. */
  readonly choice: (label: string | RegExp, within?: Locator) => Locator;
  /** The dialog that is open. */
  readonly dialog: Locator;
  /** Words anywhere on the page. */
  readonly words: (text: string | RegExp) => Locator;
  readonly heading: (name: string) => Locator;
  /** Until the matter that is open stands there, by what is said beside its title. */
  readonly stands: (state: string) => Promise<void>;
}

export async function personOf(house: House, name?: string, look?: Look): Promise<Person> {
  const visitor = await house.enter(name, look);
  const { page } = visitor;
  const whole = page.locator('body');
  const exactly = (name: string | RegExp) => ({ name, exact: typeof name === 'string' });
  return {
    ...visitor,
    hands: new Hands(),
    button: (name, within = whole) => within.getByRole('button', exactly(name)),
    link: (name, within = whole) => within.getByRole('link', exactly(name)),
    field: (label, within = whole) => within.getByLabel(label, { exact: typeof label === 'string' }),
    choice: (label, within = whole) => within.locator('label').filter({ hasText: label }),
    dialog: page.getByRole('dialog'),
    words: (text) => page.getByText(text),
    heading: (name) => page.getByRole('heading', { name, exact: true }),
    stands: (state) => page.locator('main header').getByText(state, { exact: true }).waitFor(),
  };
}
