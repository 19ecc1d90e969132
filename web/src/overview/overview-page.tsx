import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Loading } from '../ui/loading';
import { PageHeader } from '../ui/page-header';
import { ChairPart } from './chair-part';
import { usePaperFilters, useView, type View } from './filters';
import { OverviewFilters } from './overview-filters';
import { PapersView } from './papers-view';
import { PeopleView } from './people-view';
import { papersQuery } from './queries';
import { Standpoint, useStandpoint } from './standpoint';
import { ViewLinks } from './view-links';

const SHAPES: Readonly<Record<View, React.ComponentType>> = {
  table: PapersView,
  board: lazy(() => import('./board/board-view')),
  timeline: lazy(() => import('./timeline/timeline-view')),
  people: PeopleView,
};

/** Where every paper stands, who is waited for and what is late; for the chair, what awaits them first. */
export default function OverviewPage() {
  const t = useTranslations('overview');
  const view = useView();
  const standpoint = useStandpoint();
  const Shape = SHAPES[view];
  return (
    <>
      <PageHeader title={t('title')} beside={<Standpoint />} />
      {standpoint === 'chair' && <ChairPart />}
      <ViewLinks />
      <section aria-labelledby="overview-view">
        <h2 id="overview-view" className="only-heard">
          {t(`views.${view}`)}
        </h2>
        <OverviewFilters found={view === 'people' ? null : <Found />} />
        <Suspense fallback={<Loading />}>
          <Shape />
        </Suspense>
      </section>
    </>
  );
}

/** How many papers the filters let through. */
function Found() {
  const t = useTranslations('overview');
  const { filters } = usePaperFilters();
  const { data } = useInfiniteQuery(papersQuery(filters));
  const total = data?.pages[0]?.total;
  return total === undefined ? null : t('found', { count: total });
}
