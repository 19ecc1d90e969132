import { ConfigurationError } from './configuration-error.js';
import { generatedSecret } from './generated-secret.js';
import { settings, type Settings } from './settings.js';

/** Where PostgreSQL comes from: started by ourselves in DATA_DIR, or somebody else's server. */
export type DatabaseConfig =
  | { readonly mode: 'embedded'; readonly pool: number }
  | { readonly mode: 'outside'; readonly appUrl: string; readonly ownerUrl: string; readonly pool: number };

/** The whole configuration of one process; frozen, so that nobody changes it behind another's back. */
export interface Config {
  readonly nodeEnv?: Settings['NODE_ENV'];
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly database: DatabaseConfig;
  readonly redisUrl?: string;
  readonly queuePrefix: string;
  readonly logLevel: Settings['LOG_LEVEL'];
  readonly role: Settings['MANDAT_ROLE'];
  readonly demo: boolean;
  /** Requests per minute and address. */
  readonly rateLimit: number;
  /** Own templates of papers; those of the house when not set. */
  readonly templatesDir?: string;
  readonly tokenSecret: string;
}

type Environment = Record<string, string | undefined>;

/**
 * Reads and checks the environment once.
 * @throws ConfigurationError naming every key that is wrong, what was found and what is expected.
 */
export function loadConfig(environment: Environment = process.env): Config {
  const found = parse(environment);
  const embedded = found.DATABASE_URL === undefined;
  return Object.freeze({
    nodeEnv: found.NODE_ENV,
    host: found.HOST,
    port: found.PORT,
    dataDir: found.DATA_DIR,
    database: Object.freeze(database(found)),
    redisUrl: found.REDIS_URL,
    queuePrefix: found.QUEUE_PREFIX,
    logLevel: found.LOG_LEVEL,
    role: found.MANDAT_ROLE,
    demo: found.MANDAT_DEMO ?? embedded,
    rateLimit: found.RATE_LIMIT,
    templatesDir: found.TEMPLATES_DIR,
    tokenSecret: found.TOKEN_SECRET ?? generatedTokenSecret(found, embedded),
  });
}

/** The part that commands need which work on servers of others or on none: it makes no folder and wants no secret. */
export function loadServers(environment: Environment = process.env): Pick<Config, 'database' | 'redisUrl'> {
  const found = parse(environment);
  return Object.freeze({ database: Object.freeze(database(found)), redisUrl: found.REDIS_URL });
}

function parse(environment: Environment): Settings {
  const misspelt = Object.keys(environment).filter((key) => key.startsWith('MANDAT_') && !(key in settings.shape));
  const parsed = settings.safeParse(environment);
  if (parsed.success && misspelt.length === 0) return parsed.data;
  throw new ConfigurationError([
    ...misspelt.map((key) => ({
      key,
      found: environment[key],
      expected: `no such key; the keys are ${Object.keys(settings.shape).join(', ')}`,
    })),
    ...(parsed.error?.issues ?? []).map(({ path: [key], message }) => ({
      key: String(key),
      found: environment[String(key)],
      expected: message,
    })),
  ]);
}

function database({
  DATABASE_URL: appUrl,
  DATABASE_OWNER_URL: ownerUrl,
  DATABASE_POOL: pool,
}: Settings): DatabaseConfig {
  if (appUrl !== undefined) return { mode: 'outside', appUrl, ownerUrl: ownerUrl ?? appUrl, pool };
  if (ownerUrl === undefined) return { mode: 'embedded', pool };
  throw new ConfigurationError([
    { key: 'DATABASE_URL', expected: 'the address the application uses, since DATABASE_OWNER_URL is set' },
  ]);
}

function generatedTokenSecret({ DATA_DIR }: Settings, embedded: boolean): string {
  if (embedded) return generatedSecret(DATA_DIR, 'token.secret');
  throw new ConfigurationError([
    { key: 'TOKEN_SECRET', expected: 'a secret shared by all processes, since DATABASE_URL is set' },
  ]);
}
