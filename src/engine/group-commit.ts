import { DatabaseError } from 'pg';
import type { Queryable } from './queryable.js';
import { writeAlone, type CommitResult } from './store.js';

/** Transactions of this process that are on their way to the disk at a time. */
const LANES = 2;

/** Commands that share one at most. */
const LARGEST = 64;

interface Waiting {
  readonly payload: string;
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets commands that come while others are being written share the next transaction, and with it the one wait for the disk.
 * Nobody waits for company: a command that comes alone is written alone. Each is still written whole or not at all, and
 * answered for itself; none is answered before the transaction is durable.
 */
export class GroupCommit {
  private readonly waiting: Waiting[] = [];
  private running = 0;

  constructor(private readonly db: Queryable) {}

  write(payload: string): Promise<CommitResult> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ payload, resolve, reject });
      this.next();
    });
  }

  private next(): void {
    if (this.running >= LANES || this.waiting.length === 0) return;
    this.running++;
    const group = this.waiting.splice(0, LARGEST);
    void this.writeGroup(group).finally(() => {
      this.running--;
      this.next();
    });
  }

  private async writeGroup(group: readonly Waiting[]): Promise<void> {
    if (group.length === 1) return this.writeEach(group);
    try {
      const results = await this.writeTogether(group);
      group.forEach(({ resolve }, index) => resolve(results[index]!));
    } catch (error) {
      // An error of one undoes the work of all: then each is on its own. Of a lost connection nobody knows what it has done.
      if (error instanceof DatabaseError && error.severity === 'ERROR') return this.writeEach(group);
      group.forEach(({ reject }) => reject(error));
    }
  }

  private async writeTogether(group: readonly Waiting[]): Promise<readonly CommitResult[]> {
    const text = 'SELECT engine_commit_each($1::jsonb) AS results';
    const values = [`[${group.map(({ payload }) => payload).join()}]`];
    const { rows } = await this.db.query<{ results: CommitResult[] }>({ name: 'engine_commit_each', text, values });
    return rows[0]!.results;
  }

  private async writeEach(group: readonly Waiting[]): Promise<void> {
    for (const { payload, resolve, reject } of group) await writeAlone(this.db, payload).then(resolve, reject);
  }
}
