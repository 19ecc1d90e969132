import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PaperLine } from '../api/types';
import { Loading } from '../ui/loading';
import { useNarrow } from '../ui/narrow';
import { RefusalNotice } from '../ui/refusal-notice';
import { usePaperFilters } from './filters';
import { PapersList } from './papers-list';
import { PapersTable } from './papers-table';
import { papersQuery } from './queries';
import { SelectedPapers } from './selected-papers';

const SCREENFUL = 10;

/** Every paper with what it waits for, the late ones first: as a table, on a phone as a list. */
export function PapersView() {
  const ui = useTranslations('ui');
  const { filters } = usePaperFilters();
  const papers = useInfiniteQuery(papersQuery(filters));
  const found = useMemo(() => papers.data?.pages.flatMap(({ items }) => items), [papers.data]);
  if (papers.error) return <RefusalNotice error={papers.error} />;
  if (!found) return <Loading />;
  return (
    <div aria-busy={papers.isPlaceholderData}>
      <Papers found={found} />
      {papers.hasNextPage && (
        <button
          type="button"
          className="button button-secondary mt-5"
          disabled={papers.isFetchingNextPage}
          onClick={() => void papers.fetchNextPage()}
        >
          {ui('more')}
        </button>
      )}
    </div>
  );
}

/** What fits on a screen stands first, and the rest once that is seen. */
function Papers({ found }: { readonly found: readonly PaperLine[] }) {
  const t = useTranslations('overview');
  const narrow = useNarrow();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = useDeferredValue(found, found.slice(0, SCREENFUL));
  const Shape = narrow ? PapersList : PapersTable;
  return (
    <>
      <SelectedPapers papers={shown.filter(({ id }) => chosen.has(id))} onDone={() => setChosen(new Set())} />
      {shown.length === 0 ? <p>{t('nothingFound')}</p> : <Shape papers={shown} chosen={chosen} onChoose={setChosen} />}
    </>
  );
}
