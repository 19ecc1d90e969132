import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { api, bodyOf } from '../api/client';
import { useLanguage, useWords } from '../texts/language';
import { Loading } from '../ui/loading';
import { graphOf } from './graph';
import { Picture } from './picture';

export const lifecycleQuery = (key: string) => ({
  queryKey: ['lifecycle', key],
  queryFn: () => bodyOf(api.GET('/api/lifecycles/{key}', { params: { path: { key } } })),
  meta: { still: true },
});

interface Props {
  readonly lifecycle: string;
  /** Where the instance stands that is looked at. */
  readonly active?: readonly string[];
  /** A line under the name of a state, such as how many stand there. */
  readonly noteOn?: (path: string) => string | undefined;
}

/** The picture of a lifecycle: every state, every way between them, and where one stands. */
export function Statechart({ lifecycle, active = [], noteOn }: Props) {
  const t = useTranslations('statechart');
  const words = useWords();
  const language = useLanguage();
  const { data: found } = useQuery(lifecycleQuery(lifecycle));
  const labels = new Map(found?.states.map(({ path, label }) => [path, words(label)]));
  const events = new Map(found?.events.map(({ type, label }) => [type, words(label)]));
  const corrective = new Set(found?.events.filter(({ rectifies }) => rectifies).map(({ type }) => type));
  const notes = JSON.stringify([...labels.keys()].map((path) => noteOn?.(path)));
  const { data: placed } = useQuery({
    queryKey: ['statechart', lifecycle, language, notes],
    enabled: found !== undefined,
    meta: { still: true },
    queryFn: async () => {
      const { layOut } = await import('./layout');
      const linesOf = (path: string) => [labels.get(path) ?? path, noteOn?.(path)].filter((line) => line !== undefined);
      return layOut(
        graphOf(found!.statechart, (type) => !corrective.has(type)),
        linesOf,
        (types) => types.map((type) => events.get(type) ?? type),
      );
    },
  });
  if (!found || !placed) return <Loading />;
  return (
    <Picture
      placed={placed}
      title={t('picture', { name: words(found.label) })}
      linesOf={(path) => [labels.get(path) ?? path, noteOn?.(path)].filter((line) => line !== undefined)}
      isActive={(path) => active.includes(path)}
    />
  );
}
