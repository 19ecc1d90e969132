import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Loading } from '../ui/loading';
import { useNarrow } from '../ui/narrow';
import { RefusalNotice } from '../ui/refusal-notice';
import type { Register } from './address';
import { useRegisterFilters } from './filters';
import { LinesList } from './lines-list';
import { LinesTable } from './lines-table';
import { linesQuery } from './queries';

/** The lines of a register: as a table, on a phone as a list. */
export function Lines({ register }: { readonly register: Register }) {
  const t = useTranslations('registers');
  const ui = useTranslations('ui');
  const narrow = useNarrow();
  const { filters } = useRegisterFilters();
  const lines = useInfiniteQuery(linesQuery(register, filters));
  if (lines.error) return <RefusalNotice error={lines.error} />;
  if (!lines.data) return <Loading />;
  const shown = lines.data.pages.flatMap(({ items }) => items);
  if (shown.length === 0) return <p>{t('nothingFound')}</p>;
  const Shape = narrow ? LinesList : LinesTable;
  return (
    <>
      <Shape register={register} lines={shown} />
      {lines.hasNextPage && (
        <button
          type="button"
          className="button button-secondary mt-5"
          disabled={lines.isFetchingNextPage}
          onClick={() => void lines.fetchNextPage()}
        >
          {ui('more')}
        </button>
      )}
    </>
  );
}
