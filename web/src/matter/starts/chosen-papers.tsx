import { useTranslations } from 'use-intl';
import type { InstanceLine } from '../../api/types';
import { ChecklistField } from '../../ui/field';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';

interface Props {
  readonly candidates: readonly InstanceLine[] | undefined;
  readonly value: readonly string[];
  readonly onChange: (papers: readonly string[]) => void;
  readonly error?: string;
}

/** Which papers a round is about, of those that it can be about. */
export function ChosenPapers({ candidates, value, onChange, error }: Props) {
  const t = useTranslations('matter');
  if (!candidates) return <Loading />;
  if (candidates.length === 0) return <Notice tone="info">{t('noCandidates')}</Notice>;
  return (
    <ChecklistField
      label={t('papers')}
      value={[...value]}
      onChange={(chosen) => onChange(chosen ?? [])}
      choices={candidates.map(({ id, title }) => ({ value: id, label: title }))}
      error={error}
    />
  );
}
