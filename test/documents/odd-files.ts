import { deflateRawSync } from 'node:zlib';

/** What stands in the table of a zip file about one entry; `claims`: what it says about its size. */
interface Entry {
  readonly name: string;
  readonly content: Buffer;
  readonly claims?: number;
}

/** A zip file made by hand, so that it can also lie. */
export function zipOf(entries: readonly Entry[]): Buffer {
  const [bodies, table]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, content, claims = content.length } of entries) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(30 + name.length);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(claims, 22);
    head.writeUInt16LE(name.length, 26);
    head.write(name, 30);
    const line = Buffer.alloc(46 + name.length);
    line.writeUInt32LE(0x02014b50, 0);
    line.writeUInt16LE(20, 6);
    line.writeUInt16LE(8, 10);
    line.writeUInt32LE(packed.length, 20);
    line.writeUInt32LE(claims, 24);
    line.writeUInt16LE(name.length, 28);
    line.writeUInt32LE(at, 42);
    line.write(name, 46);
    bodies.push(head, packed);
    table.push(line);
    at += head.length + packed.length;
  }
  return Buffer.concat([...bodies, ...table, endOf(entries.length, Buffer.concat(table).length, at)]);
}

function endOf(entries: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return end;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const types = (main = MAIN) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;

const entry = (name: string, content: string | Buffer, claims?: number): Entry => ({
  name,
  content: Buffer.from(content),
  ...(claims !== undefined && { claims }),
});

/** The least that Word opens: one document with this body. */
export const leastDocx = (body: string, more: readonly Entry[] = [], main?: string): Buffer =>
  zipOf([
    entry('[Content_Types].xml', types(main)),
    entry('word/document.xml', `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
    ...more,
  ]);

export const said = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const zeros = Buffer.alloc(11 * 1024 * 1024);

/** Does not pack well, so that what is large is large before and after. */
const noise = Array.from({ length: 40_000 }, (_, n) => `<!--${Math.sin(n)}-->`).join('');

/** Files that are refused, and with which code. */
export const oddFiles: readonly (readonly [what: string, file: Buffer, status: number, code: string])[] = [
  ['a text file', Buffer.from('Kære alle'), 415, 'not-docx'],
  ['nothing', Buffer.alloc(0), 415, 'not-docx'],
  ['a PDF', Buffer.from('%PDF-1.7 leveranceplan'), 415, 'not-docx'],
  ['a zip file that is no document', zipOf([entry('regneark.csv', 'a;b')]), 415, 'not-docx'],
  ['a document of the old kind', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 415, 'old-word'],
  ['a document cut off', leastDocx(said('x')).subarray(0, 300), 415, 'not-docx'],
  ['a document whose text is not XML', zipOf([entry('[Content_Types].xml', types()), entry('word/document.xml', '<w:document')]), 422, 'broken-docx'],
  ['entities that swell', zipOf([entry('[Content_Types].xml', types()), entry('word/document.xml', '<!DOCTYPE x [<!ENTITY a "aaaaaaaa">]><x>&a;</x>')]), 422, 'broken-docx'],
  ['elements nested without end', leastDocx('<w:sdt>'.repeat(20_000) + '</w:sdt>'.repeat(20_000)), 422, 'broken-docx'],
  ['a macro', leastDocx(said('x'), [entry('word/vbaProject.bin', 'Sub AutoOpen()')]), 422, 'macros'],
  ['a .docm', leastDocx(said('x'), [], 'application/vnd.ms-word.document.macroEnabled.main+xml'), 422, 'macros'],
  ['a zip bomb of large entries', leastDocx(said('x'), [1, 2, 3, 4, 5].map((n) => entry(`word/media/${n}.bin`, zeros))), 422, 'zip-bomb'],
  ['a zip bomb that lies about its size', zipOf([entry('[Content_Types].xml', types()), entry('word/document.xml', zeros, 500)]), 422, 'zip-bomb'],
  ['a zip bomb of many entries', leastDocx(said('x'), Array.from({ length: 2_500 }, (_, n) => entry(`word/${n}.xml`, ''))), 422, 'zip-bomb'],
  ['a document of half a million tags', leastDocx(said('x') + '<w:p></w:p>'.repeat(250_000) + noise), 422, 'document-too-large'],
  ['a document of 9 MB of markup', leastDocx(said('x') + '<w:p></w:p>'.repeat(900_000) + noise), 422, 'document-too-large'],
  ['a document without text', leastDocx('<w:p/>'), 422, 'no-text'],
  ['a document of 201 sections', leastDocx(Array.from({ length: 201 }, (_, n) => `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Afsnit ${n}</w:t></w:r></w:p>`).join('')), 422, 'too-many-sections'],
  ['a section longer than a paper can hold', leastDocx(said('Styregruppen drøftede sagen. '.repeat(8_000) + Array.from({ length: 4_000 }, (_, n) => n * 7919).join(' '))), 422, 'text-too-long'],
]; // prettier-ignore
