import type { Section } from '../../domain/papers/version.js';
import { sectionBlocks } from '../out/version-docx.js';
import type { Tracked, TrackedRun } from '../out/tracked.js';
import type { Block, Run, Table } from '../text/blocks.js';
import { differences, hunks } from './differences.js';
import { paired } from './section-changes.js';
import { likeness, moved, trackedRuns } from './tracked-runs.js';

/** Below this two paragraphs are two, and not one that was changed. */
const RELATED = 0.3;

/** Two versions as one text in which everything that came and went is tracked. */
export const trackedBetween = (older: readonly Section[], newer: readonly Section[]): readonly Tracked[] =>
  paired(older, newer).flatMap(({ older: was, newer: is }) =>
    trackedBlocks(was ? sectionBlocks(was) : [], is ? sectionBlocks(is) : []),
  );

function trackedBlocks(older: readonly Block[], newer: readonly Block[]): readonly Tracked[] {
  const found = hunks(differences(older, newer, (one, other) => wordsAndForm(one) === wordsAndForm(other)));
  return found.flatMap(({ same, removed, added }) => [
    ...same.map((block) => ({ block })),
    ...pairs(removed, added, related).map(trackedBlock),
  ]);
}

/** The number of an item follows from the items before it, and is no change of its own. */
const wordsAndForm = (block: Block): string => JSON.stringify(block.kind === 'item' ? { ...block, number: 0 } : block);

type Pair<Item> = readonly [older: Item | undefined, newer: Item | undefined];

/** What was taken out and what was put in, those together that are one thing changed; in their order. */
function pairs<Item>(older: readonly Item[], newer: readonly Item[], belong: (one: Item, other: Item) => boolean) {
  const found: Pair<Item>[] = [];
  let at = 0;
  for (const was of older) {
    const match = newer.findIndex((is, i) => i >= at && belong(was, is));
    if (match === -1) found.push([was, undefined]);
    else found.push(...newer.slice(at, match).map((is) => [undefined, is] as const), [was, newer[match]]);
    if (match !== -1) at = match + 1;
  }
  return [...found, ...newer.slice(at).map((is) => [undefined, is] as const)];
}

function related(older: Block, newer: Block): boolean {
  if (older.kind === 'table' || newer.kind === 'table') return older.kind === newer.kind && sameWidth(older, newer);
  if (older.kind === 'picture') return false;
  const alike = older.kind === newer.kind && depthOf(older) === depthOf(newer);
  return alike && likeness(older.runs, newer.runs) >= RELATED;
}

const depthOf = (block: Block): string =>
  block.kind === 'item' ? `${block.depth}${block.ordered}` : block.kind === 'heading' ? `${block.depth}` : '';

const sameWidth = (older: Block, newer: Block): boolean =>
  older.kind === 'table' && newer.kind === 'table' && older.rows[0]?.length === newer.rows[0]?.length;

function trackedBlock([older, newer]: Pair<Block>): Tracked {
  if (newer === undefined) return wholly(older!, 'deletion');
  if (older === undefined) return wholly(newer, 'insertion');
  if (older.kind === 'table' && newer.kind === 'table') return trackedTable(older, newer);
  if (older.kind === 'table' || newer.kind === 'table') throw new Error('a table is compared with a table');
  return { block: { ...newer, runs: trackedRuns(older.runs, newer.runs) } };
}

function wholly(block: Block, change: TrackedRun['change']): Tracked {
  if (block.kind !== 'table') return { block: { ...block, runs: moved(block.runs, change) }, change };
  const rows = block.rows.map((row) => row.map((cell) => moved(cell, change)));
  return { block: { ...block, rows }, change, rows: rows.map(() => change) };
}

type Row = readonly (readonly Run[])[];

const inOneLine = (row: Row): readonly Run[] => row.flatMap((cell) => [...cell, { text: ' ' }]);

function trackedTable(older: Table, newer: Table): Tracked {
  const found = hunks(
    differences(older.rows, newer.rows, (one, other) => JSON.stringify(one) === JSON.stringify(other)),
  );
  const rows = found.flatMap(({ same, removed, added }) => [
    ...same.map((row) => ({ row, change: undefined })),
    ...pairs(removed, added, (one, other) => likeness(inOneLine(one), inOneLine(other)) >= RELATED).map(trackedRow),
  ]);
  return { block: { kind: 'table', rows: rows.map(({ row }) => row) }, rows: rows.map(({ change }) => change) };
}

function trackedRow([older, newer]: Pair<Row>): {
  row: readonly (readonly TrackedRun[])[];
  change: TrackedRun['change'];
} {
  const change = older && newer ? undefined : older ? 'deletion' : 'insertion';
  if (change) return { row: (older ?? newer)!.map((cell) => moved(cell, change)), change };
  return { row: newer!.map((cell, i) => trackedRuns(older![i] ?? [], cell)), change };
}
