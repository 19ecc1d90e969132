import { bearer } from './client.js';

export interface Message {
  readonly id: string;
  readonly instance: string;
  readonly event: string;
}

/** Hears a process's server-sent events from the beginning of the journal, and keeps what it heard in order. */
export class Listener {
  readonly heard: Message[] = [];
  private buffer = '';
  private readonly stream = new AbortController();
  private listening: Promise<void> | undefined;

  async open(port: number, person: string): Promise<void> {
    const headers = { ...bearer(person), 'last-event-id': '0-0' };
    const { signal } = this.stream;
    const response = await fetch(`http://127.0.0.1:${port}/api/stream`, { headers, signal });
    if (!response.ok || !response.body) throw new Error(`the stream was refused with ${response.status}`);
    this.listening = this.listen(response.body.pipeThrough(new TextDecoderStream()));
  }

  /** Ends listening; anything but our own ending it is a failure. */
  async close(): Promise<void> {
    this.stream.abort();
    await this.listening?.catch((error: Error) => {
      if (error.name !== 'AbortError') throw error;
    });
  }

  private async listen(stream: AsyncIterable<string>): Promise<void> {
    for await (const text of stream) {
      const blocks = (this.buffer + text).split('\n\n');
      this.buffer = blocks.pop()!;
      this.heard.push(...blocks.flatMap(messageIn));
    }
  }
}

/** A block of the stream is a message with data, or a comment that keeps the connection alive. */
function messageIn(block: string): Message[] {
  const [, data] = /^data: (.*)$/m.exec(block) ?? [];
  return data === undefined ? [] : [JSON.parse(data) as Message];
}
