import { useFormatter, useTranslations } from 'use-intl';
import type { PaperStanding } from '../types';

const COUNTED = ['approve', 'approveWithRemarks', 'reservation', 'cannot', 'abstain', 'missing'] as const;

/** How many say what, without what nobody says. */
export function TallyLine({ tally }: { readonly tally: NonNullable<PaperStanding['tally']> }) {
  const t = useTranslations('matter');
  const format = useFormatter();
  const said = COUNTED.filter((what) => tally[what] > 0);
  return format.list(
    said.map((what) => t(`tally.${what}`, { count: tally[what] })),
    { type: 'unit' },
  );
}
