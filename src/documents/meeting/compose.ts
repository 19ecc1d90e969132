import type { Language } from '../../domain/workflow/bilingual.js';
import { plain, type Block } from '../text/blocks.js';
import { blocksOf } from '../text/from-markdown.js';
import { BrokenTemplate } from './broken-template.js';
import type { Template, Templates } from './templates.js';

/** A paper between template and file: what it is called, and what stands under its title. */
export interface Composed {
  readonly title: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
}

/** A template as a paper: its one heading of the first level is the title. @throws BrokenTemplate */
export async function compose(
  templates: Templates,
  language: Language,
  template: Template,
  view: object,
): Promise<Composed> {
  const [first, ...rest] = await rendered(templates, language, template, view);
  if (first?.kind === 'heading' && first.depth === 1)
    return { title: plain(first.runs), language, blocks: rest.map(oneUp) };
  const because = 'a paper begins with a heading of the first level, its title';
  throw new BrokenTemplate(`${language}/${template}.md`, null, because);
}

/** A template as a part of a paper: its headings are as deep as they would be there. @throws BrokenTemplate */
export const composePart = async (templates: Templates, language: Language, template: Template, view: object) =>
  (await rendered(templates, language, template, view)).map(oneUp);

async function rendered(templates: Templates, language: Language, template: Template, view: object) {
  const words = await templates.words(language);
  return blocksOf(await templates.render(language, template, { ...view, words }));
}

const oneUp = (block: Block): Block =>
  block.kind === 'heading' ? { ...block, depth: Math.max(1, block.depth - 1) } : block;
