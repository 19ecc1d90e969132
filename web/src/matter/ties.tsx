import { Link } from 'react-router';
import type { Instance } from '../api/types';
import { addressOf } from '../app/addresses';
import { StateTags } from '../ui/tag';
import { Part } from './part';

/** Ties that other parts of the page show. */
const SHOWN: ReadonlySet<string> = new Set(['collectedBy', 'decidedBy', 'correctedBy']);

/** What else the paper hangs together with: its group, what is to be done, questions, decisions, what it replaces. */
export function Ties({ instance: { links } }: { readonly instance: Instance }) {
  const others = links.filter(({ relation }) => !SHOWN.has(relation));
  if (others.length === 0) return null;
  return (
    <Part name="ties">
      <ul className="plain stack">
        {others.map(({ id, lifecycle, title, states }) => (
          <li key={id} className="row-of">
            <Link to={addressOf({ id, lifecycle })}>{title}</Link> <StateTags states={states} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
