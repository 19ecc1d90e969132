import { EventEmitter } from 'node:events';

/** Several commits share one message: NOTIFY inside the commits would make them wait for each other. */
const GATHER_MS = 20;

/**
 * Says that there is something new to read: in this process at once, in the others a moment later. A message that gets
 * lost does no harm, since whoever listens also looks by itself now and then.
 */
export class Wakeup extends EventEmitter<{ written: [] }> {
  private pending: NodeJS.Timeout | undefined;

  /** `tellOthers` reaches the other processes; it deals with its own failures. */
  constructor(private readonly tellOthers: () => void) {
    super();
    this.setMaxListeners(0);
  }

  /** Something was committed here. */
  written(): void {
    this.emit('written');
    this.pending ??= setTimeout(() => {
      this.pending = undefined;
      this.tellOthers();
    }, GATHER_MS);
  }

  /** Another process says that it has committed something. */
  heard(): void {
    this.emit('written');
  }

  stop(): void {
    clearTimeout(this.pending);
    this.removeAllListeners();
  }
}
