import { crc32, deflateSync } from 'node:zlib';

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  return Buffer.concat([number(data.length), named, number(crc32(named))]);
}

/** A figure as PNG: two grey boxes beside each other, 320 by 160 pixels. */
export function figure(): Buffer {
  const [width, height] = [320, 160];
  const grey = (x: number, y: number) => (y > 30 && y < 130 && (x % 160) > 25 && (x % 160) < 135 ? 0x9a : 0xf4);
  const rows = Array.from({ length: height }, (_, y) => [0, ...Array.from({ length: width }, (__, x) => grey(x, y))]);
  const head = Buffer.concat([number(width), number(height), Buffer.from([8, 0, 0, 0, 0])]);
  const chunks = [chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.from(rows.flat()))), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
} // prettier-ignore
