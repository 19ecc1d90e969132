import { useTranslations } from 'use-intl';
import type { PaperLine } from '../api/types';
import { hasRole, useMe } from '../app/session';
import styles from './choosing.module.css';

export interface Choosing {
  readonly papers: readonly PaperLine[];
  /** Ids of the papers that something is to be started over. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Whether one has something to do with chosen papers of a committee. */
const useChooses = () => {
  const me = useMe();
  return (committee?: string) => hasRole(me, ['secretariat', 'chair'], committee);
};

/** Chooses one paper among others. */
export function ChoosePaper({ paper, chosen, onChoose }: Omit<Choosing, 'papers'> & { readonly paper: PaperLine }) {
  const t = useTranslations('overview');
  const chooses = useChooses();
  if (!chooses(paper.committee)) return null;
  const toggle = (on: boolean) =>
    onChoose(on ? new Set([...chosen, paper.id]) : new Set([...chosen].filter((id) => id !== paper.id)));
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        aria-label={t('choose', { title: paper.title })}
        checked={chosen.has(paper.id)}
        onChange={(event) => toggle(event.target.checked)}
      />
    </label>
  );
}

/** Chooses all that are shown, or none. */
export function ChooseAll({ papers, chosen, onChoose }: Choosing) {
  const t = useTranslations('overview');
  const chooses = useChooses();
  const own = papers.filter(({ committee }) => chooses(committee));
  if (own.length === 0) return <span className="only-heard">{t('chooseAll')}</span>;
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={own.every(({ id }) => chosen.has(id))}
        onChange={(event) => onChoose(new Set(event.target.checked ? own.map(({ id }) => id) : []))}
      />
      <span className={styles.all}>{t('chooseAll')}</span>
    </label>
  );
}
