import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useWords } from '../texts/language';
import type { Meeting } from './queries';

/** How it was worked out that a meeting is needed, or that a paper fits on its agenda. */
export function Proposal({ proposal: { papers, because } }: { readonly proposal: NonNullable<Meeting['proposal']> }) {
  const t = useTranslations('meetings');
  const words = useWords();
  return (
    <details className="sheet">
      <summary>{t('why')}</summary>
      <p className="prose">{words(because)}</p>
      <ul>
        {papers.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/sager/${id}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
