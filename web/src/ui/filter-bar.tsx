import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './filter-bar.module.css';
import { useNarrow } from './narrow';

interface Props {
  /** How many filters are set. */
  readonly count: number;
  /** How many lines were found; undefined while that is not known. */
  readonly found: ReactNode;
  readonly onClear: () => void;
  /** What else can be done with what was found. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** What narrows a list, how many lines that leaves, and a way out of it. Folded on a phone. */
export function FilterBar({ count, found, onClear, beside, children }: Props) {
  const t = useTranslations('ui');
  const narrow = useNarrow();
  return (
    <section aria-label={t('filters')} className={styles.bar}>
      {narrow ? (
        <details className={styles.folded}>
          <summary>
            {t('filters')}
            {count > 0 && ` (${count})`}
          </summary>
          <div className={styles.fields}>{children}</div>
        </details>
      ) : (
        <div className={styles.fields}>{children}</div>
      )}
      <div className={styles.found}>
        <span role="status">{found}</span>
        {count > 0 && (
          <button type="button" className={styles.clear} onClick={onClear}>
            {t('clearFilters')}
          </button>
        )}
        {beside && <span className={styles.beside}>{beside}</span>}
      </div>
    </section>
  );
}

/** One of few or many, or all of them. */
export function FilterSelect({
  label,
  value,
  onChange,
  choices,
  all,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly all: string;
}) {
  const known = value === undefined || choices.some((choice) => choice.value === value);
  return (
    <label className="form-group">
      <span className="form-label">{label}</span>
      <select
        className="form-select"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      >
        <option value="">{all}</option>
        {!known && <option value={value}>…</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
