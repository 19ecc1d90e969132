import type { Teller } from '../cases/tell/teller.js';

/** One line while the demonstration is being played, so that nobody waits before a silent screen. */
export class DemoProgress implements Teller {
  private deeds = 0;
  private at = '';

  begin(title: string): void {
    process.stdout.write(`Loading the demonstration, once: ${title}\n`);
  }

  chapter(heading: string): void {
    process.stdout.write(`  ${heading}\n`);
  }

  moment(local: string): void {
    this.at = local;
  }

  note(): void {
    // The notes are for readers of the whole story.
  }

  deed(): void {
    this.deeds++;
  }

  weighed(): void {
    // What is expected is weighed by `mandat replay`; here it is only played.
  }

  end(): void {
    process.stdout.write(`  ${this.deeds} steps; the clock stands at ${this.at}.\n`);
  }
}
