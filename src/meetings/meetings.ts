import { Injectable } from '@nestjs/common';
import { Clock } from '../engine/clock.js';
import { Registry } from '../engine/registry.js';
import { notFound } from '../http/refused.js';
import { MeetingReader } from './meeting-reader.js';
import type { MeetingLine, MeetingView } from './meeting-views.js';
import { lineOf, meetingOf } from './to-view.js';

/** Meetings as people see them. */
@Injectable()
export class Meetings {
  constructor(
    private readonly reader: MeetingReader,
    private readonly registry: Registry,
    private readonly clock: Clock,
  ) {}

  async list(person: string, committee: string | null): Promise<MeetingLine[]> {
    const found = await this.reader.list(person, this.clock.now(), committee);
    return found.map((meeting) => lineOf(this.registry, meeting));
  }

  /** @throws Refused with 404 when there is no such meeting that the person may see. */
  async read(meeting: string, person: string): Promise<MeetingView> {
    const at = this.clock.now();
    const rows = await this.reader.read(meeting, person, at);
    if (!rows) throw notFound();
    return meetingOf(this.registry, rows, at.toISOString());
  }
}
