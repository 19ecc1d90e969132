import { Injectable } from '@nestjs/common';
import { rectified, type SliceRow } from '../domain/registers/rectified.js';
import { Clock } from '../engine/clock.js';
import { Registry } from '../engine/registry.js';
import type { Page } from '../http/cursor.js';
import { stateViews } from '../http/instances/labels.js';
import { RegisterReader, type StoredLine } from './register-reader.js';
import type { Filters, FollowUpLine, OpenQuestionLine } from './register-views.js';

const OWNERS: Readonly<Record<string, string>> = { secretariat: 'Sekretariatet' };

/** What was agreed to be done and what was left open, across meetings. */
@Injectable()
export class Registers {
  constructor(
    private readonly reader: RegisterReader,
    private readonly registry: Registry,
    private readonly clock: Clock,
  ) {}

  async followUps(person: string, asked: Filters): Promise<Page<FollowUpLine>> {
    const { items, next } = await this.reader.read(person, 'follow-up', asked);
    return { items: items.map((line) => this.followUp(line)), next };
  }

  async openQuestions(person: string, asked: Filters): Promise<Page<OpenQuestionLine>> {
    const { items, next } = await this.reader.read(person, 'open-question', asked);
    return { items: items.map((line) => this.openQuestion(line)), next };
  }

  private followUp(line: StoredLine): FollowUpLine {
    const { context, seat, organisation } = line;
    const { owner, ownerInWords, due, movedTo } = context as Record<string, string | null>;
    const open = line.states.some((state) => state.startsWith('open'));
    const [last] = of(line, 'settling').slice(-1);
    return {
      ...this.entry(line, 'followUp', 'agreed'),
      owner: ownerInWords ?? seat ?? organisation ?? OWNERS[owner ?? ''] ?? '',
      organisation,
      due: due ?? null,
      late: open && typeof due === 'string' && Date.parse(due) < this.clock.now().getTime(),
      movedTo: movedTo ?? null,
      settled: last && last.body.event !== 'REOPEN' ? { at: last.recordedAt, text: String(last.body.text) } : null,
    };
  }

  private openQuestion(line: StoredLine): OpenQuestionLine {
    const { context, organisation } = line;
    const answered = line.states.includes('answered');
    return {
      ...this.entry(line, 'question', 'asked'),
      askedBy: String(context.askedBy),
      organisation,
      answer: answered ? answerIn(line) : null,
    };
  }

  private entry(line: StoredLine, slice: string, occasion: string) {
    const { now, earlier } = rectified([...of(line, slice), ...moves(line)].sort((one, other) => one.n - other.n));
    const { id, committee, title, day, context } = line;
    return {
      ...{ id, committee, title, day, earlier: [...earlier] },
      text: (now.text ?? null) as string | null,
      subject: (context.subject ?? null) as string | null,
      said: (context[occasion] ?? null) as FollowUpLine['said'],
      states: stateViews(this.registry.pinned(line.lifecycle, line.definition), line.states),
    };
  }
}

const of = ({ rows }: StoredLine, slice: string): SliceRow[] => rows.filter((row) => row.slice === slice);

/** When a follow-up was given another date: that rectifies nothing, and what is rectified later stood so. */
const moves = (line: StoredLine): SliceRow[] =>
  of(line, 'moving').map(({ body: { due }, ...row }) => ({ ...row, body: { due, rectifies: false } }));

/** The newest answer, with what was rectified in it; an answer given before it was opened again is history. */
function answerIn(line: StoredLine): OpenQuestionLine['answer'] {
  const rows = of(line, 'answer');
  const begins = rows.findLastIndex(({ body }) => body.rectifies === false);
  const own = rows.slice(begins);
  const { now, earlier } = rectified(own);
  return {
    ...{ at: own[0]!.recordedAt, text: String(now.answer), by: (now.by ?? null) as string | null },
    earlier: [...earlier],
  };
}
