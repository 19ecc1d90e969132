import type { Section } from '../papers/version.js';
import type { StoredRow } from './agenda.js';
import { meetingRecord, type RecordedItem } from './meeting-record.js';
import { DECISION_LABELS } from './minutes-words.js';
import { wordsOf } from './plain-words.js';

/** A decision of a meeting, and where in the minutes it has to stand word for word. */
export interface BoundDecision {
  readonly section: string;
  /** Number and title of the item. */
  readonly item: string;
  readonly text: string;
}

/** The id of an item's section in the minutes: it stays the same when the item gets another number. */
export const sectionOf = (key: string): string => `punkt-${key}`;

/** An item as it is named to people. */
export const itemName = ({ number, title }: Pick<RecordedItem, 'number' | 'title'>): string => `${number} ${title}`;

/** The decisions of a meeting as they stand now, from its rows. */
export const boundDecisions = (rows: readonly StoredRow[]): readonly BoundDecision[] =>
  meetingRecord(rows).items.flatMap((item) =>
    item.decisions.map(({ text }) => ({ section: sectionOf(item.key), item: itemName(item), text })),
  );

/**
 * The items of which a decision is not in its section word for word, as paragraphs of their own. Each is looked for once, so
 * that two decisions in the same words stand twice.
 */
export function brokenDecisions(
  sections: readonly Pick<Section, 'id' | 'markdown'>[],
  bound: readonly BoundDecision[],
): readonly string[] {
  const texts = new Map(sections.map(({ id, markdown }) => [id, paragraphs(markdown)]));
  const longestFirst = [...bound].sort((one, other) => other.text.length - one.text.length);
  const broken = new Set<BoundDecision>();
  for (const decision of longestFirst) {
    const [text, wanted] = [texts.get(decision.section) ?? '\n', paragraphs(decision.text)];
    if (!text.includes(wanted)) broken.add(decision);
    else
      texts.set(
        decision.section,
        text.replace(wanted, () => '\n\n'),
      );
  }
  return [...new Set(bound.filter((decision) => broken.has(decision)).map(({ item }) => item))];
}

const LABEL = new RegExp(`^(?:(?:${[...new Set(Object.values(DECISION_LABELS))].join('|')})(?:, punkt \\d+)?: ?)+`);

/** Paragraphs between line ends, without the labels that stand before decisions. */
const paragraphs = (markdown: string): string =>
  ['', ...wordsOf(markdown).map((block) => block.replace(LABEL, '')).filter((block) => block !== ''), ''].join('\n'); // prettier-ignore
