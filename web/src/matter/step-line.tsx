import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { journalQuery } from '../api/queries';
import type { Instance } from '../api/types';
import { lifecycleQuery } from '../statechart/statechart';
import { useWords } from '../texts/language';
import { Icon } from '../ui/icon';
import { LivePicture } from './live-picture';
import styles from './step-line.module.css';
import { stepsOf, type Step } from './steps';

/** The way of a paper: what is behind it, where it stands and what is ahead; opens into the whole procedure. */
export function StepLine({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('matter');
  const { data: lifecycle } = useQuery(lifecycleQuery(instance.lifecycle));
  const { data: journal } = useQuery(journalQuery(instance.id));
  const visited = new Set(journal?.flatMap(({ states }) => states.map(({ path }) => path)));
  const steps = lifecycle ? stepsOf(lifecycle, instance.states, visited) : [];
  return (
    <section className="sheet" aria-label={t('steps')}>
      <ol className={`plain ${styles.steps}`}>
        {steps.map((step) => (
          <OneStep key={step.path} step={step} />
        ))}
      </ol>
      <LivePicture instance={instance} />
    </section>
  );
}

function OneStep({ step: { label, standing } }: { readonly step: Step }) {
  const t = useTranslations('matter');
  const words = useWords();
  return (
    <li className={`${styles.step} ${styles[standing]}`} aria-current={standing === 'current' ? 'step' : undefined}>
      <span className={styles.mark} aria-hidden>
        {standing === 'done' && <Icon name="check" />}
      </span>
      <span>
        {words(label)}
        <span className="only-heard"> ({t(`standing.${standing}`)})</span>
      </span>
    </li>
  );
}
