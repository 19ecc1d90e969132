import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { versionQuery } from '../../answer/queries';
import { instanceQuery } from '../../api/queries';
import { useWords } from '../../texts/language';
import { Loading } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { RefusalNotice } from '../../ui/refusal-notice';
import { StateTags } from '../../ui/tag';
import { Editor } from './editor';
import { draftQuery } from './queries';
import type { Text } from './use-autosave';

/** Where the text of a paper is written, by one at a time; it continues the draft, or the newest version where that is newer. */
export default function WritePage() {
  const { id } = useParams() as { id: string };
  const t = useTranslations('matter');
  const words = useWords();
  const { data: instance } = useSuspenseQuery(instanceQuery(id));
  const { version } = instance.context as { readonly version: number };
  const { data: draft, error } = useQuery(draftQuery(id));
  const { data: newest } = useQuery({ ...versionQuery(id, version), enabled: version > 0 });
  const ready = draft && (version === 0 || newest);
  return (
    <>
      <PageHeader
        title={t('writing', { title: instance.title })}
        kind={words(instance.label)}
        beside={<StateTags states={instance.states} />}
      >
        <Link to={`/sager/${id}`}>{t('backToMatter')}</Link>
      </PageHeader>
      {error && <RefusalNotice error={error} />}
      {!ready && !error && <Loading />}
      {ready && (
        <Editor
          key={`${id} ${version}`}
          instance={instance}
          revision={draft.revision}
          text={continued(draft, newest) ?? emptyText(t('firstHeading'))}
        />
      )}
    </>
  );
}

type Dated = Text & { readonly savedAt: string | null };

/** The newest of the draft and the version. */
function continued(draft: Dated, newest: (Text & { readonly recordedAt: string }) | undefined): Text | undefined {
  if (draft.savedAt !== null && (!newest || draft.savedAt > newest.recordedAt)) return draft;
  return newest;
}

const emptyText = (heading: string): Text => ({
  sections: [{ id: 'afsnit-1', heading, markdown: '' }],
  enclosures: [],
});
