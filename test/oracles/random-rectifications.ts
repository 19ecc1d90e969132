import { isRectification } from '../../src/domain/workflow/lifecycle.js';
import type { Outcome } from '../../src/engine/command.js';
import { lifecycles } from '../../workflows/index.js';
import type { Chance } from './chance.js';
import type { Office } from './office.js';
import type { RandomCommands } from './random-commands.js';
import { KINDS, seatFor, STIRS } from './rectification-kinds.js';

/** Every event that says of itself that it rectifies, as `lifecycle EVENT`. */
export const rectifications: readonly string[] = [
  ...new Set(
    lifecycles.flatMap(({ key, events }) =>
      Object.entries(events)
        .filter(([, event]) => isRectification(event))
        .map(([type]) => `${key} ${type}`),
    ),
  ),
].sort();

type Watch = (deed: () => Promise<Outcome>) => Promise<Outcome>;

/** Puts right what was recorded wrongly, in what the town has on hand or in something new; life goes on in between. */
export class RandomRectifications {
  /** How often each was carried out. */
  readonly made = new Map<string, number>();

  constructor(
    private readonly offices: readonly Office[],
    private readonly chance: Chance,
    private readonly others: RandomCommands,
    private readonly watch: Watch,
  ) {}

  /** Each kind so many times, in an order that is drawn. */
  async carryOut(times: number): Promise<void> {
    const deck = rectifications.flatMap((kind) => Array<string>(times).fill(kind));
    while (deck.length > 0) {
      const [kind] = deck.splice(this.chance.below(deck.length), 1);
      await this.others.carryOut(1);
      await this.stir();
      await this.rectify(kind!);
    }
  }

  private async rectify(kind: string): Promise<void> {
    const [lifecycle, type] = kind.split(' ') as [string, string];
    const { from, bring, say, forSeat } = KINDS[kind]!;
    for (let tries = 0; tries < 40; tries++) {
      const office = this.chance.one(this.offices);
      await office.pass(1 + this.chance.below(60));
      const old = this.chance.yes(0.6) ? await this.standing(office, lifecycle, from) : null;
      const instance = old ?? (await bring(office));
      const payload = await say(office, instance);
      const meta = forSeat ? { onBehalfOf: await seatFor(office, instance), reason: 'Fejl.' } : {};
      const outcome = await this.watch(() => office.send(instance, type, payload, meta));
      if (outcome.done) return void this.made.set(kind, (this.made.get(kind) ?? 0) + 1);
    }
    throw new Error(`${kind} was refused again and again`);
  }

  private async standing({ town, council }: Office, lifecycle: string, from: RegExp): Promise<string | null> {
    const { rows } = await town.owner.query<{ id: string }>(
      `SELECT i.id FROM instance i JOIN journal j ON j.instance_id = i.id AND j.n = 1
        WHERE i.lifecycle = $1 AND i.committee_id = $2 AND i.states[1] ~ $3 ORDER BY j.id`,
      [lifecycle, council.id, from.source],
    );
    return rows.length === 0 ? null : this.chance.one(rows).id;
  }

  /** Something happens to what stands in the registers, if it may. */
  private async stir(): Promise<void> {
    const office = this.chance.one(this.offices);
    for (const [lifecycle, events] of Object.entries(STIRS)) {
      const instance = await this.standing(office, lifecycle, /./);
      const [type, payload] = this.chance.one(Object.entries(events));
      if (instance !== null) await office.send(instance, type, payload(office));
    }
  }
}
