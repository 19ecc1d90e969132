import type { Locator, Page } from 'playwright-core';

const FARTHEST = 300;

/** A keyboard and nothing else. */
export class Keys {
  constructor(private readonly page: Page) {}

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Goes on, or back, until the focus is on something, and is seen to be there. */
  async reach(what: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await what.waitFor();
    for (let steps = 0; steps < FARTHEST; steps++) {
      if (await hasVisibleFocus(what)) return;
      await this.press(key);
    }
    throw new Error(`${FARTHEST} times ${key} do not lead to ${what.toString()}`);
  }

  /** Goes to a button or a link and presses it. */
  async use(what: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.reach(what, key);
    await this.press('Enter');
  }
}

export const hasVisibleFocus = (what: Locator): Promise<boolean> =>
  what.evaluate((element) => element === document.activeElement && element.matches(':focus-visible'));
