import { Command, Option } from 'commander';
import type { Language } from '../domain/workflow/bilingual.js';
import { readCase } from '../cases/format/read-case.js';
import { replayCase } from '../cases/replay-case.js';
import { paintFor } from '../cases/tell/paint.js';
import { StoryTeller } from '../cases/tell/story-teller.js';
import { silent } from '../cases/tell/teller.js';
import { tellReport } from '../cases/tell/tell-report.js';
import { loadServers } from '../config/config.js';
import { createLogger, PinoLogger } from '../config/logger.js';
import { closeOnSignal, type Signalled } from '../config/shutdown.js';

interface Options {
  readonly json?: boolean;
  readonly mutate?: boolean;
  readonly backend?: 'postgres' | 'redis';
  readonly lang: Language;
}

/** `mandat replay FILE`: plays a case through the whole application, on a database and queues of its own. */
export function replayCommand(): Command {
  return new Command('replay')
    .description('play the script of a case file on a fresh database and check all that it expects')
    .argument('<file>', 'a case file; see cases/README.md')
    .option('--json', 'print one JSON document instead of the story')
    .option('--mutate', 'change every expectation in every way: all changed ones must fail')
    .addOption(new Option('--backend <kind>', 'where the queues lie').choices(['postgres', 'redis']))
    .addOption(new Option('--lang <language>', 'of the story').choices(['da', 'en']).default('en'))
    .action(replay);
}

async function replay(file: string, { json = false, mutate = false, backend, lang }: Options): Promise<void> {
  const read = await readCase(file);
  const paint = paintFor(process.stdout.isTTY);
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const report = await replayCase(read, {
    config: serversFor(backend),
    mutate,
    // The story is told on stdout; what goes wrong inside is told beside it.
    logger: new PinoLogger(createLogger('error', process.stderr)),
    opened: (close) => closeOnSignal(close, (error) => process.stderr.write(`${String(error)}\n`), interrupted),
    teller: json ? silent : new StoryTeller(print, paint, lang),
  });
  print(json ? JSON.stringify(report, null, 2) : tellReport(report, paint));
  if (!report.passed) process.exitCode = 1;
}

/** A replay that was broken off has shown nothing, so it does not end with 0. */
const interrupted: Signalled = {
  on: (signal, listener) => process.on(signal, listener),
  exit: () => process.exit(130),
};

/** Redis where it is configured, unless PostgreSQL is asked for. */
function serversFor(backend: Options['backend']) {
  const { database, redisUrl } = loadServers();
  if (backend === 'redis' && redisUrl === undefined) throw new Error('--backend redis needs REDIS_URL');
  return { database, redisUrl: backend === 'postgres' ? undefined : redisUrl };
}
