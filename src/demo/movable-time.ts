import { MovableClock, type Clock } from '../engine/clock.js';
import type { EngineDatabase } from '../engine/engine-database.js';
import type { Pump } from '../jobs/pump.js';
import { TimeKeeper } from '../jobs/time-keeper.js';

/**
 * Keeps the time of an application whose clock can be moved.
 * @throws when it is the system's clock, which nobody moves.
 */
export function movableTime(clock: Clock, database: EngineDatabase, pump: Pump): TimeKeeper {
  if (!(clock instanceof MovableClock)) throw new Error('the clock of this application cannot be moved');
  return new TimeKeeper(clock, database, pump);
}
