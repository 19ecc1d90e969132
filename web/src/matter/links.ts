import type { Instance } from '../api/types';
import type { Link } from './types';

/** What an instance is tied to by a relation. */
export const linked = ({ links }: Pick<Instance, 'links'>, ...relations: readonly string[]): readonly Link[] =>
  links.filter(({ relation }) => relations.includes(relation));

const OVER: ReadonlySet<string> = new Set(['closed', 'concluded', 'cancelled', 'checked', 'dropped']);

/** Whether a round or a correction has come to its end. */
export const isOver = ({ states }: Pick<Link, 'states'>): boolean => states.every(({ path }) => OVER.has(path));
