import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Enclosure } from '../domain/papers/version.js';
import { pictureIn, type Pictures } from './out/pictures.js';
import type { Block } from './text/blocks.js';

// A figure that was shown at a meeting is a file of the meeting; its minutes may show it too.
const FILES = `
  SELECT DISTINCT ON (e.sha256) e.sha256, c.bytes
    FROM paper_enclosure e JOIN enclosure_content c USING (sha256) JOIN instance i ON i.id = e.instance_id
   WHERE e.sha256 = ANY($2)
     AND (i.id = $1 OR i.lifecycle = 'meeting' AND EXISTS (
           SELECT FROM link l WHERE (l.from_id, l.to_id) = ($1, i.id) OR (l.to_id, l.from_id) = ($1, i.id)))`;

/** The files that texts name as pictures. */
@Injectable()
export class HousePictures {
  constructor(private readonly db: DataSource) {}

  /** The pictures in some blocks of an instance, by their sources. What is no picture, or not a file of it, is not there. */
  async of(instance: string, blocks: readonly Block[], enclosures: readonly Enclosure[] = []): Promise<Pictures> {
    const sources = blocks.flatMap((block) => (block.kind === 'picture' ? [block.source] : []));
    if (sources.length === 0) return new Map();
    const hashes = new Map(sources.map((source) => [source, hashIn(source, enclosures)]));
    const files = await this.db.query<{ sha256: string; bytes: Buffer }[]>(FILES, [instance, [...hashes.values()]]);
    const pictures = new Map(files.map(({ sha256, bytes }) => [sha256, pictureIn(bytes)]));
    return new Map(
      [...hashes].flatMap(([source, hash]) => (pictures.get(hash) ? [[source, pictures.get(hash)!]] : [])),
    );
  }
}

/** A source names an enclosure by its key, or a file by its hash. */
function hashIn(source: string, enclosures: readonly Enclosure[]): string {
  const name = source.slice('enclosure:'.length);
  return enclosures.find(({ key }) => key === name || encodeURIComponent(key) === name)?.sha256 ?? name;
}
