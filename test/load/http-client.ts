import { connect, type Socket } from 'node:net';

export interface Answered {
  readonly status: number;
  readonly body: string;
}

const HEAD_END = '\r\n\r\n';

/**
 * One keep-alive connection that asks one thing at a time. Load is put on with this and not with a library because client and
 * server share the machine: what the client costs is taken from what is measured.
 */
export class HttpClient {
  private socket: Socket | undefined;
  private received = '';
  private waiting: { resolve: (answer: Answered) => void; reject: (error: Error) => void } | undefined;

  constructor(private readonly port: number) {}

  /** Rejects when the connection breaks before the whole answer has come; the next request opens a new one. */
  post(path: string, token: string, body: string, headers = ''): Promise<Answered> {
    const length = Buffer.byteLength(body);
    const head = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n${headers}\r\n`;
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.open().write(head + body);
    });
  }

  close(): void {
    this.socket?.destroy();
  }

  private open(): Socket {
    if (this.socket && !this.socket.destroyed) return this.socket;
    this.received = '';
    const socket = connect(this.port, '127.0.0.1').setNoDelay(true).setEncoding('utf8');
    socket.on('data', (text: string) => this.read(text));
    socket.on('error', (error) => this.fail(error));
    socket.on('close', () => this.fail(new Error('the connection was closed')));
    return (this.socket = socket);
  }

  private read(text: string): void {
    this.received += text;
    const head = this.received.indexOf(HEAD_END);
    if (head < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(this.received.slice(0, head))?.[1] ?? 0);
    const body = this.received.slice(head + HEAD_END.length);
    if (Buffer.byteLength(body) < length) return;
    const status = Number(this.received.slice(9, 12));
    this.received = '';
    this.settle()?.resolve({ status, body });
  }

  private fail(error: Error): void {
    this.socket?.destroy();
    this.socket = undefined;
    this.settle()?.reject(error);
  }

  private settle() {
    const { waiting } = this;
    this.waiting = undefined;
    return waiting;
  }
}
