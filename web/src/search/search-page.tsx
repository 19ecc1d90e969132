import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { addressOf } from '../app/addresses';
import { Loading } from '../ui/loading';
import { PageHeader } from '../ui/page-header';
import { RefusalNotice } from '../ui/refusal-notice';
import { StateTags, Tag } from '../ui/tag';
import styles from './search-page.module.css';

type Hit = components['schemas']['Hit'];

const KINDS = [
  'paper',
  'remark',
  'disposition',
  'decision',
  'open-question',
  'follow-up',
  'enclosure',
  'other',
] as const;

/** What was found in papers, remarks, registers and enclosures; the words and the kind stand in the address. */
export default function SearchPage() {
  const t = useTranslations('search');
  const ui = useTranslations('ui');
  const [asked, setAsked] = useSearchParams();
  const q = asked.get('q') ?? '';
  const kind = KINDS.find((one) => one === asked.get('slags'));
  const { data, error, fetchNextPage, hasNextPage } = useInfiniteQuery({
    queryKey: ['search', q, kind],
    enabled: q !== '',
    queryFn: ({ pageParam: cursor }) =>
      bodyOf(api.GET('/api/search', { params: { query: { q, kind, cursor, limit: 20 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const hits = data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="stack">
        <nav aria-label={t('kind')} className="row-of">
          {[undefined, ...KINDS].map((one) => (
            <button
              key={one ?? 'all'}
              type="button"
              className={`button ${one === kind ? 'button-primary' : 'button-secondary'}`}
              aria-pressed={one === kind}
              onClick={() => setAsked(one ? { q, slags: one } : { q })}
            >
              {t(`kinds.${one ?? 'all'}`)}
            </button>
          ))}
        </nav>
        {error && <RefusalNotice error={error} />}
        {q !== '' && !hits && !error && <Loading />}
        {hits?.length === 0 && <p className="sheet">{t('nothing', { words: q })}</p>}
        {hits && hits.length > 0 && (
          <ol className={`plain ${styles.hits}`} aria-label={t('hits')}>
            {hits.map((hit, index) => (
              <Found key={index} hit={hit} />
            ))}
          </ol>
        )}
        {hasNextPage && (
          <button type="button" className="button button-secondary" onClick={() => void fetchNextPage()}>
            {ui('more')}
          </button>
        )}
      </div>
    </>
  );
}

function Found({ hit }: { readonly hit: Hit }) {
  const t = useTranslations('search');
  const { kind, instance, lifecycle, paper, title, states, section, enclosure, snippet } = hit;
  const to = paper ? `/sager/${paper}` : addressOf({ id: instance, lifecycle });
  return (
    <li className="sheet">
      <div className="row-of">
        <Tag tone="waiting">{t(`kinds.${kind}`)}</Tag>
        <Link to={to}>{title}</Link>
        <StateTags states={states} />
      </div>
      {(section ?? enclosure) && <p className={styles.where}>{section?.heading ?? enclosure?.name}</p>}
      <p className={styles.snippet}>
        {snippet.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))}
      </p>
    </li>
  );
}
