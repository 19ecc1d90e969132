import pdf, { type Document } from 'pdfmake/js/PDFDocument.js';

/** A PDF in which each link belongs to the part of the text that it lies on, those within the document too. */
export class TaggedDocument extends pdf.default {
  override annotate(x: number, y: number, width: number, height: number, options: object): Document {
    const within = this._currentStructureElement;
    const named = { ...options, ...(within && { structParent: within, Contents: new String('') }) };
    return super.annotate(x, y, width, height, named);
  }
}
