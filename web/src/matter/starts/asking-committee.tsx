import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { committeesQuery } from '../../api/queries';
import { hasRole, useMe } from '../../app/session';
import { lifecycleQuery } from '../../statechart/statechart';
import { SelectField } from '../../ui/field';
import type { RoundKind } from './candidates';

/**
 * The committees that may be asked about the papers of one: the committee that set it up, which decides what its groups write, and
 * itself; only those where the person may open such a round. The first is the usual one.
 */
export function useAskingCommittees(round: RoundKind, committee: string) {
  const me = useMe();
  const { data: lifecycle } = useQuery(lifecycleQuery(round));
  const { data: committees = [] } = useQuery(committeesQuery);
  const parent = committees.find(({ id }) => id === committee)?.parent;
  return [parent, committee]
    .flatMap((id) => committees.find((one) => one.id === id) ?? [])
    .filter(({ id }) => hasRole(me, lifecycle?.start.by ?? [], id));
}

interface Props {
  readonly committees: ReturnType<typeof useAskingCommittees>;
  readonly value: string;
  readonly onChange: (committee: string) => void;
}

/** Which committee is asked; not shown where there is only one. */
export function AskingCommittee({ committees, value, onChange }: Props) {
  const t = useTranslations('matter');
  if (committees.length < 2) return null;
  return (
    <SelectField
      label={t('committeeAsked')}
      value={value}
      onChange={(next) => onChange(next ?? value)}
      choices={committees.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
