import { useQuery } from '@tanstack/react-query';
import type { Bilingual } from '../../api/types';
import { rulesQuery } from '../../rules/queries';
import { useWords } from '../../texts/language';

interface Voting {
  readonly matters: Readonly<Record<string, { readonly label: Bilingual }>>;
  readonly silence?: unknown;
}

/** What a committee's rules of procedure say of putting papers up: kinds of matter, and whether silence can approve any. */
export function useRulesOfVoting(committee: string) {
  const words = useWords();
  const { data } = useQuery(rulesQuery(committee));
  const voting = data?.inForce?.rules.voting as Voting | undefined;
  const matters = Object.entries(voting?.matters ?? {});
  return {
    matters: matters.map(([value, { label }]) => ({ value, label: words(label) })),
    silence: voting?.silence !== undefined,
  };
}
