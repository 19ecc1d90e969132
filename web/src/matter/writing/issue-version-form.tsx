import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { versionQuery } from '../../answer/queries';
import type { FormProps } from '../../actions/form';
import { RadioField, TextArea } from '../../ui/field';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';
import { RefusalNotice } from '../../ui/refusal-notice';
import type { Section } from '../types';
import { draftQuery } from './queries';
import type { Text } from './use-autosave';

type Written = Partial<Text> & { readonly note?: string; readonly material?: boolean };

/** Makes the draft a version: what it contains, why it came, and whether those who have answered must look again. */
export default function IssueVersionForm({ instance, payload, onChange, errorAt }: FormProps) {
  const t = useTranslations('matter');
  const { version } = instance.context as { readonly version: number };
  const written = payload as Written;
  const { error } = useDraftAsText(instance.id, written, onChange);
  const { data: newest } = useQuery({ ...versionQuery(instance.id, version), enabled: version > 0 });
  if (error) return <RefusalNotice error={error} />;
  if (!written.sections) return <Loading />;
  if (written.sections.length === 0) return <Notice tone="warning">{t('noDraft')}</Notice>;
  return (
    <>
      <Contents sections={written.sections} newest={newest?.sections} version={version + 1} />
      <TextArea
        label={t('versionNote')}
        hint={t('versionNoteHint')}
        rows={2}
        value={written.note}
        onChange={(note) => onChange({ ...payload, note })}
        error={errorAt('note')}
        optional
      />
      <RadioField
        label={t('isMaterial')}
        value={written.material === undefined ? 'no' : written.material ? 'yes' : 'no'}
        onChange={(choice) => onChange({ ...payload, material: choice === 'yes' })}
        choices={[
          { value: 'yes', label: t('material') },
          { value: 'no', label: t('notMaterial') },
        ]}
        error={errorAt('material')}
      />
    </>
  );
}

/** Where the editor has not given the text, it is the draft as it was saved. */
function useDraftAsText(paper: string, written: Written, onChange: FormProps['onChange']) {
  const given = written.sections !== undefined;
  const { data: draft, error } = useQuery({ ...draftQuery(paper), enabled: !given });
  useEffect(() => {
    if (!given && draft) onChange({ ...written, sections: draft.sections, enclosures: draft.enclosures });
  }, [given, draft, written, onChange]);
  return { error };
}

interface ContentsProps {
  readonly sections: readonly Section[];
  readonly newest: readonly Section[] | undefined;
  readonly version: number;
}

/** What is in it, and which sections are not as they were. */
function Contents({ sections, newest = [], version }: ContentsProps) {
  const t = useTranslations('matter');
  const format = useFormatter();
  const before = new Map(newest.map((section) => [section.id, section]));
  const changed = sections.filter(({ id, heading, markdown }) => {
    const old = before.get(id);
    return old?.heading !== heading || old.markdown !== markdown;
  });
  const gone = newest.filter(({ id }) => !sections.some((section) => section.id === id));
  const named = [...changed, ...gone].map(({ heading }) => `«${heading}»`);
  return (
    <p>
      {t('becomesVersion', { version, count: sections.length })}{' '}
      {newest.length > 0 &&
        (named.length > 0 ? t('changedSections', { sections: format.list(named) }) : t('nothingChanged'))}
    </p>
  );
}
