import type { Linked } from '../domain/workflow/facts.js';
import type { Lifecycle } from '../domain/workflow/lifecycle.js';
import { factsNeeded } from '../domain/workflow/needs.js';
import { validateLifecycles } from '../domain/workflow/validate.js';
import type { FactProvider } from './fact-provider.js';

/** Facts that the engine itself gives every lifecycle. */
const BUILT_IN = ['linked'];

/** What one kind of event needs loaded. */
export interface Needs {
  readonly linked: boolean;
  readonly providers: readonly FactProvider[];
}

/** The lifecycles and facts of this program, checked once when it starts. */
export class Registry {
  private readonly byVersion = new Map<string, Lifecycle>();
  private readonly newest = new Map<string, Lifecycle>();
  private readonly providers: ReadonlyMap<string, FactProvider>;
  private readonly needs = new Map<string, Needs>();

  /** @throws when a lifecycle breaks a rule of the house; the message lists every finding. */
  constructor(
    readonly lifecycles: readonly Lifecycle[],
    providers: readonly FactProvider[],
  ) {
    this.providers = new Map(providers.map((provider) => [provider.name, provider]));
    validateLifecycles(lifecycles, [...BUILT_IN, ...this.providers.keys()]);
    for (const lifecycle of lifecycles) {
      this.byVersion.set(`${lifecycle.key}/${lifecycle.version}`, lifecycle);
      const known = this.newest.get(lifecycle.key);
      if (!known || known.version < lifecycle.version) this.newest.set(lifecycle.key, lifecycle);
    }
  }

  /** The version that new instances are started on. */
  current(key: string): Lifecycle | undefined {
    return this.newest.get(key);
  }

  find(key: string, version: number): Lifecycle | undefined {
    return this.byVersion.get(`${key}/${version}`);
  }

  /** The version that an instance stays on. A version that is stored but no longer shipped is a bug. */
  pinned(key: string, version: number): Lifecycle {
    const lifecycle = this.find(key, version);
    if (!lifecycle) throw new Error(`no lifecycle ${key} v${version} in this program, though an instance stands on it`);
    return lifecycle;
  }

  /** Keys of the lifecycles whose instances leave rows of a slice; those that leave versions are papers. */
  keysLeaving(slice: string): readonly string[] {
    return [...new Set(this.lifecycles.filter(({ records }) => slice in records).map(({ key }) => key))];
  }

  needsOf(lifecycle: Lifecycle, eventTypes: readonly string[]): Needs {
    const key = `${lifecycle.key}/${lifecycle.version}/${eventTypes.join()}`;
    const known = this.needs.get(key) ?? this.gather(lifecycle, eventTypes);
    this.needs.set(key, known);
    return known;
  }

  private gather(lifecycle: Lifecycle, eventTypes: readonly string[]): Needs {
    const names = new Set(eventTypes.flatMap((type) => factsNeeded(lifecycle, type)));
    const providers = [...names].filter((name) => !BUILT_IN.includes(name)).map((name) => this.providers.get(name)!);
    return { linked: names.has('linked'), providers };
  }
}

/** A linked instance together with the revision that its state was read at. */
export type LinkedRow = Linked & { readonly revision: number };
