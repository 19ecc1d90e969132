import { sha256Hex } from '../domain/workflow/canonical.js';

/** An id made from names: the same case gives the same ids wherever it is loaded, so that a second import is recognised. */
export function idFrom(...names: readonly string[]): string {
  const hex = sha256Hex(names.join('\n'));
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
