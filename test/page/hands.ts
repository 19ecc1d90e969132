import type { Locator } from 'playwright-core';

/** Somebody's hands on the page: each press and each field that is filled in is one action, and is counted. */
export class Hands {
  private actions = 0;

  async press(what: Locator): Promise<void> {
    await what.click();
    this.actions++;
  }

  async write(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    this.actions++;
  }

  /** Takes one of the choices of a list by its words. */
  async choose(list: Locator, label: string): Promise<void> {
    await list.selectOption({ label });
    this.actions++;
  }

  /** How many actions something takes. */
  async count(doing: () => Promise<void>): Promise<number> {
    const before = this.actions;
    await doing();
    return this.actions - before;
  }
}
