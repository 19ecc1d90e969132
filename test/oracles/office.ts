import { randomUUID } from 'node:crypto';
import type { CommandMeta, Outcome } from '../../src/engine/command.js';
import type { Row } from '../../src/domain/workflow/lifecycle.js';
import type { Chance } from './chance.js';
import type { Council, Town } from './random-town.js';

type Meta = Partial<Omit<CommandMeta, 'person'>> & { readonly by?: 'secretariat' | 'chair' };

const MINUTE = 60_000;
const SECTIONS = [{ id: 's', heading: 'Formål', markdown: 'Tekst' }];
const REASON = { reason: 'Sådan blev det.' };

/** What the secretariat of one council does in the random town; a command that is refused here is a fault of the test. */
export class Office {
  private made = 0;

  private constructor(
    readonly town: Town,
    readonly chance: Chance,
    readonly council: Council,
    /** The committee of its working groups. */
    readonly body: string,
  ) {}

  static async open(town: Town, chance: Chance, council: Council): Promise<Office> {
    const body = randomUUID();
    await town.owner.query('INSERT INTO committee (id, key, name, parent_id) VALUES ($1, $2, $2, $3)', [
      ...[body, `body ${body}`, council.id],
    ]);
    return new Office(town, chance, council, body);
  }

  get now(): number {
    return this.town.clock.now().getTime();
  }

  /** An instant so many minutes from now at the most. */
  within(minutes: number): string {
    return new Date(this.now + (1 + this.chance.below(minutes)) * MINUTE).toISOString();
  }

  async pass(minutes: number): Promise<void> {
    await this.town.clock.moveTo(new Date(this.now + minutes * MINUTE));
  }

  title(of: string): string {
    return `${of} ${this.council.seats.length}/${++this.made}`;
  }

  async start(lifecycle: string, payload: Row, links: Record<string, string[]> = {}): Promise<string> {
    const { id: committee, secretariat: person } = this.council;
    const outcome = await this.town.engine.start({ lifecycle, committee, person, payload, links });
    if (!outcome.done) throw new Error(`start ${lifecycle}: ${JSON.stringify(outcome.refusal)}`);
    return outcome.answer.instance;
  }

  send(
    instance: string,
    type: string,
    payload: Row = {},
    { by = 'secretariat', ...meta }: Meta = {},
  ): Promise<Outcome> {
    return this.town.engine.send({ ...meta, instance, type, payload, person: this.council[by] });
  }

  async do(...command: Parameters<Office['send']>): Promise<readonly string[]> {
    const outcome = await this.send(...command);
    if (!outcome.done) throw new Error(`${command[1]}: ${JSON.stringify(outcome.refusal)}`);
    return outcome.answer.touched.map(({ instance }) => instance);
  }

  seat(): string {
    return this.chance.one(this.council.seats).id;
  }

  /** An organisation that has a seat here as things stand. */
  async organisation(): Promise<string> {
    const { rows } = await this.town.owner.query<{ id: string }>(
      'SELECT organisation_id AS id FROM seat WHERE id = $1',
      [this.seat()],
    );
    return rows[0]!.id;
  }

  async draft(lifecycle: string): Promise<string> {
    const paper = await this.start(lifecycle, { title: this.title(lifecycle) });
    await this.do(paper, 'ISSUE_VERSION', { sections: SECTIONS });
    return paper;
  }

  async ready(lifecycle: string): Promise<string> {
    const paper = await this.draft(lifecycle);
    await this.do(paper, 'MARK_READY');
    return paper;
  }

  async approved(lifecycle: string): Promise<string> {
    if (this.chance.yes(0.3)) {
      const before = { sections: SECTIONS, approvedOn: '2024-06-01T08:00:00.000Z', history: 'Fra før Mandat.' };
      return this.start(lifecycle, { title: this.title(lifecycle), before });
    }
    const paper = await this.ready(lifecycle);
    await this.concluded([paper]);
    return paper;
  }

  /** A round that has approved. */
  async concluded(papers: string[]): Promise<string> {
    const round = await this.start('approval-round', { title: this.title('Godkendelse') }, { decides: papers });
    await this.do(round, 'OPEN');
    const meeting = this.chance.yes(0.5) ? { meeting: { name: 'Møde 3', item: '4', date: '2025-03-03' } } : {};
    const note = this.chance.yes(0.5) ? { note: 'Med den bemærkning, der står i referatet.' } : {};
    await this.do(round, 'CONCLUDE', { sameForAll: { outcome: 'approved', ...note }, ...meeting, ...REASON });
    return round;
  }

  /** A group that has just been planned. */
  async group(): Promise<string> {
    const gate = this.chance.yes(0.5) ? { gated: true, gateCondition: 'Bevillingen er givet' } : {};
    const links = { mandatedBy: [await this.approved('commission')] };
    return this.start('working-group', { title: this.title('Gruppe'), body: this.body, ...gate }, links);
  }

  async nominating(group: string): Promise<readonly string[]> {
    await this.do(group, 'SET_UP');
    const organisation = await this.organisation();
    const requests = [1, 2].map((n) => ({ organisation, seatName: `Medlem ${n}` }));
    const letter = { profile: 'Kender data', deadline: this.within(20_000) };
    return this.do(group, 'OPEN_NOMINATIONS', { ...letter, requests });
  }

  /** Somebody joins on a nomination. */
  async join(nomination: string): Promise<void> {
    const who = { name: 'Den udpegede', email: `${nomination}@mandat.example` };
    await this.do(nomination, 'NAME', { ...who, ...REASON });
    await this.do(nomination, 'JOIN');
    await this.pass(30);
  }

  async joined(): Promise<string> {
    const [one] = await this.nominating(await this.group());
    await this.join(one!);
    return one!;
  }

  async finished(): Promise<string> {
    const group = await this.group();
    for (const nomination of await this.nominating(group)) await this.join(nomination);
    await this.send(group, 'OPEN_GATE', REASON);
    await this.do(group, 'CLOSE_NOMINATIONS');
    await this.do(group, 'START');
    await this.do(group, 'FINAL_REPORT', { text: 'Færdig.' });
    await this.do(group, 'CONCLUDE');
    return group;
  }

  /** A change of organisations, waiting for its day. */
  async change(): Promise<string> {
    const [organisation, to] = [await this.organisation(), await this.organisation()];
    const name = this.title(`Organisation ${organisation.slice(0, 4)}`);
    const what = this.chance.yes(0.5)
      ? { kind: 'renamed', name: { organisation, name, short: name } }
      : { kind: this.chance.one(['merged', 'split']), moves: [{ seat: this.seat(), to }] };
    const when = { title: this.title('Ændring'), effectiveFrom: this.within(300), ...REASON };
    return this.start('organisation-change', { ...what, ...when });
  }

  async effective(): Promise<string> {
    const change = await this.change();
    await this.pass(301);
    await this.town.engine.ring(change);
    return change;
  }
}
