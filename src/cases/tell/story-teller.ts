import type { Language } from '../../domain/workflow/bilingual.js';
import type { Answer } from '../../engine/command.js';
import type { Deed } from '../format/script.js';
import { answerOf, isRefusal } from '../play/answer.js';
import type { Reply } from '../play/client.js';
import type { Scene } from '../play/scene.js';
import type { Weighed } from '../play/weigh.js';
import { consequences, deedInWords } from './deed-in-words.js';
import type { Paint } from './paint.js';
import type { Teller } from './teller.js';

const REFUSED = { da: 'afvist', en: 'refused' };
const INDENT = ' '.repeat(7);

/** Tells a case as minutes are written: when, who, what, and what came of it. */
export class StoryTeller implements Teller {
  private day = '';
  private clock = '';

  constructor(
    private readonly write: (line: string) => void,
    private readonly paint: Paint,
    private readonly language: Language,
  ) {}

  chapter(heading: string): void {
    this.write(`\n${this.paint.bold(heading)}`);
  }

  moment(local: string): void {
    const [day, clock] = local.split(' ') as [string, string];
    if (day !== this.day) this.write(this.paint.faint(dayInWords(day, this.language)));
    [this.day, this.clock] = [day, clock];
  }

  note(text: string): void {
    for (const line of text.trim().split('\n')) this.write(this.paint.faint(`${INDENT}${line.trim()}`));
  }

  deed(deed: Deed, reply: Reply, scene: Scene): void {
    this.write(`${this.clock.padEnd(INDENT.length)}${deedInWords(deed, scene, this.language)}`);
    this.clock = '';
    this.write(`${INDENT}${this.answer(reply, scene)}`);
  }

  weighed(weighed: readonly Weighed[]): void {
    const met = weighed.filter((one) => one.met).length;
    if (met > 0) this.write(`${INDENT}${this.paint.good('✓'.repeat(met))}`);
    for (const { claim, found } of weighed.filter((one) => !one.met)) {
      const [expected, seen] = [JSON.stringify(claim.expected), JSON.stringify(found)];
      this.write(`${INDENT}${this.paint.bad(`✗ ${claim.kind} ${claim.about}: ${expected} ≠ ${seen}`)}`);
    }
  }

  private answer(reply: Reply, scene: Scene): string {
    if (isRefusal(reply)) {
      const { status, code, sentences } = answerOf(reply, this.language);
      return this.paint.faint(`– ${REFUSED[this.language]} (${status} ${code}): ${sentences}`);
    }
    const states = (reply.body as Partial<Answer> | undefined)?.states;
    return states === undefined ? '→ ok' : `→ ${consequences(reply.body as Answer, scene, this.language)}`;
  }
}

const dayInWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
