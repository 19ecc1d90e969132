import { Command } from 'commander';
import { loadConfig } from '../config/config.js';
import { start } from '../start.js';

/** `mandat start`: serves, and works on jobs unless the configuration says otherwise. */
export function startCommand(): Command {
  return new Command('start').description('start Mandat').action(() => start(loadConfig()));
}
