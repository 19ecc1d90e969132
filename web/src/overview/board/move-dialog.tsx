import { useTranslations } from 'use-intl';
import type { PaperLine } from '../../api/types';
import { useWords } from '../../texts/language';
import { Dialog } from '../../ui/dialog';
import styles from './board.module.css';
import type { Step } from './steps';

interface Props {
  readonly paper: PaperLine;
  readonly steps: readonly Step[];
  readonly onChoose: (step: Step) => void;
  readonly onClose: () => void;
}

/** The keyboard's and the finger's way to move a card. */
export function MoveDialog({ paper, steps, onChoose, onClose }: Props) {
  const t = useTranslations('overview');
  const words = useWords();
  const here = paper.states[0]!.path;
  return (
    <Dialog title={t('moveTo')} onClose={onClose}>
      <p>{paper.title}</p>
      <ul className={`plain ${styles.choices}`}>
        {steps
          .filter(({ path }) => path !== here)
          .map((step) => (
            <li key={step.path}>
              <button type="button" className="button button-secondary" onClick={() => onChoose(step)}>
                {words(step.label)}
              </button>
            </li>
          ))}
      </ul>
    </Dialog>
  );
}
