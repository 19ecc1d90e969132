import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import styles from './page-header.module.css';

interface Props {
  readonly title: string;
  /** What kind of thing it is, above the title. */
  readonly kind?: ReactNode;
  /** Beside the title: where it stands. */
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
}

/** The heading of a page; names the browser's tab, and takes the focus so that a reader hears where they have come to. */
export function PageHeader({ title, kind, beside, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => void (document.title = `${title} · Mandat`), [title]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [pathname]);
  return (
    <header className={styles.header}>
      {kind && <p className={styles.kind}>{kind}</p>}
      <div className="row-of">
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {beside}
      </div>
      {children}
    </header>
  );
}
