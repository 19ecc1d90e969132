import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Channel on which processes tell each other that something was written; the message itself says nothing. */
export const CHANNEL = 'mandat_journal';

const RECONNECT_MS = 1_000;

/** One connection of this process that hears the others. It comes back by itself when the server does. */
export class Listener {
  private client: pg.Client | undefined;
  private stopped = false;

  constructor(
    private readonly config: pg.ClientConfig,
    private readonly heard: () => void,
    private readonly onError: (error: Error) => void,
  ) {}

  /** Resolves once it hears; rejects when the very first connection fails. */
  async start(): Promise<void> {
    const client = new pg.Client(this.config);
    client.on('notification', this.heard);
    client.on('error', this.onError);
    client.on('end', () => void this.reconnect());
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    this.client = client;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.client?.end();
  }

  /** What was said meanwhile went unheard, so the return of the connection counts as a message. */
  private async reconnect(): Promise<void> {
    while (!this.stopped) {
      await sleep(RECONNECT_MS);
      try {
        if (!this.stopped) await this.start();
        return this.heard();
      } catch (error) {
        this.onError(error as Error);
      }
    }
  }
}
