import { z } from 'zod';

const blankIsUnset = (value: unknown): unknown => (value === '' ? undefined : value);
const setting = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsUnset, schema);

const count = (expected: string, min: number, max: number) =>
  z.coerce.number(expected).int(expected).min(min, expected).max(max, expected);
const url = (expected: string, protocol: RegExp) => z.url({ protocol, error: expected });
const yesOrNo = z.enum(['true', 'false'], 'true or false').transform((value) => value === 'true');

const POSTGRES = 'a PostgreSQL address such as postgres://mandat_app:secret@db:5432/mandat';
const REDIS = 'a Redis address such as redis://queue:6379/0';
const SECRET = 'at least 32 characters, such as the output of `openssl rand -base64 36`';

/**
 * Every key that Mandat reads from the environment, with its shape and its default; an empty value counts as not set.
 * The error text of each schema is what the value should have been, to follow the word "expected".
 */
export const settings = z.object({
  NODE_ENV: setting(z.enum(['development', 'test', 'production'], 'development, test or production').optional()),
  HOST: setting(z.string().default('127.0.0.1')),
  PORT: setting(count('a port between 0 and 65535', 0, 65_535).default(3000)),
  DATA_DIR: setting(z.string().default('./data')),
  DATABASE_URL: setting(url(POSTGRES, /^postgres(ql)?$/).optional()),
  DATABASE_OWNER_URL: setting(url(POSTGRES, /^postgres(ql)?$/).optional()),
  DATABASE_POOL: setting(count('a number of connections between 1 and 500', 1, 500).default(10)),
  REDIS_URL: setting(url(REDIS, /^rediss?$/).optional()),
  QUEUE_PREFIX: setting(
    z
      .string()
      .regex(/^[a-z][a-z0-9_]*$/, 'lower-case letters, digits and _')
      .default('mandat'),
  ),
  LOG_LEVEL: setting(
    z
      .enum(
        ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
        'trace, debug, info, warn, error, fatal or silent',
      )
      .default('info'),
  ),
  MANDAT_ROLE: setting(z.enum(['api', 'worker', 'both'], 'api, worker or both').default('both')),
  MANDAT_DEMO: setting(yesOrNo.optional()),
  RATE_LIMIT: setting(count('a number of requests per minute and address, 1 or more', 1, 10_000_000).default(1_200)),
  TEMPLATES_DIR: setting(z.string().optional()),
  TOKEN_SECRET: setting(z.string().min(32, SECRET).optional()),
});

export type Settings = z.infer<typeof settings>;
