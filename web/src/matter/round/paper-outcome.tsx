import { useTranslations } from 'use-intl';
import { useWords } from '../../texts/language';
import { RadioField, TextArea } from '../../ui/field';
import type { PaperStanding } from '../types';
import styles from './conclude.module.css';
import { outcomesFor, type Decided, type Outcome } from './decision';
import { outcomeLabel } from './outcome-label';
import { TallyLine } from './tally-line';

interface Props {
  readonly heading?: string;
  readonly papers: readonly PaperStanding[];
  readonly value: Omit<Decided, 'paper'>;
  readonly onChange: (value: Omit<Decided, 'paper'>) => void;
  readonly error?: string;
}

/** What becomes of a paper, or of all of them alike, with what the answers would come to beside it. */
export function PaperOutcome({ heading, papers, value, onChange, error }: Props) {
  const t = useTranslations('matter');
  const label = outcomeLabel(useTranslations('actions'));
  return (
    <section className={styles.paper} aria-label={heading ?? papers[0]?.title}>
      {heading && <h3 className="h5">{heading}</h3>}
      {papers.map((paper) => (
        <Likely key={paper.id} paper={paper} titled={papers.length > 1} />
      ))}
      <RadioField
        label={t('outcome')}
        value={value.outcome}
        onChange={(outcome) => onChange({ ...value, outcome: outcome as Outcome })}
        choices={outcomesFor(papers).map((one) => ({ value: one, label: label(one) }))}
        error={error}
      />
      <TextArea
        label={t('outcomeNote')}
        rows={2}
        value={value.note}
        onChange={(note) => onChange({ ...value, note })}
        optional
      />
    </section>
  );
}

function Likely({
  paper: { title, tally, likely },
  titled,
}: {
  readonly paper: PaperStanding;
  readonly titled: boolean;
}) {
  const words = useWords();
  if (!likely) return null;
  return (
    <p className={styles.likely}>
      {titled && <strong>{title}: </strong>}
      {words(likely.sentence)}{' '}
      {tally && (
        <span className="quiet">
          (<TallyLine tally={tally} />)
        </span>
      )}
    </p>
  );
}
