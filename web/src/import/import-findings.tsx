import { useTranslations } from 'use-intl';
import type { components } from '../api/schema';
import { useWords } from '../texts/language';
import { Notice } from '../ui/notice';

/** What a spreadsheet would add, or every cell in it that will not do. */
export function ImportFindings({ found }: { readonly found: components['schemas']['Imported'] }) {
  const t = useTranslations('import');
  const words = useWords();
  if (found.faults.length === 0)
    return (
      <Notice tone="info" heading={t('fine', { rows: found.rows })}>
        <p>{t('adds', found.adds)}</p>
      </Notice>
    );
  return (
    <>
      <Notice tone="error" heading={t('faults', { count: found.faults.length })} />
      <div className="wide-table" tabIndex={0} role="region" aria-label={t('faultTable')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('row')}</th>
              <th scope="col">{t('column')}</th>
              <th scope="col">{t('value')}</th>
              <th scope="col">{t('why')}</th>
            </tr>
          </thead>
          <tbody>
            {found.faults.map(({ row, column, value, code, text }) => (
              <tr key={`${row} ${column} ${code}`}>
                <td>{row}</td>
                <td>{column}</td>
                <td>{value}</td>
                <td>{words(text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
