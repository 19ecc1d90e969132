import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Instance } from '../api/types';
import { addressOf } from '../app/addresses';
import { StateTags } from '../ui/tag';
import { Part } from './part';

/** How the paper is tied to what other parts of the page do not show. */
const RELATIONS = [
  'minutesOf',
  'writtenBy',
  'mandates',
  'replaces',
  'replacedBy',
  'decisions',
  'questionedBy',
  'followedUpBy',
] as const;

/** What else the paper hangs together with: its meeting or its group, what it replaces, decisions, questions, what is to be done. */
export function Ties({ instance: { links } }: { readonly instance: Instance }) {
  const t = useTranslations('matter');
  const ties = RELATIONS.flatMap((relation) =>
    links.filter((link) => link.relation === relation).map((link) => ({ ...link, relation })),
  );
  if (ties.length === 0) return null;
  return (
    <Part name="ties">
      <ul className="plain stack">
        {ties.map(({ relation, id, lifecycle, title, states }) => (
          <li key={`${relation} ${id}`} className="row-of">
            <span className="quiet">{t(`relations.${relation}`)}</span>
            <Link to={addressOf({ id, lifecycle })}>{title}</Link> <StateTags states={states} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
