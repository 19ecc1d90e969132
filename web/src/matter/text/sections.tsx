import { useTranslations } from 'use-intl';
import type { Version } from '../../answer/types';
import { Icon } from '../../ui/icon';
import { Markdown } from '../../ui/markdown';
import { RemarkList } from './remark-list';
import type { Remark } from './remarks';
import styles from './text.module.css';

interface Props {
  readonly paper: string;
  readonly version: Version;
  readonly remarks: readonly Remark[];
}

/** Each section with its remarks beside it; those on the whole, and on sections that are gone, come after. */
export function Sections({ paper, version: { sections, enclosures }, remarks }: Props) {
  const t = useTranslations('matter');
  const known = new Set(sections.map(({ id }) => id));
  const general = remarks.filter(({ section }) => section === null);
  const gone = remarks.filter(({ section }) => section !== null && !known.has(section));
  return (
    <>
      {sections.map(({ id, heading, markdown }) => {
        const own = remarks.filter(({ section }) => section === id);
        return (
          <section key={id} className={`${styles.section} ${own.length > 0 ? styles.withRemarks : ''}`}>
            <div className={styles.text}>
              <h3 className="h4 mt-0">{heading}</h3>
              <Markdown text={markdown} />
            </div>
            {own.length > 0 && (
              <aside aria-label={t('remarksOn', { heading })}>
                <RemarkList remarks={own} />
              </aside>
            )}
          </section>
        );
      })}
      {enclosures.length > 0 && (
        <section className={styles.section}>
          <h3 className="h4 my-0">{t('enclosures')}</h3>
          <ul className="plain">
            {enclosures.map(({ key, name, sha256 }) => (
              <li key={key}>
                <a href={`/api/papers/${paper}/enclosures/${sha256}`} download>
                  <Icon name="attach" /> {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <MoreRemarks heading={t('generalRemarks')} remarks={general} />
      <MoreRemarks heading={t('remarksOnGone')} remarks={gone} />
    </>
  );
}

function MoreRemarks({ heading, remarks }: { readonly heading: string; readonly remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className="h4 my-0">{heading}</h3>
      <RemarkList remarks={remarks} />
    </section>
  );
}
