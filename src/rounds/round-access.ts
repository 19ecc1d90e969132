import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Role } from '../domain/workflow/facts.js';
import { Clock } from '../engine/clock.js';
import { Registry } from '../engine/registry.js';
import { rolesOn, type RolesOn } from '../http/instances/roles-on.js';
import { notFound, refused } from '../http/refused.js';

/** Those who keep a round: they file what was answered elsewhere. */
const KEEPERS: readonly Role[] = ['secretariat', 'chair'];

/** Who keeps a round, asked at each request. A round is an instance whose lifecycle has receipts. */
@Injectable()
export class RoundAccess {
  constructor(
    private readonly db: DataSource,
    private readonly registry: Registry,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused with 404 when there is no such round that the person may see. */
  async assertReader(round: string, person: string): Promise<RolesOn> {
    const found = await rolesOn(this.db, { instance: round, person, at: this.clock.now() });
    if (found === undefined || !this.isRound(found)) throw notFound();
    return found;
  }

  /** @throws Refused with 404 when there is no such round that the person may see, with 403 when they do not keep it. */
  async assertKeeper(round: string, person: string): Promise<void> {
    const { roles } = await this.assertReader(round, person);
    if (!roles.some((role) => KEEPERS.includes(role))) throw notAKeeper();
  }

  private isRound({ lifecycle, definition }: RolesOn): boolean {
    return 'receipt' in this.registry.pinned(lifecycle, definition).records;
  }
}

const notAKeeper = () =>
  refused(403, 'not-a-keeper', {
    da: 'Svar, der er modtaget på anden vis, føres ind af sekretariatet.',
    en: 'Answers that were received by other ways are filed by the secretariat.',
  });
