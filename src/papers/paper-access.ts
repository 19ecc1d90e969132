import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Role } from '../domain/workflow/facts.js';
import { Clock } from '../engine/clock.js';
import { Registry } from '../engine/registry.js';
import { rolesOn, type RolesOn } from '../http/instances/roles-on.js';
import { notFound, refused } from '../http/refused.js';

/** Those who write papers; the same who may issue a version. */
const WRITERS: readonly Role[] = ['secretariat', 'chair', 'member'];

/** Who may read and who may write a paper, asked at each request. A paper is an instance whose lifecycle has versions. */
@Injectable()
export class PaperAccess {
  constructor(
    private readonly db: DataSource,
    private readonly registry: Registry,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused with 404 when there is no such paper that the person may see. */
  async assertReader(paper: string, person: string): Promise<readonly Role[]> {
    const found = await rolesOn(this.db, { instance: paper, person, at: this.clock.now() });
    if (found === undefined || !this.isPaper(found)) throw notFound();
    return found.roles;
  }

  /** @throws Refused with 404, or with 403 when the person may see the paper but not write it. */
  async assertWriter(paper: string, person: string): Promise<void> {
    const roles = await this.assertReader(paper, person);
    if (!roles.some((role) => WRITERS.includes(role))) throw notAWriter();
  }

  private isPaper({ lifecycle, definition }: RolesOn): boolean {
    return 'version' in this.registry.pinned(lifecycle, definition).records;
  }
}

const notAWriter = () =>
  refused(403, 'not-a-writer', {
    da: 'Udkastet skrives af formanden, medlemmerne og sekretariatet.',
    en: 'The draft is written by the chair, the members and the secretariat.',
  });
