import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Clock } from '../engine/clock.js';
import { refused } from '../http/refused.js';
import type { draft, draftText } from './draft-schemas.js';

type Draft = z.infer<typeof draft>;

/** A save: by whom, under which lease, over which revision. */
export interface Save {
  readonly paper: string;
  readonly person: string;
  readonly lease: string | undefined;
  readonly revision: number;
  readonly text: z.infer<typeof draftText>;
}

// Locked until the save is written: a lease cannot change hands in between.
const LEASE = `
  SELECT FROM lease WHERE instance_id = $1 AND person_id = $2 AND token = $3 AND expires_at > $4 FOR UPDATE`;

const WRITE = `
  INSERT INTO draft (instance_id, sections, enclosures, saved_by, saved_at, revision) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (instance_id) DO UPDATE
    SET sections = $2, enclosures = $3, saved_by = $4, saved_at = $5, revision = $6`;

/** The working text of papers. */
@Injectable()
export class Drafts {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The draft as last saved; an empty one at revision 0 when there is none. */
  async read(paper: string): Promise<Draft> {
    const [row] = await this.db.query<(Omit<Draft, 'savedAt'> & { savedAt: Date })[]>(
      `SELECT sections, enclosures, revision, saved_by AS "savedBy", saved_at AS "savedAt" FROM draft WHERE instance_id = $1`,
      [paper],
    );
    if (row === undefined) return { sections: [], enclosures: [], revision: 0, savedBy: null, savedAt: null };
    return { ...row, savedAt: row.savedAt.toISOString() };
  }

  /**
   * Saves the draft and gives its new revision.
   * @throws Refused with 409 without the lease, with 412 when another revision has been saved since.
   */
  save(save: Save): Promise<number> {
    return this.db.transaction((writing) => this.saveUnderLease(writing, save));
  }

  private async saveUnderLease(
    writing: EntityManager,
    { paper, person, lease, revision, text }: Save,
  ): Promise<number> {
    const now = this.clock.now();
    const held = await writing.query<unknown[]>(LEASE, [paper, person, lease ?? null, now]);
    if (held.length === 0) throw withoutLease();
    const [stored] = await writing.query<{ revision: number }[]>('SELECT revision FROM draft WHERE instance_id = $1', [
      paper,
    ]);
    const found = stored?.revision ?? 0;
    if (found !== revision) throw savedSince(revision, found);
    const [sections, enclosures] = [JSON.stringify(text.sections), JSON.stringify(text.enclosures)];
    await writing.query(WRITE, [paper, sections, enclosures, person, now, found + 1]);
    return found + 1;
  }
}

const withoutLease = () =>
  refused(409, 'lease-lost', {
    da: 'Du har ikke længere udkastet: retten til at skrive er udløbet eller overtaget. Hent det, der er gemt, og tag det igen.',
    en: 'You no longer hold the draft: the right to write has run out or was taken over. Fetch what is saved and take it again.',
  });

const savedSince = (expected: number, found: number) =>
  refused(
    412,
    'moved-on',
    {
      da: 'Du skrev videre på udgave {expected}; der er gemt en udgave {found}. Hent den, og flet.',
      en: 'You continued from revision {expected}; revision {found} has been saved. Fetch it and merge.',
    },
    { params: { expected, found } },
  );
