import { EventEmitter } from 'node:events';
import { expect, it, jest } from '@jest/globals';
import { closeOnSignal, type Signalled } from './shutdown.js';

class Host extends EventEmitter implements Signalled {
  readonly exit = jest.fn<(code: number) => void>();
}

const tick = () => new Promise((done) => setImmediate(done));

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'])('%s closes and then ends the process', async (signal) => {
  const [host, close] = [new Host(), jest.fn(() => Promise.resolve())];
  closeOnSignal(close, () => undefined, host);
  host.emit(signal);
  expect(host.exit).not.toHaveBeenCalled();
  await tick();
  expect(host.exit).toHaveBeenCalledWith(0);
});

it('a second signal waits for the first close', async () => {
  const [host, close] = [new Host(), jest.fn(() => Promise.resolve())];
  closeOnSignal(close, () => undefined, host);
  host.emit('SIGINT');
  host.emit('SIGINT');
  await tick();
  host.emit('SIGTERM');
  expect(close).toHaveBeenCalledTimes(1);
  expect(host.exit).toHaveBeenCalledTimes(1);
});

it('a close that fails is told and ends with 1', async () => {
  const [host, failed, error] = [new Host(), jest.fn(), new Error('the pool does not drain')];
  closeOnSignal(() => Promise.reject(error), failed, host);
  host.emit('SIGTERM');
  await tick();
  expect(failed).toHaveBeenCalledWith(error);
  expect(host.exit).toHaveBeenCalledWith(1);
});
