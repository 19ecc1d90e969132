import { useTranslations } from 'use-intl';
import { Icon } from '../../ui/icon';
import styles from '../matter.module.css';

interface Props {
  readonly paper: string;
  readonly version: number;
  readonly hasRemarks?: boolean;
}

/** A version as files, and the note of remarks on the paper. */
export function FileLinks({ paper, version, hasRemarks = false }: Props) {
  const t = useTranslations('matter');
  const of = `/api/papers/${paper}`;
  return (
    <ul className={`plain ${styles.links}`}>
      <FileLink to={`${of}/versions/${version}/word`}>{t('word')}</FileLink>
      <FileLink to={`${of}/versions/${version}/pdf`}>{t('pdf')}</FileLink>
      {hasRemarks && <FileLink to={`${of}/remarks/word`}>{t('noteAsWord')}</FileLink>}
      {hasRemarks && <FileLink to={`${of}/remarks/xlsx`}>{t('noteAsExcel')}</FileLink>}
    </ul>
  );
}

const FileLink = ({ to, children }: { readonly to: string; readonly children: string }) => (
  <li>
    <a href={to} download>
      <Icon name="download" /> {children}
    </a>
  </li>
);
