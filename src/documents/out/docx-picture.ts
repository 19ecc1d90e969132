import { ImageRun, Paragraph } from 'docx';
import { plain, type Picture } from '../text/blocks.js';
import type { TrackedRun } from './tracked.js';
import { shownAs, type Pictures } from './pictures.js';

/** In pixels at 96 to the inch, as Word counts a picture. */
const ROOM = { width: 600, height: 750 };

/** A picture with its words for those who do not see it; its name is the one that the text has. Undefined when it is not there. */
export function docxPicture({ source, runs }: Picture<TrackedRun>, pictures: Pictures | undefined): Paragraph | undefined {
  const file = pictures?.get(source);
  if (file === undefined) return undefined;
  const altText = { name: source, description: plain(runs) };
  const image = new ImageRun({ type: file.type, data: file.bytes, transformation: shownAs(file, ROOM, 1), altText });
  return new Paragraph({ children: [image] });
} // prettier-ignore
