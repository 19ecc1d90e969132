import { once } from 'node:events';
import { startMandat, type MandatProcess, type ProcessOptions } from '../load/process.js';

/** A process that is started anew whenever it has ended, by our hand or by its own. */
export class KeptRunning {
  /** How often it ended though nobody had killed it. */
  fell = 0;
  private process: MandatProcess | undefined;
  private stopping = false;
  private killed = false;
  private running: Promise<void> | undefined;

  constructor(private readonly options: ProcessOptions) {}

  async start(): Promise<void> {
    this.process = await this.begin();
    this.running = this.watch();
  }

  kill(): void {
    this.killed = true;
    this.process?.child.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.process?.stop();
    await this.running;
  }

  /** A start can fail while the database is away; then it is tried again, as a supervisor would. */
  private async begin(): Promise<MandatProcess> {
    for (;;) {
      const outcome = await startMandat(this.options).catch((error: Error) => error);
      if (!(outcome instanceof Error)) return outcome;
      if (this.stopping) throw outcome;
    }
  }

  private async watch(): Promise<void> {
    while (!this.stopping) {
      const { child } = this.process!;
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      if (this.stopping) return;
      if (!this.killed) this.fell++;
      this.killed = false;
      this.process = await this.begin();
    }
  }
}
