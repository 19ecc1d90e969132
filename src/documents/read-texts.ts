import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Enclosure } from '../domain/papers/version.js';
import { Drafts } from '../papers/drafts.js';
import { Enclosures } from '../papers/enclosures.js';
import { answeringUnreadable } from './answer-unreadable.js';
import { DOCX } from './files.js';
import { PaperTexts } from './paper-texts.js';
import { answered, type readText } from './schemas.js';
import { textToIssue } from './word/text-to-issue.js';

/** The enclosure that the text was read from; a newer file takes its place. */
const KEY = 'word';

interface Sent {
  readonly paper: string;
  readonly person: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Reads Word documents as the text of a paper. */
@Injectable()
export class ReadTexts {
  constructor(
    private readonly texts: PaperTexts,
    private readonly drafts: Drafts,
    private readonly enclosures: Enclosures,
  ) {}

  /**
   * Reads and keeps a document. What it says is answered and goes into the paper when its writer saves or issues it.
   * @throws Refused when it cannot be read; then nothing is kept.
   */
  async read({ paper, person, name, bytes }: Sent): Promise<z.infer<typeof readText>> {
    const draft = await this.drafts.read(paper);
    const present = draft.revision > 0 ? draft : await this.texts.newest(paper);
    const { title, sections, findings } = await answeringUnreadable(textToIssue(bytes, present?.sections ?? []));
    const kept = await this.enclosures.add({ instance: paper, person, name, mediaType: DOCX, bytes });
    const enclosures = [...others(present?.enclosures ?? []), { key: KEY, ...kept }];
    return { title, sections: [...sections], enclosures, revision: draft.revision, findings: answered(findings) };
  }
}

const others = (enclosures: readonly Enclosure[]): Enclosure[] => enclosures.filter(({ key }) => key !== KEY);
