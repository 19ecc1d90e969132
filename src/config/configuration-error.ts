/** One key of the environment that cannot be used. */
export interface Fault {
  readonly key: string;
  readonly found?: string;
  readonly expected: string;
}

const SECRET_KEYS = /SECRET|URL/;

function sentence({ key, found, expected }: Fault): string {
  if (found === undefined) return `${key} is not set; expected ${expected}`;
  // A mistyped address or secret may still hold a password: it is not repeated into logs.
  const shown = SECRET_KEYS.test(key) ? `a value of ${found.length} characters` : JSON.stringify(found);
  return `${key}: found ${shown}, expected ${expected}`;
}

/** The environment cannot be used as it is; the message has one line a key. */
export class ConfigurationError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(`The configuration cannot be used:\n${faults.map((fault) => `  ${sentence(fault)}`).join('\n')}`);
    this.name = 'ConfigurationError';
  }
}
