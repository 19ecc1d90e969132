import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { id } from '../domain/workflow/schema.js';
import { Clock } from '../engine/clock.js';
import { notFound, refused } from '../http/refused.js';

/** An answer as it is being prepared: an event of the round and its payload, which need not be whole yet. */
export const answerBody = z
  .strictObject({ type: z.string().min(1).max(60), payload: z.record(z.string(), z.unknown()).default({}) })
  .meta({ id: 'AnswerDraftBody' });

export const answerDraft = z
  .object({
    revision: z.int().describe('0 before anybody has saved one.'),
    body: answerBody.nullable(),
    savedBy: z.object({ id, name: z.string() }).nullable(),
    savedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'AnswerDraft' });

type Draft = z.infer<typeof answerDraft>;

/** Those who speak for the seat, and the colleagues who prepare with them; a seat of the round's own committee. */
const INSIDERS = `
  SELECT FROM committee_role r JOIN instance i ON i.committee_id = r.committee_id
   WHERE i.id = $1 AND r.seat_id = $2 AND r.person_id = $3 AND r.role IN ('member', 'substitute', 'assistant', 'colleague')
     AND r.valid_from <= $4 AND (r.valid_to IS NULL OR r.valid_to > $4)`;

const READ = `
  SELECT d.revision, d.body, jsonb_build_object('id', p.id, 'name', p.name) AS "savedBy", d.saved_at AS "savedAt"
    FROM answer_draft d JOIN person p ON p.id = d.saved_by WHERE d.instance_id = $1 AND d.seat_id = $2`;

// The revision seen decides: of two who save over the same one, the second is told.
const SAVE = `
  INSERT INTO answer_draft (instance_id, seat_id, revision, body, saved_by, saved_at)
  SELECT $1, $2, $3 + 1, $4, $5, $6 WHERE $3 = 0
  ON CONFLICT DO NOTHING RETURNING revision`;
const SAVE_OVER = `
  UPDATE answer_draft SET revision = $3 + 1, body = $4, saved_by = $5, saved_at = $6
   WHERE instance_id = $1 AND seat_id = $2 AND revision = $3 RETURNING revision`;

/** One answer of an organisation, prepared by its people and seen by them alone: not by other seats, nor by the secretariat. */
@Injectable()
export class AnswerDrafts {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async read(round: string, seat: string, person: string): Promise<Draft> {
    await this.assertInsider(round, seat, person);
    const [row] = await this.db.query<(Omit<Draft, 'savedAt'> & { savedAt: Date })[]>(READ, [round, seat]);
    if (row === undefined) return { revision: 0, body: null, savedBy: null, savedAt: null };
    return { ...row, savedAt: row.savedAt.toISOString() };
  }

  /** Gives the new revision. @throws Refused with 412 when somebody has saved since the revision that was seen. */
  async save(
    { round, seat, person }: { round: string; seat: string; person: string },
    body: z.infer<typeof answerBody>,
    seen: number,
  ): Promise<number> {
    await this.assertInsider(round, seat, person);
    const values = [round, seat, seen, JSON.stringify(body), person, this.clock.now()];
    const saved = await this.db.query<{ revision: number }[] | [{ revision: number }[], number]>(
      seen === 0 ? SAVE : SAVE_OVER,
      values,
    );
    const [row] = saved.flat() as { revision?: number }[];
    if (row?.revision === undefined) throw savedSince();
    return row.revision;
  }

  private async assertInsider(round: string, seat: string, person: string): Promise<void> {
    const { length } = await this.db.query<unknown[]>(INSIDERS, [round, seat, person, this.clock.now()]);
    if (length === 0) throw notFound();
  }
}

const savedSince = () =>
  refused(412, 'moved-on', {
    da: 'En kollega har gemt siden. Hent det, der er gemt, og flet.',
    en: 'A colleague has saved meanwhile. Fetch what is saved and merge.',
  });
