import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { FormProps } from '../actions/form';
import { SelectField, TextArea } from '../ui/field';
import { linked } from './links';
import { versionsQuery } from './queries';

/** What was done about a correction, and in which version of the paper that stands: the newest unless told otherwise. */
export default function MakeForm({ instance, payload, onChange, errorAt }: FormProps) {
  const t = useTranslations('matter');
  const [paper] = linked(instance, 'corrects');
  const { data: versions = [] } = useQuery({ ...versionsQuery(paper?.id ?? ''), enabled: paper !== undefined });
  const { note, version } = payload as { readonly note?: string; readonly version?: number };
  const newest = versions[0]?.version;
  useEffect(() => {
    if (version === undefined && newest !== undefined) onChange({ ...payload, version: newest });
  }, [version, newest, payload, onChange]);
  return (
    <>
      <TextArea
        label={t('whatWasDone')}
        rows={3}
        value={note}
        onChange={(next) => onChange({ ...payload, note: next })}
        error={errorAt('note')}
      />
      <SelectField
        label={t('madeIn')}
        value={version?.toString()}
        onChange={(next) => onChange({ ...payload, version: next === undefined ? undefined : Number(next) })}
        choices={versions.map((one) => ({ value: String(one.version), label: t('version', one) }))}
        error={errorAt('version')}
      />
    </>
  );
}
