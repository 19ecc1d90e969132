import { useTranslations } from 'use-intl';
import tables from '../overview/papers-table.module.css';
import type { Register } from './address';
import { keyOf, Said, Standing, What, Whose } from './cells';
import type { Line } from './queries';
import styles from './registers.module.css';

interface Props {
  readonly register: Register;
  readonly lines: readonly Line[];
}

/** The lines as a table. */
export function LinesTable({ register, lines }: Props) {
  const t = useTranslations('registers');
  const hasWhose = register !== 'beslutninger';
  return (
    <div className={tables.sheet}>
      <table className={tables.table}>
        <caption className="only-heard">{t(`titles.${register}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            {hasWhose && <th scope="col">{t(register === 'opfoelgning' ? 'owner' : 'askedBy')}</th>}
            <th scope="col">{t('standing')}</th>
            <th scope="col">{t('said')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={keyOf(line)}>
              <th scope="row" className={styles.what}>
                <What line={line} />
              </th>
              {hasWhose && (
                <td>
                  <Whose line={line} />
                </td>
              )}
              <td>
                <Standing line={line} />
              </td>
              <td>
                <Said line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
