import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { committeeQuery, instanceQuery } from '../api/queries';
import { useWords } from '../texts/language';
import { PageHeader } from '../ui/page-header';
import { StateTags } from '../ui/tag';
import { Corrections } from './corrections';
import { MatterStory } from './matter-story';
import { Now } from './now';
import { Parts } from './parts';
import { Rounds } from './round/rounds';
import { StepLine } from './step-line';
import { PaperText } from './text/paper-text';
import { Ties } from './ties';
import { Versions } from './text/versions';

/** A paper on its way: where it stands, what may happen now, what is waited for, its text with the remarks, and its story. */
export default function MatterPage() {
  const { id } = useParams() as { id: string };
  const t = useTranslations('matter');
  const words = useWords();
  const { data: instance } = useSuspenseQuery(instanceQuery(id));
  const { data: committee } = useQuery(committeeQuery(instance.committee));
  const { version, number } = instance.context as { readonly version: number; readonly number: string | null };
  const kind = [words(instance.label), number, committee?.name, version > 0 && t('version', { version })];
  return (
    <>
      <PageHeader
        title={instance.title}
        kind={kind.filter(Boolean).join(' · ')}
        beside={<StateTags states={instance.states} />}
      />
      <div className="stack" key={id}>
        <StepLine instance={instance} />
        <Parts instance={instance} />
        <Now instance={instance} />
        <Rounds instance={instance} />
        <Corrections instance={instance} />
        <PaperText instance={instance} newest={version} />
        {version > 0 && <Versions instance={instance} />}
        <Ties instance={instance} />
        <MatterStory instance={instance} />
      </div>
    </>
  );
}
