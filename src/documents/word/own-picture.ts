import type { Element } from '@xmldom/xmldom';
import type { Picture } from '../text/blocks.js';
import { attribute } from './xml.js';

/** A paragraph that is a picture of the house, as Mandat writes it: the file is kept, so the text may name it again. */
export function ownPicture(paragraph: Element): Picture | undefined {
  const [about, ...others] = [...paragraph.getElementsByTagNameNS('*', 'docPr')];
  const source = attribute(about, 'name') ?? '';
  const words = [...paragraph.getElementsByTagNameNS('*', 't')].some((text) => /\S/.test(text.textContent ?? ''));
  if (!/^enclosure:.{1,300}$/.test(source) || others.length > 0 || words) return undefined;
  return { kind: 'picture', source, runs: [{ text: attribute(about, 'descr') || source.slice('enclosure:'.length) }] };
}
