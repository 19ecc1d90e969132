import type { Language } from '../../domain/workflow/bilingual.js';
import { sectionBlocks } from '../out/version-docx.js';
import { annexesOf, type Annex, type MeetingPaper } from './annexes.js';
import { compose, composePart, type Composed } from './compose.js';
import { annexView, depthOf, type ItemView } from './item-view.js';
import { meetingView, type Material } from './meeting-view.js';
import type { Templates, Words } from './templates.js';
import type { Block } from '../text/blocks.js';

/** An item in a pack, and behind it what is enclosed to it. */
export interface PackItem {
  readonly number: string;
  readonly depth: number;
  readonly blocks: readonly Block[];
  readonly annexes: readonly PackAnnex[];
}

export interface PackAnnex {
  readonly label: string;
  readonly name: string;
  readonly divider: Composed;
  /** Null where the text is not in the pack here. */
  readonly paper: MeetingPaper | null;
  /** The text of the paper; none where there is no paper here. */
  readonly text: readonly Block[];
}

/** The papers of a meeting in one: a front page with the agenda, then each item with its annexes. */
export interface Pack {
  readonly front: Composed;
  readonly items: readonly PackItem[];
  readonly words: Words;
}

/** @throws BrokenTemplate */
export async function packOf(templates: Templates, language: Language, material: Material): Promise<Pack> {
  const view = meetingView(material, language);
  const front = await compose(templates, language, 'pack', view);
  const placed = new Map<string, string>();
  const items: PackItem[] = [];
  for (const [i, item] of material.record.items.entries()) {
    const blocks = await composePart(templates, language, 'item', { ...view, item: view.items[i] });
    const annexes: PackAnnex[] = [];
    for (const annex of annexesOf(item, material.papers))
      annexes.push(await annexIn(templates, language, { annex, placed, item: view.items[i]!, view }));
    items.push({ number: item.number, depth: depthOf(item.number), blocks, annexes });
  }
  return { front, items, words: await templates.words(language) };
}

interface Place {
  readonly annex: Annex;
  readonly item: ItemView;
  readonly view: object;
  /** Under which label the text of a version stands already. */
  readonly placed: Map<string, string>;
}

async function annexIn(templates: Templates, language: Language, { annex, item, view, placed }: Place): Promise<PackAnnex> {
  const { label, name, paper } = annex;
  const key = paper && `${paper.id} ${paper.hash}`;
  const before = (key && placed.get(key)) ?? null;
  if (key && before === null) placed.set(key, label);
  const divider = await compose(templates, language, 'divider', { ...view, item, before, annex: annexView(annex, language) }); // prettier-ignore
  const here = before === null ? paper : null;
  return { label, name, divider, paper: here, text: here?.sections.flatMap(sectionBlocks) ?? [] };
} // prettier-ignore

/** Papers call their pictures by names of their own: in a pack the version belongs to the name. */
export const sourceIn = ({ hash }: MeetingPaper, source: string): string => `${hash}/${source}`;
