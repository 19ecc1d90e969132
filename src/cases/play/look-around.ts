import { dateQuestion } from '../../domain/rules/date-question.js';
import type { DateAnswer } from '../../domain/rules/lawful-dates.js';
import type { InstanceView, RecordView } from '../../http/instances/instance-views.js';
import type { Page } from '../../http/cursor.js';
import type { Look, StepAnswer } from '../expect/claim.js';
import { inWords } from '../names.js';
import { resolvePayload } from '../resolve-payload.js';
import { isRefusal } from './answer.js';
import type { Scene } from './scene.js';

const WAITING = `SELECT seat_id AS seat FROM round_electorate WHERE instance_id = $1 AND NOT answered`;

/** Looks over HTTP, as people do; each thing once, since nothing moves between two expectations of a step. */
export class LookAround implements Look {
  private readonly seen = new Map<string, Promise<unknown>>();

  constructor(
    private readonly scene: Scene,
    readonly answer: StepAnswer | undefined,
  ) {}

  instance(name: string): Promise<InstanceView> {
    return this.get(this.keeper(name), this.urlOf(name)) as Promise<InstanceView>;
  }

  async journalLength(name: string): Promise<number> {
    return (await this.all(this.keeper(name), `${this.urlOf(name)}/journal?limit=200`)).length;
  }

  async records(name: string, slice: string): Promise<readonly RecordView[]> {
    const rows = await this.all(this.keeper(name), `${this.urlOf(name)}/records?limit=200&slice=${slice}`);
    return this.scene.names.readable(rows) as readonly RecordView[];
  }

  /** From the view that reminders read. */
  async waitingFor(name: string): Promise<readonly string[]> {
    const { rows } = await this.scene.database.query<{ seat: string }>({
      text: WAITING,
      values: [this.scene.idOf(name)],
    });
    return rows.map(({ seat }) => this.scene.names.nameOf(seat) ?? seat);
  }

  async actions(who: string, name: string): ReturnType<Look['actions']> {
    const { items } = (await this.get(who, `${this.urlOf(name)}/actions`)) as {
      items?: Awaited<ReturnType<Look['actions']>>;
    };
    return items ?? [];
  }

  async dates(committee: string, question: Readonly<Record<string, unknown>>): ReturnType<Look['dates']> {
    const url = `/api/committees/${this.scene.idOf(inWords('committee', committee))}/lawful-dates`;
    const body = resolvePayload(question, dateQuestion, () => undefined) as object;
    const reply = await this.scene.ask(this.scene.sitterIn(committee), 'POST', url, { body });
    return isRefusal(reply) ? undefined : (reply.body as DateAnswer);
  }

  async inbox(person: string): Promise<readonly string[]> {
    const told = (await this.all(person, '/api/inbox?limit=200')) as readonly { subject: { da: string } }[];
    return told.map(({ subject }) => subject.da);
  }

  private keeper(name: string): string {
    return this.scene.keeperOf(name);
  }

  private urlOf(name: string): string {
    return `/api/instances/${this.scene.idOf(name)}`;
  }

  private async all(who: string, url: string): Promise<readonly unknown[]> {
    const items: unknown[] = [];
    for (let next: string | null = url; next !== null;) {
      const page = (await this.get(who, next)) as Page<unknown>;
      items.push(...page.items);
      next = page.next && `${url}&cursor=${page.next}`;
    }
    return items;
  }

  private get(who: string, url: string): Promise<unknown> {
    const key = `${who} ${url}`;
    const seen = this.seen.get(key) ?? this.scene.ask(who, 'GET', url).then(({ body }) => body);
    this.seen.set(key, seen);
    return seen;
  }
}
