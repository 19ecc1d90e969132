import type { Lifecycle } from '../../domain/workflow/lifecycle.js';
import type { CaseFile } from '../format/case-file.js';
import { lifecycleOf } from '../lifecycle-of.js';
import { inWords } from '../names.js';

/** What a script has brought into being up to a step, by name. */
export class KnownSoFar {
  readonly instances = new Map<string, string>();
  readonly rows = new Set<string>();
  readonly people: ReadonlySet<string>;
  readonly seats: ReadonlySet<string>;
  private readonly bodies: readonly string[];

  constructor(readonly data: CaseFile) {
    this.people = new Set(Object.keys(data.people));
    this.seats = new Set(Object.values(data.committees).flatMap(({ seats }) => Object.keys(seats)));
    this.bodies = [
      ...Object.keys(data.committees).map((key) => inWords('committee', key)),
      ...Object.keys(data.organisations).map((short) => inWords('organisation', short)),
    ];
  }

  has(name: string): boolean {
    return this.instances.has(name) || this.rows.has(name) || this.people.has(name) || this.seats.has(name);
  }

  get names(): readonly string[] {
    return [...this.instances.keys(), ...this.rows, ...this.people, ...this.seats, ...this.bodies];
  }

  lifecycleOf(instance: string): Lifecycle | undefined {
    return lifecycleOf(this.instances.get(instance) ?? '');
  }

  /** What a step says that it starts, by the names it gives; where it may start various things, which is seen only when it is played. */
  starts(lifecycle: Lifecycle, names: readonly string[]): void {
    const [started = '', ...others] = Object.keys(lifecycle.starts);
    if (others.length > 0) return names.forEach((name) => this.instances.set(name, ''));
    for (const name of names) this.instances.set(name, started);
  }

  /** A decision's corrections become instances of their own, one a paper: `G1/GP`. */
  brings(payload: unknown): void {
    for (const { key, papers } of keyedParts(payload)) {
      for (const paper of papers) this.instances.set(`${key}/${paper}`, 'correction');
    }
  }
}

interface Keyed {
  readonly key: string;
  readonly papers: readonly string[];
}

function keyedParts(payload: unknown): readonly Keyed[] {
  const lists = Object.values((payload ?? {}) as Record<string, unknown>).filter((value) => Array.isArray(value));
  return lists.flat().filter((item): item is Keyed => {
    const { key, papers } = (item ?? {}) as Partial<Keyed>;
    return typeof key === 'string' && Array.isArray(papers);
  });
}
