import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Line } from '../domain/calendar/derivation.js';
import { agendaOf, droppedItems, type StoredRow } from '../domain/meetings/agenda.js';
import type { Placement } from '../domain/meetings/weigh-paper.js';
import { Engine } from '../engine/engine.js';
import type { ReadyPaper } from './weigh-question.js';

const AGENDA = `SELECT slice, n, k, at, body FROM fact_agenda WHERE instance_id = $1`;

/** What the program proposes of itself: items for agendas, and meetings. */
@Injectable()
export class Proposals {
  constructor(
    private readonly db: DataSource,
    private readonly engine: Engine,
  ) {}

  /** Puts a paper on an agenda as a proposal; false when the meeting no longer takes it. */
  async item(meeting: string, { paper, title }: ReadyPaper, lines: readonly Line[]): Promise<boolean> {
    const place = await this.nextPlace(meeting);
    const payload = { ...place, title, kind: 'decision', papers: [paper], lines };
    return (await this.engine.propose({ instance: meeting, type: 'PROPOSE_ITEM', payload })).done;
  }

  /** Proposes an extraordinary meeting to the chair, with dates that are lawful and why it is needed; its first item is the paper. */
  async meeting(ready: ReadyPaper, placement: Placement & { readonly place: 'extraordinary' }): Promise<boolean> {
    const { slots, derivation: lines } = placement;
    const outcome = await this.engine.propose({
      lifecycle: 'meeting',
      committee: ready.committee,
      payload: { title: `Ekstraordinært møde: ${ready.title}`.slice(0, 150), kind: 'extraordinary', form: 'virtual', slots, lines }, // prettier-ignore
      links: { considers: [ready.paper] },
    });
    return outcome.done && this.item(outcome.answer.instance, ready, []);
  }

  /** Last on the agenda, under a key that no item has had. */
  private async nextPlace(meeting: string): Promise<{ readonly key: string; readonly number: string }> {
    const rows = await this.db.query<StoredRow[]>(AGENDA, [meeting]);
    const [agenda, dropped] = [agendaOf(rows), droppedItems(rows)];
    const last = Math.max(0, ...agenda.map(({ number }) => Number(number.split('.')[0])));
    return { key: `sag-${agenda.length + dropped.length + 1}`, number: String(last + 1) };
  }
}
