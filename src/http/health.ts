import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Bilingual } from '../domain/workflow/bilingual.js';
import type { Reason } from '../domain/workflow/refusal.js';
import { journalIsProtected } from '../database/journal-protection.js';
import { Refused } from './refused.js';

const PATIENCE_MS = 2_000;

/** Whether the queue answers; bound by the application to the queue it uses. */
export abstract class QueueProbe {
  /** Rejects when it does not. */
  abstract check(): Promise<unknown>;
}

const down: Readonly<Record<'database' | 'queue', Bilingual>> = {
  database: { da: 'Databasen svarer ikke.', en: 'The database does not answer.' },
  queue: { da: 'Køen svarer ikke.', en: 'The queue does not answer.' },
};

const JOURNAL_UNPROTECTED = {
  code: 'journal-unprotected',
  text: {
    da: 'Databaserollen kan ændre journalen. Giv applikationen sin egen rolle (DATABASE_OWNER_URL).',
    en: 'The database role could change the journal. Give the application a role of its own (DATABASE_OWNER_URL).',
  },
};

/** Asks what the process stands on, and never waits longer than two seconds for an answer. */
@Injectable()
export class Health {
  private readonly logger = new Logger(Health.name);

  constructor(
    private readonly db: DataSource,
    private readonly queue: QueueProbe,
  ) {}

  /** Gives what the operator should know of. @throws Refused with 503, naming what does not answer. */
  async assertReady(): Promise<readonly (typeof JOURNAL_UNPROTECTED)[]> {
    let isProtected = true;
    const found = await Promise.all([
      this.failing('database', async () => (isProtected = await journalIsProtected(this.db))),
      this.failing('queue', () => this.queue.check()),
    ]);
    const reasons = found.flat();
    if (reasons.length > 0) throw new Refused({ status: 503, code: 'not-ready', reasons });
    return isProtected ? [] : [JOURNAL_UNPROTECTED];
  }

  private async failing(name: keyof typeof down, check: () => Promise<unknown>): Promise<Reason[]> {
    try {
      await within(PATIENCE_MS, check());
      return [];
    } catch (error) {
      this.logger.warn(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return [{ code: `${name}-down`, params: {}, sentence: down[name], help: 'secretariat' }];
    }
  }
}

/** The answer, or a rejection when it has not come in time; what comes later is nobody's news. */
function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
    void answer.then(resolve, reject).finally(() => clearTimeout(patience));
  });
}
