/** The parts of pdfmake that its printer is made of: the printer itself has no place for tags. */
declare module 'pdfmake/js/PDFDocument.js' {
  import type { Readable } from 'node:stream';

  /** What pdfkit says of a part of the text; see its guide to accessibility. */
  export interface StructureElement {
    add(child: StructureElement | StructureContent): StructureElement;
    end(): void;
  }
  export interface StructureContent {
    readonly refs: readonly unknown[];
  }
  export interface Document extends Readable {
    /** The element that a link is laid in. */
    _currentStructureElement: StructureElement | null;
    struct(kind: string, options?: { alt?: string; scope?: string }): StructureElement;
    addStructure(element: StructureElement): void;
    markStructureContent(kind: string): StructureContent;
    markContent(kind: 'Artifact', options: { type: 'Layout' | 'Pagination' }): void;
    endMarkedContent(): void;
    annotate(x: number, y: number, width: number, height: number, options: object): Document;
    end(): void;
  }
  const parts: {
    readonly default: new (
      fonts: object,
      images: Readonly<Record<string, string>>,
      patterns: object,
      attachments: object,
      options: object,
      virtualfs: null,
      localAccessPolicy: (path: string) => boolean,
    ) => Document;
  };
  export default parts;
}

declare module 'pdfmake/js/Renderer.js' {
  import type { Document } from 'pdfmake/js/PDFDocument.js';

  export interface Inline {
    readonly tag?: unknown;
    readonly link?: string | null;
    readonly linkToDestination?: string | null;
  }
  export interface Line {
    readonly inlines: readonly Inline[];
    readonly id?: string;
    readonly _outline?: object;
    getHeight(): number;
    getAscenderHeight(): number;
  }
  interface Renderer {
    readonly pdfDocument: Document;
    renderPages(pages: readonly unknown[]): void;
    renderLine(line: Line, x: number, y: number): void;
    renderVector(vector: object): void;
    renderImage(image: { readonly tag?: unknown }): void;
  }
  const parts: { readonly default: new (document: Document) => Renderer };
  export default parts;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { Content, CustomTableLayout, Style } from 'pdfmake';
  import type { Document } from 'pdfmake/js/PDFDocument.js';

  interface LayoutBuilder {
    registerTableLayouts(layouts: Readonly<Record<string, CustomTableLayout>>): void;
    layoutDocument(
      content: readonly Content[],
      document: Document,
      styles: Readonly<Record<string, Style>>,
      defaultStyle: Style,
      background: undefined,
      header: undefined,
      footer: (page: number, pages: number) => Content,
      watermark: undefined,
      pageBreakBefore: (node: { headlineLevel?: number; startPosition: { verticalRatio: number } }) => boolean,
    ): readonly unknown[];
  }
  const parts: {
    readonly default: new (
      page: { width: number; height: number; orientation: 'portrait' },
      margins: { left: number; top: number; right: number; bottom: number },
      svg: null,
    ) => LayoutBuilder;
  };
  export default parts;
}
