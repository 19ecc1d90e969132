import type { Readable } from 'node:stream';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { Unreadable } from './unreadable.js';

const MEGABYTE = 1024 * 1024;

/** What an honest document stays far below. Text packs to a hundredth at most; a small file may do better. */
export const LIMITS = {
  entries: 2_000,
  expanded: 200 * MEGABYTE,
  part: 8 * MEGABYTE,
  ratio: 100,
  small: 8 * MEGABYTE,
};

/** A file that has been looked through but not unpacked. */
export interface Archive {
  readonly names: readonly string[];
  /** The content of one entry, unpacked no further than the limit; undefined when there is none of that name. */
  read(name: string): Promise<string | undefined>;
}

/**
 * Looks through a zip file. Nothing is unpacked before its table has been found harmless.
 * @throws Unreadable
 */
export async function unpack(bytes: Buffer): Promise<Archive> {
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new Unreadable('old-word');
  const zip = await opened(bytes);
  const entries = await listed(zip, bytes.length);
  return { names: [...entries.keys()], read: (name) => contentOf(zip, entries.get(name)) };
}

const opened = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(new Unreadable('not-docx')) : resolve(zip),
    );
  });

function listed(zip: ZipFile, packed: number): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let expanded = 0;
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(new Unreadable('broken-docx', { part: 'zip' })));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      expanded += entry.uncompressedSize;
      entries.set(entry.fileName, entry);
      if (entries.size > LIMITS.entries || swells(expanded, packed)) reject(new Unreadable('zip-bomb'));
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

const swells = (expanded: number, packed: number): boolean =>
  expanded > LIMITS.expanded || (expanded > LIMITS.small && expanded > packed * LIMITS.ratio);

/** Counted while it is unpacked: the table may lie. */
async function contentOf(zip: ZipFile, entry: Entry | undefined): Promise<string | undefined> {
  if (entry === undefined) return undefined;
  if (entry.uncompressedSize > LIMITS.part) throw new Unreadable('document-too-large');
  try {
    return decoded(await inflated(await zip.openReadStreamPromise(entry)));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const lies = error instanceof Error && error.message.includes('too many bytes');
    throw lies ? new Unreadable('zip-bomb') : new Unreadable('broken-docx', { part: entry.fileName });
  }
}

async function inflated(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMITS.part) throw new Unreadable('zip-bomb');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(wide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}
