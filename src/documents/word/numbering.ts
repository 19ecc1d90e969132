import type { Element } from '@xmldom/xmldom';
import { attribute, elements, nameOf, valueOf } from './xml.js';

/** How a paragraph of a list is marked. */
export interface Marker {
  readonly ordered: boolean;
  readonly depth: number;
  readonly number?: number;
}

const DEEPEST = 8;

/** Word's lists: a paragraph names a list and a level; what stands before it is counted here. */
export class Numbering {
  private readonly formats = new Map<string, ReadonlyMap<number, { format: string; start: number }>>();
  private readonly counts = new Map<string, number[]>();

  constructor(root: Element | undefined) {
    const all = root ? elements(root) : [];
    const kinds = new Map(named(all, 'abstractNum', 'abstractNumId').map(([id, kind]) => [id, levelsOf(kind)]));
    for (const [id, list] of named(all, 'num', 'numId')) {
      this.formats.set(id, kinds.get(valueOf(list, 'abstractNumId') ?? '') ?? new Map());
    }
  }

  /** What stands before the next paragraph with these list properties; undefined when it is in no list. */
  mark(properties: Element | undefined): Marker | undefined {
    const [list, depth] = [valueOf(properties, 'numId') ?? '0', Number(valueOf(properties, 'ilvl') ?? '0')];
    if (list === '0' || !(depth >= 0 && depth <= DEEPEST)) return undefined;
    const { format, start } = this.formats.get(list)?.get(depth) ?? { format: 'bullet', start: 1 };
    if (format === 'bullet' || format === 'none') return { ordered: false, depth };
    return { ordered: true, depth, number: this.count(list, depth, start) };
  }

  private count(list: string, depth: number, start: number): number {
    const counts = (this.counts.get(list) ?? []).slice(0, depth + 1);
    counts[depth] = (counts[depth] ?? start - 1) + 1;
    this.counts.set(list, counts);
    return counts[depth];
  }
}

const named = (all: readonly Element[], name: string, id: string): (readonly [string, Element])[] =>
  all.filter((element) => nameOf(element) === name).map((element) => [attribute(element, id) ?? '', element] as const);

function levelsOf(kind: Element): ReadonlyMap<number, { format: string; start: number }> {
  const levels = elements(kind).filter((element) => nameOf(element) === 'lvl');
  return new Map(
    levels.map((level) => {
      const format = valueOf(level, 'numFmt') ?? 'decimal';
      return [Number(attribute(level, 'ilvl') ?? '0'), { format, start: Number(valueOf(level, 'start') ?? '1') }];
    }),
  );
}
