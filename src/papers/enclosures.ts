import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Clock } from '../engine/clock.js';
import type { uploaded } from './draft-schemas.js';

/** A file as it is sent: its bytes, and what the sender calls it. */
export interface Upload {
  /** A paper, or a round that somebody has answered by mail. */
  readonly instance: string;
  readonly person: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

export interface Stored {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Files that belong to papers and rounds, known by their SHA-256. */
@Injectable()
export class Enclosures {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Keeps a file. Sent again it is the same file, under the name it had first. */
  async add({ instance, person, name, mediaType, bytes }: Upload): Promise<z.infer<typeof uploaded>> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.db.transaction(async (writing) => {
      await writing.query(
        'INSERT INTO enclosure_content (sha256, size, bytes) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [sha256, bytes.length, bytes],
      );
      await writing.query(
        `INSERT INTO paper_enclosure (instance_id, sha256, name, media_type, person_id, added_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
        [instance, sha256, name, mediaType, person, this.clock.now()],
      );
    });
    return { name, mediaType, sha256, size: bytes.length };
  }

  /** A file of this paper or round; another's file by the same hash is not found here. */
  async find(instance: string, sha256: string): Promise<Stored | undefined> {
    const [found] = await this.db.query<Stored[]>(
      `SELECT e.name, e.media_type AS "mediaType", c.bytes
         FROM paper_enclosure e JOIN enclosure_content c USING (sha256) WHERE e.instance_id = $1 AND e.sha256 = $2`,
      [instance, sha256],
    );
    return found;
  }
}
