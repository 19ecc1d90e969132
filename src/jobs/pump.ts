import type { Wakeup } from '../engine/wakeup.js';

/** Looks by itself this often, for what no message told of. */
const SWEEP_MS = 1_000;

/** Keeps feeder and relay going: on each message that something was written, and now and then in any case. */
export class Pump {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private readonly nudge = () => void this.run();

  constructor(
    private readonly sources: readonly (() => Promise<unknown>)[],
    private readonly wakeup: Wakeup,
    private readonly onError: (error: Error) => void,
  ) {}

  start(): void {
    this.wakeup.on('written', this.nudge);
    this.timer = setInterval(this.nudge, SWEEP_MS);
    this.nudge();
  }

  /** Runs until nothing new has come meanwhile; a nudge during a run makes one more follow. */
  run(): Promise<void> {
    this.again = true;
    this.running ??= this.rounds().finally(() => (this.running = undefined));
    return this.running;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.wakeup.off('written', this.nudge);
    await this.running;
  }

  private async rounds(): Promise<void> {
    while (this.again) {
      this.again = false;
      for (const source of this.sources) await source().catch(this.onError);
    }
  }
}
