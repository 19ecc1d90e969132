import type { Deed } from '../format/script.js';
import type { Reply } from '../play/client.js';
import type { Scene } from '../play/scene.js';
import type { Weighed } from '../play/weigh.js';

/** Is told what happens while a script is played. */
export interface Teller {
  chapter(heading: string): void;
  /** @param local time in Copenhagen. */
  moment(local: string): void;
  note(text: string): void;
  deed(deed: Deed, reply: Reply, scene: Scene): void;
  weighed(weighed: readonly Weighed[]): void;
}

/** Says nothing. */
export const silent: Teller = {
  chapter: () => undefined,
  moment: () => undefined,
  note: () => undefined,
  deed: () => undefined,
  weighed: () => undefined,
};
