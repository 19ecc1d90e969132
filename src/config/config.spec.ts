import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadConfig } from './config.js';
import { settings } from './settings.js';

const POSTGRES = 'postgres://mandat_app:hunter2@db:5432/mandat';
const SECRET = 's'.repeat(32);
const outside = { DATABASE_URL: POSTGRES, TOKEN_SECRET: SECRET };

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'mandat-config-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('the configuration', () => {
  it('runs by itself when nothing is set', () => {
    expect(loadConfig({ DATA_DIR: dir })).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      database: { mode: 'embedded', pool: 10 },
      queuePrefix: 'mandat',
      logLevel: 'info',
      role: 'both',
      demo: true,
      rateLimit: 1_200,
    });
  });

  it('cannot be changed afterwards', () => {
    const config = loadConfig({ DATA_DIR: dir });
    expect(Object.isFrozen(config) && Object.isFrozen(config.database)).toBe(true);
  });

  it('makes the token secret once, readable by its owner only', () => {
    const first = loadConfig({ DATA_DIR: dir }).tokenSecret;
    expect(loadConfig({ DATA_DIR: dir }).tokenSecret).toBe(first);
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(statSync(join(dir, 'token.secret')).mode & 0o077).toBe(0);
  });

  it('uses one login for both purposes unless the owner has its own', () => {
    const ownerUrl = 'postgresql://owner@db/mandat';
    expect(loadConfig(outside).database).toMatchObject({ mode: 'outside', appUrl: POSTGRES, ownerUrl: POSTGRES });
    expect(loadConfig({ ...outside, DATABASE_OWNER_URL: ownerUrl }).database).toMatchObject({
      appUrl: POSTGRES,
      ownerUrl,
    });
  });

  it('is no demonstration on an outside server unless asked for', () => {
    expect(loadConfig(outside).demo).toBe(false);
    expect(loadConfig({ ...outside, MANDAT_DEMO: 'true' }).demo).toBe(true);
    expect(loadConfig({ DATA_DIR: dir, MANDAT_DEMO: 'false' }).demo).toBe(false);
  });

  it('takes every key', () => {
    const given = {
      ...outside, NODE_ENV: 'production', HOST: '::1', PORT: '8080', DATA_DIR: dir, DATABASE_POOL: '4',
      REDIS_URL: 'redis://queue:6379/2', QUEUE_PREFIX: 'north', LOG_LEVEL: 'warn', MANDAT_ROLE: 'worker', RATE_LIMIT: '9',
    }; // prettier-ignore
    expect(loadConfig(given)).toEqual({
      nodeEnv: 'production', host: '::1', port: 8080, dataDir: dir,
      database: { mode: 'outside', appUrl: POSTGRES, ownerUrl: POSTGRES, pool: 4 },
      redisUrl: 'redis://queue:6379/2', queuePrefix: 'north', logLevel: 'warn', role: 'worker', demo: false, rateLimit: 9,
      tokenSecret: SECRET,
    }); // prettier-ignore
  });

  it('has every key in .env.example, and the example itself is accepted', () => {
    const lines = readFileSync('.env.example', 'utf8')
      .split('\n')
      .filter((line) => /^[A-Z]/.test(line));
    const example = Object.fromEntries(lines.map((line) => line.split('=', 2)));
    expect(Object.keys(example).sort()).toEqual(Object.keys(settings.shape).sort());
    expect(loadConfig({ ...example, DATA_DIR: dir }).database.mode).toBe('embedded');
  });
});

describe('a wrong configuration names the key, what was found and what is expected', () => {
  it.each([
    [{ PORT: 'http' }, 'PORT: found "http", expected a port between 0 and 65535'],
    [{ PORT: '70000' }, 'PORT: found "70000", expected a port between 0 and 65535'],
    [{ MANDAT_ROLE: 'boss' }, 'MANDAT_ROLE: found "boss", expected api, worker or both'],
    [{ MANDAT_DEMO: 'yes' }, 'MANDAT_DEMO: found "yes", expected true or false'],
    [{ QUEUE_PREFIX: 'a:b' }, 'QUEUE_PREFIX: found "a:b", expected lower-case letters, digits and _'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: found "loud", expected trace, debug, info'],
    [{ RATE_LIMIT: '0' }, 'RATE_LIMIT: found "0", expected a number of requests'],
    [{ MANDAT_ROL: 'api' }, 'MANDAT_ROL: found "api", expected no such key'],
    [{ DATABASE_OWNER_URL: POSTGRES }, 'DATABASE_URL is not set; expected the address the application uses'],
    [{ DATABASE_URL: POSTGRES }, 'TOKEN_SECRET is not set; expected a secret shared by all processes'],
    [{ REDIS_URL: 'http://queue' }, 'REDIS_URL: found a value of 12 characters, expected a Redis address'],
  ])('%j', (environment, sentence) => {
    expect(() => loadConfig({ DATA_DIR: dir, ...environment })).toThrow(sentence);
  });

  it('tells all faults at once', () => {
    expect(() => loadConfig({ PORT: 'x', MANDAT_ROLE: 'y' })).toThrow(/PORT[^]*MANDAT_ROLE/);
  });

  it('never repeats a password or a secret', () => {
    const wrong = { DATABASE_URL: 'mysql://app:hunter2@db/mandat', TOKEN_SECRET: 'hunter2' };
    expect(() => loadConfig(wrong)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });
});
