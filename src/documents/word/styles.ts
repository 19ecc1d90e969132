import type { Element } from '@xmldom/xmldom';
import { attribute, child, elements, isOn, nameOf, valueOf } from './xml.js';

/** What a style says about what a paragraph is, not how it looks. */
export interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly outline: number | undefined;
  readonly list: Element | undefined;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
}

/** Styles by their id. Names are English in the file whatever language Word speaks; ids are not. */
export class Styles {
  private readonly byId: ReadonlyMap<string, Style>;

  constructor(root: Element | undefined) {
    const styles = root ? elements(root).filter((element) => nameOf(element) === 'style') : [];
    this.byId = new Map(styles.map((style) => [attribute(style, 'styleId') ?? '', styleOf(style)]));
  }

  name(id: string | undefined): string {
    return this.byId.get(id ?? '')?.name ?? '';
  }

  /** 1 for the top level; undefined when the style is none of a heading. */
  headingDepth(id: string | undefined): number | undefined {
    const named = this.first(id, ({ name }) => /^heading (\d)$/.exec(name)?.[1]);
    const outline = named ?? this.first(id, ({ outline }) => (outline === undefined ? undefined : outline + 1));
    return outline !== undefined && Number(outline) <= 9 ? Number(outline) : undefined;
  }

  list(id: string | undefined): Element | undefined {
    return this.first(id, ({ list }) => list);
  }

  isBold = (id: string | undefined): boolean => this.first(id, ({ bold }) => bold) ?? false;

  isItalic = (id: string | undefined): boolean => this.first(id, ({ italic }) => italic) ?? false;

  /** The style's own word, or that of the style that it builds on. */
  private first<Found>(id: string | undefined, of: (style: Style) => Found | undefined): Found | undefined {
    let at = id;
    for (let step = 0; at !== undefined && step < 20; step++) {
      const style = this.byId.get(at);
      const found = style && of(style);
      if (found !== undefined) return found;
      at = style?.basedOn;
    }
    return undefined;
  }
}

function styleOf(style: Element): Style {
  const [paragraph, run] = [child(style, 'pPr'), child(style, 'rPr')];
  const outline = valueOf(paragraph, 'outlineLvl');
  return {
    name: (valueOf(style, 'name') ?? '').toLowerCase(),
    basedOn: valueOf(style, 'basedOn'),
    outline: outline === undefined ? undefined : Number(outline),
    list: child(paragraph, 'numPr'),
    bold: isOn(run, 'b'),
    italic: isOn(run, 'i'),
  };
}
