import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { committeesQuery } from '../api/queries';
import { isPaper } from '../app/addresses';
import { useCommitteeSeats } from '../app/use-committee-seats';
import { useWords } from '../texts/language';
import { CheckField, type Choice } from '../ui/field';
import { FilterBar, FilterSelect } from '../ui/filter-bar';
import { SearchField } from '../ui/search-field';
import { usePaperFilters, useView } from './filters';
import { lifecycleCountsQuery } from './queries';

/** What the papers are narrowed by; all of it stands in the address. People are narrowed by their committee only. */
export function OverviewFilters({ found }: { readonly found: ReactNode }) {
  const view = useView();
  const { clear, count } = usePaperFilters();
  return (
    <FilterBar count={count} found={found} onClear={clear}>
      {view !== 'people' && <Search />}
      <CommitteeFilter />
      {view !== 'people' && <OfPapers />}
    </FilterBar>
  );
}

function Search() {
  const t = useTranslations('overview');
  const { filters, narrow } = usePaperFilters();
  return (
    <SearchField label={t('search')} value={filters.text} onChange={(text) => narrow({ text }, { replace: true })} />
  );
}

function CommitteeFilter() {
  const t = useTranslations('overview');
  const ui = useTranslations('ui');
  const { filters, narrow } = usePaperFilters();
  const { data: committees = [] } = useQuery(committeesQuery);
  return (
    <FilterSelect
      label={t('committee')}
      value={filters.committee}
      onChange={(committee) => narrow({ committee, seat: undefined })}
      choices={committees.map(({ id, name }) => ({ value: id, label: name }))}
      all={ui('all')}
    />
  );
}

function OfPapers() {
  const t = useTranslations('overview');
  const ui = useTranslations('ui');
  const { filters, narrow } = usePaperFilters();
  const { kinds, steps } = useSteps(filters.lifecycle);
  const { organisations, seats } = useCommitteeSeats(filters.committee);
  const selects = [
    { name: 'lifecycle', label: t('kind'), choices: kinds },
    { name: 'state', label: t('step'), choices: steps },
    { name: 'organisation', label: t('organisation'), choices: organisations },
    ...(filters.committee ? [{ name: 'seat', label: t('seat'), choices: seats } as const] : []),
  ] as const;
  return (
    <>
      {selects.map(({ name, label, choices }) => (
        <FilterSelect
          key={name}
          label={label}
          value={filters[name]}
          onChange={(value) => narrow({ [name]: value })}
          choices={choices}
          all={ui('all')}
        />
      ))}
      <CheckField
        label={t('onlyLate')}
        value={filters.late !== undefined}
        onChange={(late) => narrow({ late: late ? 'ja' : undefined })}
      />
    </>
  );
}

/** Kinds of papers, and the steps of the chosen one or of all. */
function useSteps(chosen: string | undefined) {
  const words = useWords();
  const { data = [] } = useQuery(lifecycleCountsQuery(undefined));
  const papers = data.filter(({ lifecycle }) => isPaper(lifecycle));
  const steps = papers.filter(({ lifecycle }) => !chosen || lifecycle === chosen).flatMap(({ states }) => states);
  return {
    kinds: papers.map(({ lifecycle, label }) => ({ value: lifecycle, label: words(label) })),
    steps: unique(steps.map(({ path, label }) => ({ value: path, label: words(label) }))),
  };
}

const unique = (all: readonly Choice[]): Choice[] => [...new Map(all.map((one) => [one.value, one])).values()];
