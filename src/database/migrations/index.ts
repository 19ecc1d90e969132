import type { MigrationInterface } from 'typeorm';
import { Engine1700000000100 } from './1700000000100-engine.js';
import { Committees1700000000200 } from './1700000000200-committees.js';
import { Papers1700000000300 } from './1700000000300-papers.js';
import { Rounds1700000000400 } from './1700000000400-rounds.js';
import { Drafts1700000000500 } from './1700000000500-drafts.js';
import { Notifications1700000000600 } from './1700000000600-notifications.js';
import { DemoClock1700000000700 } from './1700000000700-demo-clock.js';
import { ReadingOrder1700000000800 } from './1700000000800-reading-order.js';
import { Enclosures1700000000900 } from './1700000000900-enclosures.js';
import { Groups1700000001000 } from './1700000001000-groups.js';
import { Nominations1700000001100 } from './1700000001100-nominations.js';
import { Monitor1700000001200 } from './1700000001200-monitor.js';
import { Delegations1700000001400 } from './1700000001400-delegations.js';
import { Organisations1700000001500 } from './1700000001500-organisations.js';
import { Reservations1700000001600 } from './1700000001600-reservations.js';
import { Search1700000001700 } from './1700000001700-search.js';
import { Nudges1700000001800 } from './1700000001800-nudges.js';
import { DelegationsEnd1700000001900 } from './1700000001900-delegations-end.js';
import { Rules1700000002000 } from './1700000002000-rules.js';
import { Ballots1700000002100 } from './1700000002100-ballots.js';
import { Meetings1700000002200 } from './1700000002200-meetings.js';
import { Minutes1700000002300 } from './1700000002300-minutes.js';

/** All migrations, oldest first. The list only grows: what has run somewhere is never edited. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  Engine1700000000100,
  Committees1700000000200,
  Papers1700000000300,
  Rounds1700000000400,
  Drafts1700000000500,
  Notifications1700000000600,
  DemoClock1700000000700,
  ReadingOrder1700000000800,
  Enclosures1700000000900,
  Groups1700000001000,
  Nominations1700000001100,
  Monitor1700000001200,
  Delegations1700000001400,
  Organisations1700000001500,
  Reservations1700000001600,
  Search1700000001700,
  Nudges1700000001800,
  DelegationsEnd1700000001900,
  Rules1700000002000,
  Ballots1700000002100,
  Meetings1700000002200,
  Minutes1700000002300,
];
