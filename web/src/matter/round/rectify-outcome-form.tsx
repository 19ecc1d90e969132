import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { FormProps } from '../../actions/form';
import { standingQuery } from '../../answer/queries';
import { RadioField, SelectField, TextArea } from '../../ui/field';
import { Loading } from '../../ui/loading';
import { useSeats } from '../starts/chosen-seats';
import { CorrectionList } from './correction-list';
import type { Correction } from './correction-fields';
import { CONFIRMERS, outcomesFor, type Outcome } from './decision';
import { outcomeLabel } from './outcome-label';

interface Rectified {
  readonly paper?: string;
  readonly outcome?: Outcome;
  readonly confirmer?: (typeof CONFIRMERS)[number];
  readonly corrections?: readonly Correction[];
  readonly reason?: string;
}

/** What was really decided on a paper whose outcome was recorded wrongly, and why that happened. */
export default function RectifyOutcomeForm({ instance, payload, onChange, errorAt }: FormProps) {
  const t = useTranslations('matter');
  const label = outcomeLabel(useTranslations('actions'));
  const { data: standing } = useQuery(standingQuery(instance.id));
  const seats = useSeats(instance.committee);
  if (!standing || !seats) return <Loading />;
  const { paper, outcome, confirmer, corrections = [], reason } = payload as Rectified;
  const write = (part: Rectified) => {
    const next = { ...(payload as Rectified), ...part };
    const corrected = next.outcome === 'approvedWithCorrections';
    onChange({ ...next, ...(!corrected && { corrections: undefined, confirmer: undefined }) });
  };
  const choices = standing.papers.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <>
      <SelectField
        label={t('paper')}
        value={paper}
        onChange={(next) => write({ paper: next, corrections: [] })}
        choices={choices}
        error={errorAt('paper')}
      />
      <RadioField
        label={t('reallyDecided')}
        value={outcome}
        onChange={(next) => write({ outcome: next as Outcome })}
        choices={outcomesFor(standing.papers.filter(({ id }) => id === paper)).map((one) => ({
          value: one,
          label: label(one),
        }))}
        error={errorAt('outcome')}
      />
      {outcome === 'approvedWithCorrections' && paper && (
        <>
          <CorrectionList
            value={corrections}
            onChange={(next) => write({ corrections: next })}
            errorAt={(path) => errorAt(`corrections.${path}`)}
            seats={seats}
            papers={choices.filter(({ value }) => value === paper)}
            usual={[paper]}
          />
          <RadioField
            label={t('confirmer')}
            value={confirmer ?? 'chair'}
            onChange={(next) => write({ confirmer: next as Rectified['confirmer'] })}
            choices={CONFIRMERS.map((value) => ({ value, label: t(`confirmers.${value}`) }))}
          />
        </>
      )}
      <TextArea
        label={t('rectifyReason')}
        rows={2}
        value={reason}
        onChange={(next) => write({ reason: next })}
        error={errorAt('reason')}
      />
    </>
  );
}
