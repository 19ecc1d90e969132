import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Loading } from '../ui/loading';
import { useNarrow } from '../ui/narrow';
import { RefusalNotice } from '../ui/refusal-notice';
import { usePaperFilters } from './filters';
import { PapersList } from './papers-list';
import { PapersTable } from './papers-table';
import { papersQuery } from './queries';
import { SelectedPapers } from './selected-papers';

/** Every paper with what it waits for, the late ones first: as a table, on a phone as a list. */
export function PapersView() {
  const t = useTranslations('overview');
  const ui = useTranslations('ui');
  const narrow = useNarrow();
  const { filters } = usePaperFilters();
  const papers = useInfiniteQuery(papersQuery(filters));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (papers.error) return <RefusalNotice error={papers.error} />;
  if (!papers.data) return <Loading />;
  const shown = papers.data.pages.flatMap(({ items }) => items);
  const Shape = narrow ? PapersList : PapersTable;
  return (
    <div aria-busy={papers.isPlaceholderData}>
      <SelectedPapers papers={shown.filter(({ id }) => chosen.has(id))} onDone={() => setChosen(new Set())} />
      {shown.length === 0 ? <p>{t('nothingFound')}</p> : <Shape papers={shown} chosen={chosen} onChoose={setChosen} />}
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
