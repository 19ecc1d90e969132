import { useId, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './matter.module.css';
import type { matterTexts } from './texts';

export type PartName = keyof typeof matterTexts.da.parts;

interface Props {
  readonly name: PartName;
  /** Beside the heading: what may be done with this part. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page under its heading, which can be gone to by its name. */
export function Part({ name, beside, children }: Props) {
  const t = useTranslations('matter');
  const heading = useId();
  return (
    <section className={`sheet ${styles.part}`} id={name} aria-labelledby={heading} tabIndex={-1}>
      <div className={styles.head}>
        <h2 className="h3 my-0" id={heading}>
          {t(`parts.${name}`)}
        </h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
