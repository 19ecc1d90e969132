import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../../src/domain/workflow/canonical.js';
import type { Lifecycle } from '../../src/domain/workflow/lifecycle.js';
import { folderOf } from './histories.js';

/** Where the hashes of released versions are kept: a version's sources never change once instances stand on it. */
export const RELEASED = join('workflows', 'released.json');

export const nameOf = ({ key, version }: Lifecycle): string => `${key}/v${version}`;

export const released = (): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(RELEASED, 'utf8')) as Readonly<Record<string, string>>;

/** One hash over the sources of a version: machine, guards, delays, assigns, records, labels; specs and pages may change. */
export function sourceHash(lifecycle: Lifecycle): string {
  const folder = folderOf(lifecycle);
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  const texts = sources.sort().map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`);
  return sha256Hex(texts.join('\n'));
}
