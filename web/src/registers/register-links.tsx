import { NavLink } from 'react-router';
import { useTranslations } from 'use-intl';
import { REGISTERS, type Register } from './address';
import styles from '../overview/view-links.module.css';

/** The ways between the registers. */
export function RegisterLinks() {
  const t = useTranslations('registers');
  return (
    <nav aria-label={t('kind')} className={styles.views}>
      {(Object.keys(REGISTERS) as Register[]).map((register) => (
        <NavLink key={register} to={`/register/${register}`}>
          {t(`titles.${register}`)}
        </NavLink>
      ))}
    </nav>
  );
}
