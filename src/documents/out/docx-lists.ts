import { AlignmentType, convertMillimetersToTwip, LevelFormat, type ILevelsOptions } from 'docx';
import type { Item } from '../text/blocks.js';

const BULLETS = ['•', '–', '▪'];
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const indent = (level: number) => ({
  paragraph: {
    indent: { left: convertMillimetersToTwip(6.5 * (level + 1)), hanging: convertMillimetersToTwip(6.5) },
  },
});

const bullets = LEVELS.map((level): ILevelsOptions => {
  const text = BULLETS[level % BULLETS.length]!;
  return { level, format: LevelFormat.BULLET, text, alignment: AlignmentType.LEFT, style: indent(level) };
});

const numbersFrom = (start: number) =>
  LEVELS.map((level): ILevelsOptions => {
    const format = LevelFormat.DECIMAL;
    return { level, start, format, text: `%${level + 1}.`, alignment: AlignmentType.LEFT, style: indent(level) };
  });

/** The lists of one document: a numbered list that begins anew, or at another number, is one of its own to Word. */
export class Lists {
  private readonly starts: number[] = [];
  private readonly running: { list: string; last: number }[] = [];

  /** The list that an item belongs to; one that is gone does not count. */
  place({ ordered, depth, number = 1 }: Item, gone = false): { reference: string; level: number } {
    const level = Math.min(depth, LEVELS.length - 1);
    this.running.length = Math.min(this.running.length, level + 1);
    if (!ordered) return { reference: 'punkter', level };
    if (gone) return { reference: this.running[level]?.list ?? this.begin(1), level };
    const list = this.running[level]?.last === number - 1 ? this.running[level].list : this.begin(number);
    this.running[level] = { list, last: number };
    return { reference: list, level };
  }

  /** What the document says about its lists; to be asked when all items have been placed. */
  config(): { reference: string; levels: ILevelsOptions[] }[] {
    const numbered = this.starts.map((start, i) => ({ reference: `numre-${i}`, levels: numbersFrom(start) }));
    return [{ reference: 'punkter', levels: bullets }, ...numbered];
  }

  private begin(start: number): string {
    return `numre-${this.starts.push(start) - 1}`;
  }
}
