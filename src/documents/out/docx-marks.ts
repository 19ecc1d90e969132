/** Who is named as the author of tracked changes, and when; each change has an id of its own in the document. */
export class Marks {
  private last = 0;

  constructor(
    private readonly author: string,
    private readonly date: string,
  ) {}

  next(): { id: number; author: string; date: string } {
    return { id: ++this.last, author: this.author, date: this.date };
  }
}
