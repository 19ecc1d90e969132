import { lifecycles } from '../workflows/index.js';
import { committeeFacts } from './committees/facts.js';
import { Registry } from './engine/registry.js';
import { groupFacts } from './groups/facts.js';
import { meetingFacts } from './meetings/facts.js';
import { paperFacts } from './papers/facts.js';
import { roundFacts } from './rounds/facts.js';
import { rulesFacts } from './rules/facts.js';

/** Every fact that the slices provide. */
export const facts = [...committeeFacts, ...paperFacts, ...roundFacts, ...groupFacts, ...rulesFacts, ...meetingFacts];

/** The lifecycles and facts of the house, for commands that need no application around them. */
export const houseRegistry = (): Registry => new Registry(lifecycles, facts);
