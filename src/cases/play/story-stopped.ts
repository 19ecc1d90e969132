import type { Path } from '../format/document.js';

/** The story cannot go on: something happened otherwise than it is told. */
export class StoryStopped extends Error {
  constructor(
    readonly path: Path,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`expected ${expected}, found ${found}`);
    this.name = 'StoryStopped';
  }
}
