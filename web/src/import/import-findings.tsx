import { useTranslations } from 'use-intl';
import { WideTable } from '../ui/table';
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
      <WideTable label={t('faultTable')} columns={[t('row'), t('column'), t('value'), t('why')]}>
        {found.faults.map(({ row, column, value, code, text }) => (
          <tr key={`${row} ${column} ${code}`}>
            <td>{row}</td>
            <td>{column}</td>
            <td>{value}</td>
            <td>{words(text)}</td>
          </tr>
        ))}
      </WideTable>
    </>
  );
}
