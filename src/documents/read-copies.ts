import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { refused } from '../http/refused.js';
import { answeringUnreadable } from './answer-unreadable.js';
import { PaperTexts } from './paper-texts.js';
import { remarkText } from './remark-text.js';
import { answered, type returned } from './schemas.js';
import type { ProposedRemark } from './word/proposed-remarks.js';
import { returnedCopy } from './word/returned-copy.js';

/** Reads copies of a version that parties have sent back. */
@Injectable()
export class ReadCopies {
  constructor(private readonly texts: PaperTexts) {}

  /** @throws Refused when there is no such version, when it was never sent out, or when the file cannot be read. */
  async read(paper: string, version: number, bytes: Buffer): Promise<z.infer<typeof returned>> {
    const { sections } = await this.texts.version(paper, version);
    const sent = await this.texts.sentOut(paper);
    const rounds = sent.filter((round) => round.version === version);
    if (rounds.length === 0) throw neverSent(version);
    const { remarks, findings } = await answeringUnreadable(returnedCopy(bytes, sections));
    return {
      version,
      rounds: rounds.map(({ round, title, states }) => ({ id: round, title, states: [...states] })),
      proposals: remarks.map((remark) => ({ ...remark, remark: forRound(paper, remark) })),
      findings: answered(findings),
    };
  }
}

const forRound = (paper: string, remark: ProposedRemark) => ({
  paper,
  ...(remark.section !== null && { section: remark.section }),
  kind: 'substantive' as const,
  text: remarkText(remark),
});

const neverSent = (version: number) =>
  refused(
    409,
    'never-sent',
    {
      da: 'Version {version} har ikke været sendt i kommentering, så ingen kan have rettet i den.',
      en: 'Version {version} was never sent out for comments, so nobody can have marked it up.',
    },
    { params: { version } },
  );
