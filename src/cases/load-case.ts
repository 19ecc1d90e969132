import type { Directory } from '../committees/directory.js';
import { directoryOf } from './directory-of.js';
import { CaseFaults } from './format/case-fault.js';
import type { Case } from './format/read-case.js';

/**
 * Writes who sits where, all of it or nothing.
 * @returns how many rows were written.
 * @throws CaseFaults with the place of what the database will not have.
 */
export async function loadCase(directory: Directory, { data, placeOf }: Case): Promise<number> {
  const { input, pathOf } = directoryOf(data);
  const loaded = await directory.load(input);
  if (loaded.loaded) return loaded.rows;
  throw new CaseFaults(loaded.faults.map(({ place, text }) => ({ place: placeOf(pathOf(place)), reason: text.en })));
}
