import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { lifecycleQuery } from '../statechart/statechart';
import { useWords } from '../texts/language';
import { FilterSelect } from '../ui/filter-bar';
import { REGISTERS, type Register } from './address';
import { useRegisterFilters } from './filters';

const KINDS = ['decided', 'restated', 'undecided'] as const;

/** How something stands: the kind of a decision, the state of what is open. */
export function StandingFilter({ register }: { readonly register: Register }) {
  const t = useTranslations('registers');
  const ui = useTranslations('ui');
  const words = useWords();
  const { filters, narrow } = useRegisterFilters();
  const { data: lifecycle } = useQuery(lifecycleQuery(REGISTERS[register].lifecycle));
  if (register === 'beslutninger')
    return (
      <FilterSelect
        label={t('decisionKind')}
        value={filters.kind}
        onChange={(kind) => narrow({ kind })}
        choices={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        all={ui('all')}
      />
    );
  const outer = lifecycle?.states.filter(({ path }) => !path.includes('.')) ?? [];
  return (
    <FilterSelect
      label={t('state')}
      value={filters.state}
      onChange={(state) => narrow({ state })}
      choices={outer.map(({ path, label }) => ({ value: path, label: words(label) }))}
      all={ui('all')}
    />
  );
}
