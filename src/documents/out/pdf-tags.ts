/** What a part of a page is: names that PDF gives a meaning (ISO 32000-1, 14.8.4). */
type Kind = 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6' | 'P' | 'BlockQuote' | 'Code' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure'; // prettier-ignore

/**
 * A part of the text as those meet it who have it read aloud: a heading, a list, a cell. The pieces of text that are laid out name
 * theirs; a tag without pieces is an empty cell. What has no tag belongs to the page and not to the text.
 */
export class Tag {
  readonly children: Tag[] = [];

  constructor(
    readonly kind: Kind,
    readonly parent?: Tag,
    /** What a figure shows, in words. */
    readonly alt?: string,
  ) {
    parent?.children.push(this);
  }
}

/** Tags of headings; the title of the document is above them all. */
export const headingTag = (depth: number): Tag => new Tag(`H${Math.min(depth + 1, 6)}` as Kind);
