import { useFormatter, useTranslations } from 'use-intl';
import type { Awaited } from '../api/types';

/** So many are named before the rest is a number. */
const NAMED = 2;

/** Rounds collect answers from seats; all else waits for whoever owns it. */
const ROUNDS: ReadonlySet<string> = new Set(['comment-round', 'approval-round']);

/** Whether what is awaited is a round that seats answer. */
export const isRound = ({ lifecycle }: Pick<Awaited, 'lifecycle'>): boolean => ROUNDS.has(lifecycle);

/** "mangler svar fra KL, DR og 3 andre"; undefined where nobody is waited for by name. */
export function useMissing(): (awaited: Awaited) => string | undefined {
  const t = useTranslations('overview');
  const format = useFormatter();
  return (awaited) => {
    const names = [...new Set(awaited.seats.map(({ organisation }) => organisation))];
    if (names.length === 0) return undefined;
    const shown = names.length <= NAMED + 1 ? names : names.slice(0, NAMED);
    const rest = names.length - shown.length;
    const who = format.list(rest === 0 ? shown : [...shown, t('others', { count: rest })]);
    return t(isRound(awaited) ? 'missingFrom' : 'waitsOn', { who });
  };
}
