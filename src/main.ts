import { loadConfig } from './config/config.js';
import { start } from './start.js';

await start(loadConfig());
