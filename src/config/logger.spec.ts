import { expect, it } from '@jest/globals';
import { createLogger, PinoLogger } from './logger.js';

function listen() {
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger('debug', {
    write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>),
  });
  return { lines, logger, nest: new PinoLogger(logger) };
}

it('tells who spoke', () => {
  const { lines, nest } = listen();
  nest.log('ready', 'Engine');
  expect(lines).toEqual([expect.objectContaining({ level: 30, msg: 'ready', context: 'Engine' })]);
});

it('keeps the stack, whether it comes as an Error or as text', () => {
  const { lines, nest } = listen();
  nest.error(new Error('broken'), 'Engine');
  nest.error('broken', 'at line 1', 'Engine');
  expect(lines[0]).toMatchObject({
    msg: 'broken',
    context: 'Engine',
    err: { stack: expect.stringContaining('logger.spec') },
  });
  expect(lines[1]).toMatchObject({ msg: 'broken', context: 'Engine', stack: 'at line 1' });
});

it('stays silent below its level', () => {
  const { lines, nest } = listen();
  nest.verbose('detail', 'Engine');
  expect(lines).toEqual([]);
});

it('never writes a cookie or an authorization', () => {
  const { lines, logger } = listen();
  logger.info({ req: { headers: { cookie: 'hunter2', authorization: 'hunter2' } } }, 'request');
  expect(JSON.stringify(lines)).not.toContain('hunter2');
});
