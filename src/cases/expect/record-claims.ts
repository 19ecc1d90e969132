import { canonicalJson } from '../../domain/workflow/canonical.js';
import type { Expectation } from '../format/expectations.js';
import type { Path } from '../format/document.js';
import { instantOf, isLocalTime } from '../local-time.js';
import { aside, claim, same, type Claim } from './claim.js';

type Row = Readonly<Record<string, unknown>>;

/** The rows that an instance has left, and the words of a paper. */
export const recordClaims = ({ records, text }: Expectation, path: Path): readonly Claim[] => [
  ...(records ? rowClaims(records, [...path, 'records']) : []),
  ...(text ? wordClaims(text, [...path, 'text']) : []),
];

function rowClaims({ of, slice, count, has }: NonNullable<Expectation['records']>, path: Path): readonly Claim[] {
  const about = `${of}, ${slice}`;
  return [
    ...(count === undefined
      ? []
      : [
          claim({
            kind: 'records',
            about,
            expected: count,
            path: [...path, 'count'],
            observe: async (look) => (await look.records(of, slice)).length,
            holds: same,
            mutants: () => aside(count),
          }),
        ]),
    ...(has === undefined
      ? []
      : [
          claim({
            kind: 'records',
            about,
            expected: has,
            path: [...path, 'has'],
            observe: async (look) => (await look.records(of, slice)).map(({ body }) => body),
            holds: (expected, found) => found.some((row) => covers(row, expected)),
            mutants: () => Object.entries(has).map(([field, value]) => ({ ...has, [field]: otherThan(value) })),
          }),
        ]),
  ];
}

/** Whether a row has each of the fields, with local times for instants. */
const covers = (row: Row, fields: Row): boolean =>
  Object.entries(fields).every(
    ([field, value]) => canonicalJson(row[field] ?? null) === canonicalJson(asStored(value)),
  );

const asStored = (value: unknown) => (typeof value === 'string' && isLocalTime(value) ? instantOf(value) : value);

function otherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return `not ${JSON.stringify(value)}`;
}

function wordClaims({ of, section, contains, lacks }: NonNullable<Expectation['text']>, path: Path): readonly Claim[] {
  const words = (expected: string, there: boolean, field: string) =>
    claim({
      kind: 'text',
      about: `${of}, ${section}`,
      expected: { words: expected, there },
      path: [...path, field],
      observe: async (look) => {
        const newest = (await look.records(of, 'version')).at(-1)?.body as { sections?: SectionRow[] } | undefined;
        return newest?.sections?.find(({ id }) => id === section)?.markdown ?? '';
      },
      holds: (wanted, found) => flat(found).includes(flat(wanted.words)) === wanted.there,
      mutants: () => [{ words: expected, there: !there }, ...(there ? [{ words: `${expected} ikke`, there }] : [])],
    });
  return [
    ...(contains === undefined ? [] : [words(contains, true, 'contains')]),
    ...(lacks === undefined ? [] : [words(lacks, false, 'lacks')]),
  ];
}

interface SectionRow {
  readonly id: string;
  readonly markdown: string;
}

/** Where lines are broken is not what a text says. */
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
