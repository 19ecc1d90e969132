/** What pdfmake needs to show a heading among the bookmarks. */
interface Entry {
  readonly id: string;
  readonly outline: true;
  readonly outlineText: string;
  readonly outlineParentId?: string;
}

/** The bookmarks of a document: its headings, each under the last one above it. */
export class Outline {
  private readonly open: { depth: number; id: string }[] = [];
  private count = 0;

  /** The id that the next heading will have. */
  get next(): string {
    return `h${this.count + 1}`;
  }

  /** The next heading; a title of many words is cut. */
  entry(depth: number, text: string): Entry {
    while ((this.open.at(-1)?.depth ?? 0) >= depth) this.open.pop();
    const [id, parent] = [`h${++this.count}`, this.open.at(-1)];
    this.open.push({ depth, id });
    return {
      ...{ id, outline: true as const, outlineText: text.replace(/\s+/g, ' ').slice(0, 200) },
      ...(parent && { outlineParentId: parent.id }),
    };
  }
}
