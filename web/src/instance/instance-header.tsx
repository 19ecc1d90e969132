import { useQuery } from '@tanstack/react-query';
import { committeeQuery } from '../api/queries';
import type { Instance } from '../api/types';
import { useWords } from '../texts/language';
import { PageHeader } from '../ui/page-header';
import { StateTags } from '../ui/tag';

/** What an instance is called, of which kind and where it is, and where it stands. */
export function InstanceHeader({ instance }: { readonly instance: Instance }) {
  const words = useWords();
  const { data: committee } = useQuery(committeeQuery(instance.committee));
  return (
    <PageHeader
      title={instance.title}
      kind={[words(instance.label), committee?.name].filter(Boolean).join(' · ')}
      beside={<StateTags states={instance.states} />}
    />
  );
}
