import type { Item } from '../text/blocks.js';
import { Tag } from './pdf-tags.js';

/** Flat items as lists within lists: a list of a deeper level belongs to the item above it. */
export class ListTags {
  /** The list that runs at each level. */
  private readonly lists: Tag[] = [];

  /** The tag of the next item. */
  tag({ depth }: Item): Tag {
    const level = Math.min(depth, this.lists.length);
    this.lists.length = Math.min(this.lists.length, level + 1);
    const above = this.lists[level - 1]?.children.at(-1);
    this.lists[level] ??= new Tag(
      'L',
      above?.children.find(({ kind }) => kind === 'LBody'),
    );
    return new Tag('LI', this.lists[level]);
  }

  /** Something else comes: the next item begins a new list. */
  end(): void {
    this.lists.length = 0;
  }
}
