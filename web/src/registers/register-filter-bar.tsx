import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { committeesQuery } from '../api/queries';
import { useCommitteeSeats } from '../app/use-committee-seats';
import { DayField } from '../ui/date-field';
import { FilterBar, FilterSelect } from '../ui/filter-bar';
import { Icon } from '../ui/icon';
import { SearchField } from '../ui/search-field';
import type { Register } from './address';
import { useRegisterFilters } from './filters';
import { MeetingFilter } from './meeting-filter';
import { linesQuery, sheetAddress } from './queries';
import { StandingFilter } from './standing-filter';

/** What a register is narrowed by; the spreadsheet is narrowed by the same. */
export function RegisterFilterBar({ register }: { readonly register: Register }) {
  const t = useTranslations('registers');
  const ui = useTranslations('ui');
  const { filters, narrow, clear, count } = useRegisterFilters();
  const { data: committees = [] } = useQuery(committeesQuery);
  const { organisations } = useCommitteeSeats(filters.committee);
  return (
    <FilterBar
      count={count}
      found={<Found register={register} />}
      onClear={clear}
      beside={
        <a href={sheetAddress(register, filters)} download>
          <Icon name="download" /> {t('asSheet')}
        </a>
      }
    >
      <SearchField
        label={t('search')}
        value={filters.subject}
        onChange={(subject) => narrow({ subject }, { replace: true })}
      />
      <FilterSelect
        label={t('committee')}
        value={filters.committee}
        onChange={(committee) => narrow({ committee })}
        choices={committees.map(({ id, name }) => ({ value: id, label: name }))}
        all={ui('all')}
      />
      {register !== 'beslutninger' && (
        <FilterSelect
          label={t('organisation')}
          value={filters.organisation}
          onChange={(organisation) => narrow({ organisation })}
          choices={organisations}
          all={ui('all')}
        />
      )}
      <StandingFilter register={register} />
      <MeetingFilter register={register} />
      <DayField label={t('from')} value={filters.from} onChange={(from) => narrow({ from })} />
      <DayField label={t('to')} value={filters.to} onChange={(to) => narrow({ to })} />
    </FilterBar>
  );
}

function Found({ register }: { readonly register: Register }) {
  const t = useTranslations('registers');
  const { filters } = useRegisterFilters();
  const { data } = useInfiniteQuery(linesQuery(register, filters));
  if (!data) return null;
  const count = data.pages.flatMap(({ items }) => items).length;
  return t(data.pages.at(-1)?.next ? 'foundMore' : 'found', { count });
}
