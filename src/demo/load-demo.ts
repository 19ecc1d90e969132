import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { projectFile } from '../config/project-file.js';
import { placed } from '../cases/format/document.js';
import { readCase, type Case } from '../cases/format/read-case.js';
import { loadCase } from '../cases/load-case.js';
import { Player } from '../cases/play/player.js';
import { Scene } from '../cases/play/scene.js';
import { Directory } from '../committees/directory.js';
import { Clock } from '../engine/clock.js';
import { EngineDatabase } from '../engine/engine-database.js';
import { Pump } from '../jobs/pump.js';
import { DemoProgress } from './demo-progress.js';
import { movableTime } from './movable-time.js';

/** The case that the demonstration shows. */
const DEMO_CASE = projectFile('cases/near-health-data.yaml');

/**
 * Fills an empty database with the demonstration: the case played up to its marker, on the demonstration's own clock, which then
 * stands there. Where there is a committee already, nothing is done.
 */
export async function loadDemo(app: NestFastifyApplication): Promise<void> {
  if (await hasCommittee(app)) return;
  const progress = new DemoProgress();
  const played = await readCase(DEMO_CASE);
  progress.begin(played.data.title);
  await loadCase(app.get(Directory), played);
  await play(app, played, progress);
  progress.end();
}

async function play(app: NestFastifyApplication, played: Case, progress: DemoProgress): Promise<void> {
  const keeper = movableTime(app.get(Clock), app.get(EngineDatabase), app.get(Pump));
  const player = new Player(new Scene(app, played), keeper, progress);
  const { stopped } = await player.playToDemo();
  if (stopped) throw new Error(`${placed(played.placeOf(stopped.path))}: ${stopped.message}`);
}

async function hasCommittee(app: NestFastifyApplication): Promise<boolean> {
  const rows = await app.get(DataSource).query<unknown[]>('SELECT FROM committee LIMIT 1');
  return rows.length > 0;
}
