import { useTranslations } from 'use-intl';
import type { Instance } from '../api/types';
import { linked } from './links';
import styles from './matter.module.css';
import type { PartName } from './part';

/** The way to the parts of the page that this paper has. */
export function Parts({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('matter');
  const { version } = instance.context as { readonly version: number };
  const has = (relation: string) => linked(instance, relation).length > 0;
  const parts: readonly (PartName | false)[] = [
    'now',
    (has('collectedBy') || has('decidedBy')) && 'rounds',
    has('correctedBy') && 'corrections',
    'text',
    version > 0 && 'versions',
    'story',
  ];
  return (
    <nav aria-label={t('partsOfMatter')}>
      <ul className={`plain ${styles.parts}`}>
        {parts
          .filter((part) => part !== false)
          .map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`parts.${part}`)}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
