import { Injectable } from '@nestjs/common';
import { Clock } from '../engine/clock.js';
import { Registry } from '../engine/registry.js';
import { stateViews } from '../http/instances/labels.js';
import { counted, isOpen, paperStanding } from './paper-standing.js';
import { RoundAccess } from './round-access.js';
import { seatStanding } from './seat-standing.js';
import { StandingReader } from './standing-reader.js';
import type { RoundPreview, RoundStanding, SupposedAnswers } from './standing-views.js';

/** What a round still needs: its seats and its papers, as far as the person may see them. */
@Injectable()
export class Standing {
  constructor(
    private readonly access: RoundAccess,
    private readonly reader: StandingReader,
    private readonly registry: Registry,
    private readonly clock: Clock,
  ) {}

  /** What it would come to on each paper that the person may see, if these answers were given on all of them. */
  async preview(id: string, person: string, supposed: SupposedAnswers['answers']): Promise<RoundPreview> {
    await this.access.assertReader(id, person);
    const at = this.clock.now();
    const rows = await this.reader.read(id, person, at);
    const papers = rows.papers.map((paper) => ({
      id: paper.id,
      title: paper.title,
      ...counted(rows, paper.id, [], { at: at.toISOString(), supposed }),
    }));
    return { papers };
  }

  /** @throws Refused with 404 when there is no such round that the person may see. */
  async of(id: string, person: string): Promise<RoundStanding> {
    await this.access.assertReader(id, person);
    const at = this.clock.now();
    const rows = await this.reader.read(id, person, at);
    const { round } = rows;
    const open = isOpen(round.states);
    const seats = rows.seats.map((seat) => seatStanding(rows, open, seat));
    const withStates = <Line extends { lifecycle: string }>(
      line: Line,
      definition: number,
      states: readonly string[],
    ) => ({ ...line, states: stateViews(this.registry.pinned(line.lifecycle, definition), states) });
    return {
      ...withStates({ round: id, lifecycle: round.lifecycle, title: round.title }, round.definition, round.states),
      open,
      deadline: round.context.deadline,
      way: round.context.way ?? null,
      matter: rows.ballots?.procedure.matter ?? null,
      rules: rows.ballots?.procedure.rules ?? null,
      asked: seats.length,
      answered: seats.filter(({ standing }) => standing === 'answered').length,
      awaited: seats.filter(({ standing }) => standing === 'awaited').length,
      papers: rows.papers.map((paper) =>
        withStates(paperStanding(rows, paper, seats, { at: at.toISOString() }), paper.definition, paper.states),
      ),
      seats,
    };
  }
}
