import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiSettings } from '../../http/api-settings.js';
import { signToken } from '../../identity/token.js';

export interface Ask {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  /** The person's id; undefined is not signed in. */
  readonly person: string | undefined;
  /** JSON, or the bytes of a file. */
  readonly body?: object | Buffer;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** Longer than any case takes to play. */
const HOUR = 3_600_000;

/** Asks the application over HTTP, in the process, as the people of the case: each with a token of their own. */
export class Client {
  private readonly tokens = new Map<string, string>();
  private readonly secret: string;
  private asked = 0;

  constructor(private readonly app: NestFastifyApplication) {
    this.secret = app.get(ApiSettings).tokenSecret;
  }

  async ask({ method, url, person, body, headers = {} }: Ask): Promise<Reply> {
    const known = Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined);
    const response = await this.app.inject({
      method,
      url,
      remoteAddress: this.nextAddress(),
      headers: { ...Object.fromEntries(known), ...this.signedIn(person), ...typeOf(body) },
      ...(body && { payload: body }),
    });
    return { status: response.statusCode, body: response.body === '' ? undefined : response.json<unknown>() };
  }

  /** Requests are counted by address, against visitors; a case is played as fast as it goes. */
  private nextAddress(): string {
    const n = this.asked++;
    return `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
  }

  private signedIn(person: string | undefined): Record<string, string> {
    return person === undefined ? {} : { authorization: `Bearer ${this.tokenOf(person)}` };
  }

  private tokenOf(person: string): string {
    const token = this.tokens.get(person) ?? signToken(person, 'bearer', new Date(Date.now() + HOUR), this.secret);
    this.tokens.set(person, token);
    return token;
  }
}

const typeOf = (body: Ask['body']): Record<string, string> =>
  Buffer.isBuffer(body) ? { 'content-type': 'application/octet-stream' } : {};
