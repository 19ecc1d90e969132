import type { ReactNode } from 'react';
import type { State } from '../api/types';
import { useWords } from '../texts/language';
import styles from './tag.module.css';

type Tone = 'neutral' | 'good' | 'waiting' | 'late';

/** A short word on what something is. */
export const Tag = ({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) => (
  <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>
);

/** Where an instance stands, in words. */
export function StateTags({ states }: { readonly states: readonly State[] }) {
  const words = useWords();
  return (
    <span className="row-of">
      {states.map(({ path, label }) => (
        <Tag key={path}>{words(label)}</Tag>
      ))}
    </span>
  );
}
