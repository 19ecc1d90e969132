import type { MigrationInterface } from 'typeorm';
import { Engine1700000000100 } from './1700000000100-engine.js';
import { Committees1700000000200 } from './1700000000200-committees.js';

/** All migrations, oldest first. The list only grows: what has run somewhere is never edited. */
export const migrations: readonly (new () => MigrationInterface)[] = [Engine1700000000100, Committees1700000000200];
