import { DatabaseError } from 'pg';

/** Items that share one at most. */
const LARGEST = 64;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets what comes while a group is under way share the next trip to the database. Nobody waits for company: what comes alone
 * goes alone. Each item is answered for itself. One group at a time: two beside each other are half as large and cost the
 * database a third more for each item.
 */
export class Grouping<Item, Result> {
  private readonly waiting: Waiting<Item, Result>[] = [];
  private running = false;

  /** `together` does what is to be done for all items at once and gives their results in the same order. */
  constructor(private readonly together: (items: readonly Item[]) => Promise<readonly Result[]>) {}

  do(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.next();
    });
  }

  private next(): void {
    if (this.running || this.waiting.length === 0) return;
    this.running = true;
    const group = this.waiting.splice(0, LARGEST);
    void this.run(group).finally(() => {
      this.running = false;
      this.next();
    });
  }

  private async run(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.together(group.map(({ item }) => item));
      group.forEach(({ resolve }, index) => resolve(results[index]!));
    } catch (error) {
      // An error of one undoes the work of all: then each is on its own. Of a lost connection nobody knows what it has done.
      const undone = error instanceof DatabaseError && error.severity === 'ERROR';
      if (undone && group.length > 1) for (const one of group) await this.run([one]);
      else group.forEach(({ reject }) => reject(error));
    }
  }
}
