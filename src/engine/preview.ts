import type { Bilingual, Params } from '../domain/workflow/bilingual.js';
import type { Audience } from '../domain/workflow/lifecycle.js';
import type { AnnouncementBody } from '../domain/workflow/read-effects.js';
import type { Batch } from './batch.js';
import type { DeadlineOperation } from './entry-effects.js';

/** What a command would do if it were sent now: nothing of it has been written. */
export interface Preview {
  /** Instances in the order they would move; `from` is empty for one that would be started. */
  readonly moves: readonly {
    readonly instance: string;
    readonly lifecycle: string;
    readonly definition: number;
    readonly title: string;
    readonly from: readonly string[];
    readonly to: readonly string[];
  }[];
  readonly records: readonly { readonly instance: string; readonly slice: string; readonly body: unknown }[];
  readonly announcements: readonly {
    readonly instance: string;
    readonly topic: string;
    readonly audience: Audience;
    readonly subject: Bilingual;
    readonly params: Params;
  }[];
  readonly deadlines: readonly (Omit<DeadlineOperation, 'event'> & { readonly instance: string })[];
}

/** Reads what a decided batch would write. */
export function previewOf(batch: Batch): Preview {
  const moves = [...batch.standings.values()].map(({ id, lifecycle, definition, title, states }) => {
    const from = batch.origins.get(id)?.states ?? [];
    return { instance: id, lifecycle, definition, title, from, to: states };
  });
  const records = batch.records.map(({ instance_id, slice, body }) => ({
    instance: instance_id as string,
    slice: slice as string,
    body,
  }));
  return { moves, records, announcements: announcementsIn(batch), deadlines: deadlinesIn(batch) };
}

const announcementsIn = ({ journal }: Batch): Preview['announcements'] =>
  journal.flatMap(({ instance_id: instance, effects }) =>
    effects.announcements.map(({ topic, body }) => ({ instance, topic, ...(body as AnnouncementBody) })),
  );

const deadlinesIn = ({ journal }: Batch): Preview['deadlines'] =>
  journal.flatMap(({ instance_id: instance, effects }) =>
    effects.deadlines.map(({ op, name, dueAt }) => ({ instance, op, name, ...(dueAt && { dueAt }) })),
  );
