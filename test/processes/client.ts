import { signToken } from '../../src/identity/token.js';

export const SECRET = 'only-for-processes-of-this-test-0000';

const HOUR_MS = 3_600_000;

type Json = Readonly<Record<string, unknown>>;

/** What one API process answered. */
export interface Answer<Body = Json> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** The body of a command that was carried out. */
export interface Moved {
  readonly instance: string;
  readonly revision: number;
  readonly states: readonly string[];
  readonly touched: readonly { readonly instance: string; readonly lifecycle: string }[];
}

export interface Page<Item> {
  readonly items: readonly Item[];
}

export const bearer = (person: string) => ({
  authorization: `Bearer ${signToken(person, 'bearer', new Date(Date.now() + HOUR_MS), SECRET)}`,
});

/** One person who speaks to one API process. */
export class Client {
  constructor(
    private readonly port: number,
    private readonly person: string,
  ) {}

  get<Body = Json>(path: string): Promise<Answer<Body>> {
    return this.ask('GET', path, undefined, {});
  }

  post<Body = Json>(path: string, body: Json = {}, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return this.ask('POST', path, body, headers);
  }

  put<Body = Json>(path: string, body: Json, headers: Record<string, string>): Promise<Answer<Body>> {
    return this.ask('PUT', path, body, headers);
  }

  /** Starts an instance, and insists. */
  async start(command: Json): Promise<Moved> {
    return carriedOut(await this.post('/api/instances', command));
  }

  /** Sends an event, and insists. */
  async send(instance: string, type: string, payload: Json = {}): Promise<Moved> {
    return carriedOut(await this.try(instance, type, payload));
  }

  /** Sends an event and gives the answer, whatever it is. */
  try(instance: string, type: string, payload: Json = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.post(`/api/instances/${instance}/events`, { type, payload }, headers);
  }

  private async ask<Body>(
    method: string,
    path: string,
    body: Json | undefined,
    headers: Record<string, string>,
  ): Promise<Answer<Body>> {
    const written = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(`http://127.0.0.1:${this.port}${path}`, {
      method,
      ...written,
      headers: { ...written?.headers, ...bearer(this.person), ...headers },
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
  }
}

function carriedOut({ status, body }: Answer): Moved {
  if (status >= 300) throw new Error(`refused with ${status}: ${JSON.stringify(body)}`);
  return body as unknown as Moved;
}

/** The codes of the reasons in a refusal, after its status. */
export function refusalOf({ status, body }: Answer): readonly (string | number)[] {
  const { reasons, code } = body as { reasons?: readonly { code: string }[]; code: string };
  return [status, ...(reasons?.length ? reasons.map((reason) => reason.code) : [code])];
}
