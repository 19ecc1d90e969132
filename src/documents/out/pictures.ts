import { crc32, inflateSync } from 'node:zlib';

/** A picture that both Word and PDF can hold; its size in pixels. */
export interface PictureFile {
  readonly type: 'png' | 'jpg';
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** The pictures of a text, by how the text names them. */
export type Pictures = ReadonlyMap<string, PictureFile>;

export const noPictures: Pictures = new Map();

/** Pixels of a picture at most: what is unpacked stays under a few hundred megabytes. */
const MOST = 40_000_000;

/**
 * Reads a file as a picture; undefined when it is none, is damaged, or is larger than anybody prints. PNG is unpacked here to
 * the end, since what writes PDF unpacks it later, where an error would end the process.
 */
export function pictureIn(bytes: Buffer): PictureFile | undefined {
  try {
    return isPng(bytes) ? pngIn(bytes) : isJpeg(bytes) ? jpegIn(bytes) : undefined;
  } catch (error) {
    // A number that is read beyond the end, or data that cannot be unpacked.
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code?.startsWith('Z_')) return undefined;
    throw error;
  }
}

const isPng = (bytes: Buffer): boolean => bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n';
const isJpeg = (bytes: Buffer): boolean => bytes.subarray(0, 3).toString('hex') === 'ffd8ff';

/** Samples of a pixel, by the colour type of PNG. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function pngIn(bytes: Buffer): PictureFile | undefined {
  const [width, height, depth, colours] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[24]!, bytes[25]!];
  const samples = SAMPLES[colours];
  const chunks = chunksOf(bytes);
  const named = (name: string) => chunks.filter((chunk) => chunk.name === name).map(({ data }) => data);
  // Interlaced ones and those of 16 bits are rare, and laid out otherwise.
  const usual = bytes[28] === 0 && (depth === 8 || ([1, 2, 4].includes(depth) && (colours === 0 || colours === 3)));
  if (!samples || !usual || !fits(width, height) || (colours === 3 && named('PLTE').length !== 1)) return undefined;
  const row = 1 + Math.ceil((width * samples * depth) / 8);
  const rows = inflateSync(Buffer.concat(named('IDAT')), { maxOutputLength: height * row });
  const filtered = Array.from({ length: height }, (_, y) => rows[y * row] ?? Infinity);
  return rows.length === height * row && filtered.every((filter) => filter <= 4) ? { type: 'png', bytes, width, height } : undefined; // prettier-ignore
}

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
}

/** @throws RangeError when the file ends within a chunk, or when one is not what it was. */
function chunksOf(bytes: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; chunks.at(-1)?.name !== 'IEND';) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) throw new RangeError('a damaged chunk');
    chunks.push({ name: bytes.subarray(at + 4, at + 8).toString('latin1'), data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

/** The size stands in the frame header, behind segments that each say how long they are. */
function jpegIn(bytes: Buffer): PictureFile | undefined {
  let at = 2;
  while (!isFrame(bytes.readUInt16BE(at))) {
    if (bytes[at] !== 0xff) return undefined;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
  return fits(width, height) ? { type: 'jpg', bytes, width, height } : undefined;
}

const isFrame = (marker: number): boolean => marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker); // prettier-ignore

const fits = (width: number, height: number): boolean => width > 0 && height > 0 && width * height <= MOST;

/** How large a picture is shown: at 96 pixels to the inch, and no larger than the room there is. In the unit of the room. */
export function shownAs({ width, height }: PictureFile, room: { width: number; height: number }, perPixel: number) {
  const scale = Math.min(perPixel, room.width / width, room.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
