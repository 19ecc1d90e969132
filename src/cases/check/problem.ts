import type { Path } from '../format/document.js';

/** Something that does not hold, and where in the data. */
export interface Problem {
  readonly path: Path;
  readonly reason: string;
}

/** Problems as they are found. */
export class Problems {
  readonly found: Problem[] = [];

  add(path: Path, reason: string): void {
    this.found.push({ path, reason });
  }

  /** Adds a problem unless the name is one of those there are. */
  known(name: string | undefined, there: Iterable<string>, what: string, path: Path): void {
    if (name === undefined) return;
    const all = [...there];
    if (all.includes(name)) return;
    const near = all.filter((one) => one.toLowerCase().includes(name.toLowerCase().slice(0, 3))).slice(0, 5);
    this.add(path, `unknown ${what} “${name}”${near.length > 0 ? `; there are ${near.join(', ')}` : ''}`);
  }
}
