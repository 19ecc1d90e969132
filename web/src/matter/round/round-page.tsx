import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { committeeQuery, instanceQuery } from '../../api/queries';
import { useWords } from '../../texts/language';
import { PageHeader } from '../../ui/page-header';
import { StateTags } from '../../ui/tag';
import { LivePicture } from '../live-picture';
import { MatterStory } from '../matter-story';
import { RoundBody } from './round-body';

/** A comment round or an approval round: what it still needs, paper by paper and seat by seat, and its story. */
export default function RoundPage() {
  const { id } = useParams() as { id: string };
  const t = useTranslations('matter');
  const words = useWords();
  const { data: instance } = useSuspenseQuery(instanceQuery(id));
  const { data: committee } = useQuery(committeeQuery(instance.committee));
  const { question, instructions } = instance.context as Readonly<Record<string, string | null>>;
  return (
    <>
      <PageHeader
        title={instance.title}
        kind={[words(instance.label), committee?.name].filter(Boolean).join(' · ')}
        beside={<StateTags states={instance.states} />}
      />
      <div className="stack" key={id}>
        <section className="sheet" aria-label={t('roundNow')}>
          {(question ?? instructions) && <p className="prose mt-0">{question ?? instructions}</p>}
          <RoundBody id={id} />
        </section>
        <div className="sheet">
          <LivePicture instance={instance} />
        </div>
        <MatterStory instance={instance} />
      </div>
    </>
  );
}
