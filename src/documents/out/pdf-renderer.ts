import type { Document, StructureElement } from 'pdfmake/js/PDFDocument.js';
import renderer, { type Inline, type Line } from 'pdfmake/js/Renderer.js';
import { Tag } from './pdf-tags.js';

/** Draws laid out pages, and says of each line and picture which part of the text it is. What is only drawn is marked as such. */
export class TaggedRenderer extends renderer.default {
  private readonly elements = new Map<Tag, StructureElement>();
  private readonly drawn = new WeakSet<Inline>();
  private readonly root: StructureElement;

  constructor(document: Document) {
    super(document);
    this.root = document.struct('Document');
    document.addStructure(this.root);
  }

  override renderPages(pages: readonly unknown[]): void {
    super.renderPages(pages);
    this.root.end();
  }

  override renderVector(vector: object): void {
    this.asArtifact('Layout', () => super.renderVector(vector));
  }

  override renderImage(image: { readonly tag?: unknown }): void {
    this.asPartOf(image.tag, () => super.renderImage(image));
  }

  /** The head of a table stands again on each page that the table goes on to: it is read once. */
  override renderLine(line: Line, x: number, y: number): void {
    const [first] = line.inlines;
    const repeated = first !== undefined && this.drawn.has(first);
    if (first) this.drawn.add(first);
    if (repeated) return this.asArtifact('Pagination', () => super.renderLine(line, x, y));
    if (!line.inlines.some(isLink)) return this.asPartOf(tagIn(line), () => super.renderLine(line, x, y));
    piecesOf(line).forEach((piece) => this.piece(piece, () => super.renderLine(piece, x, y)));
  }

  private piece(piece: Line, draw: () => void): void {
    const [inline] = piece.inlines as [Inline];
    const { tag } = inline;
    if (!isLink(inline) || !(tag instanceof Tag)) return this.asPartOf(tag, draw);
    const element = this.pdfDocument.struct('Link');
    this.elementOf(tag).add(element);
    this.pdfDocument._currentStructureElement = element;
    this.marked('Link', element, draw);
    this.pdfDocument._currentStructureElement = null;
    // Ended on its own page: that is the one it then names.
    element.end();
  }

  private asPartOf(tag: unknown, draw: () => void): void {
    if (!(tag instanceof Tag)) return this.asArtifact('Pagination', draw);
    this.marked(tag.kind, this.elementOf(tag), draw);
  }

  private marked(kind: string, element: StructureElement, draw: () => void): void {
    const content = this.pdfDocument.markStructureContent(kind);
    draw();
    this.pdfDocument.endMarkedContent();
    element.add(content);
  }

  private asArtifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.pdfDocument.markContent('Artifact', { type });
    draw();
    this.pdfDocument.endMarkedContent();
  }

  /** A part takes its place when the first of it is drawn; a table then as a whole, with its empty cells. */
  private elementOf(tag: Tag): StructureElement {
    const known = this.elements.get(tag);
    if (known) return known;
    const around = tag.parent ? this.elementOf(tag.parent) : this.root;
    if (!this.elements.has(tag)) around.add(this.make(tag));
    return this.elements.get(tag)!;
  }

  private make(tag: Tag): StructureElement {
    const scope = tag.kind === 'TH' ? { scope: 'Column' } : {};
    const element = this.pdfDocument.struct(tag.kind, { ...(tag.alt !== undefined && { alt: tag.alt }), ...scope });
    this.elements.set(tag, element);
    if (tag.kind === 'Table' || tag.kind === 'TR') tag.children.forEach((child) => element.add(this.make(child)));
    return element;
  }
}

const isLink = ({ link, linkToDestination }: Inline): boolean => Boolean(link ?? linkToDestination);

const tagIn = ({ inlines }: Line): unknown => inlines.find(({ tag }) => tag !== undefined)?.tag;

/** A line as one line for each of its pieces, all as high as the whole. */
function piecesOf(line: Line): readonly Line[] {
  const [height, ascender] = [line.getHeight(), line.getAscenderHeight()];
  const own = { getHeight: () => height, getAscenderHeight: () => ascender };
  return line.inlines.map((inline, i) => {
    const only = { ...own, inlines: [inline], ...(i > 0 && { id: undefined, _outline: undefined }) };
    return Object.assign(Object.create(line) as Line, only);
  });
}
