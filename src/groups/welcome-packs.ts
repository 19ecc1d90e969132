import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PackedPaper, WelcomePack } from '../domain/groups/welcome-pack.js';
import { Clock } from '../engine/clock.js';
import { Registry } from '../engine/registry.js';
import { notFound } from '../http/refused.js';
import { WELCOME_PACK } from './welcome-pack-query.js';

/** An instance as it comes from the database. */
interface Told {
  readonly title: string;
  readonly lifecycle: string;
  readonly definition: number;
  readonly states: readonly string[];
}

interface ToldPack extends Pick<WelcomePack, 'gate' | 'members'> {
  readonly group: Told;
  readonly commission: (Told & Pick<NonNullable<WelcomePack['commission']>, 'version' | 'sections'>) | null;
  readonly papers: readonly Told[];
  readonly requests: readonly (Told & { readonly deadline: string | null })[];
}

/** What somebody who comes to a group needs to know, told for the one who asks. */
@Injectable()
export class WelcomePacks {
  private readonly papers: readonly string[];

  constructor(
    private readonly db: DataSource,
    private readonly registry: Registry,
    private readonly clock: Clock,
  ) {
    this.papers = registry.keysLeaving('version');
  }

  /** @throws Refused with 404 when there is no such group that the person may see. */
  async read(person: string, group: string): Promise<{ readonly pack: WelcomePack; readonly at: string }> {
    const now = this.clock.now();
    const [row] = await this.db.query<{ pack: ToldPack }[]>(WELCOME_PACK, [group, person, now, this.papers]);
    if (row === undefined) throw notFound();
    return { pack: this.labelled(row.pack), at: now.toISOString() };
  }

  private labelled({ group, commission, gate, members, papers, requests }: ToldPack): WelcomePack {
    return {
      group: this.paper(group),
      commission: commission && {
        ...this.paper(commission),
        version: commission.version,
        sections: commission.sections,
      },
      gate,
      members,
      papers: papers.map((paper) => this.paper(paper)),
      requests: requests.map(({ title, lifecycle, definition, deadline }) => ({
        title,
        label: this.registry.pinned(lifecycle, definition).label,
        deadline,
      })),
    };
  }

  private paper({ title, lifecycle, definition, states: [state = ''] }: Told): PackedPaper {
    return { title, label: this.registry.pinned(lifecycle, definition).states[state] ?? { da: state, en: state } };
  }
}
