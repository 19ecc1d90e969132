import type { LoggerService } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { Directory } from '../committees/directory.js';
import type { Case } from './format/read-case.js';
import { loadCase } from './load-case.js';
import { Player } from './play/player.js';
import { reportOf, type Report } from './play/report.js';
import { Scene } from './play/scene.js';
import { openStage } from './stage/open-stage.js';
import type { Teller } from './tell/teller.js';

export interface ReplayOptions {
  readonly config: Pick<Config, 'database' | 'redisUrl'>;
  readonly mutate: boolean;
  readonly logger: LoggerService;
  readonly teller: Teller;
  /** Is given what ends the replay early and removes its database and queues. */
  readonly opened?: (close: () => Promise<void>) => void;
}

/** Plays a case from its first step to its last on a stage of its own, and says how it went. */
export async function replayCase(played: Case, options: ReplayOptions): Promise<Report> {
  const { config, mutate, logger, teller, opened } = options;
  const begun = performance.now();
  const stage = await openStage(config, logger);
  opened?.(() => stage.close());
  try {
    await loadCase(stage.app.get(Directory), played);
    const story = await new Player(new Scene(stage.app, played), stage.keeper, teller).play();
    const { backend, jobs } = stage;
    return reportOf(played, story, { mutate, backend, jobs, milliseconds: Math.round(performance.now() - begun) });
  } finally {
    await stage.close();
  }
}
