import { useTranslations } from 'use-intl';
import { StackingTable } from '../../ui/table';
import { useDates } from '../../texts/language';
import type { VersionLine } from '../types';
import { FileLinks } from './file-links';

interface Props {
  readonly paper: string;
  readonly versions: readonly VersionLine[];
  readonly shown: number;
  readonly onShow: (version: number) => void;
  readonly people: ReadonlyMap<string, string>;
}

/** Number, when, by whom, why, and whether those who had answered must look again. */
export function VersionTable({ paper, versions, shown, onShow, people }: Props) {
  const t = useTranslations('matter');
  const { moment } = useDates();
  const columns = (['columnVersion', 'columnIssued', 'columnNote', 'columnMaterial', 'columnFiles'] as const).map(
    (name) => t(name),
  );
  return (
    <StackingTable label={t('parts.versions')} columns={columns}>
      {versions.map(({ version, recordedAt, person, note, material }) => (
        <tr key={version}>
          <td data-title={columns[0]}>
            {version === shown ? (
              <strong>{t('shownVersion', { version })}</strong>
            ) : (
              <button type="button" className="function-link" onClick={() => onShow(version)}>
                {t('showVersion', { version })}
              </button>
            )}
          </td>
          <td data-title={columns[1]}>
            {moment(recordedAt)}
            {person && people.has(person) && `, ${people.get(person)}`}
          </td>
          <td data-title={columns[2]}>{note ?? '–'}</td>
          <td data-title={columns[3]}>{t(material ? 'material' : 'notMaterial')}</td>
          <td data-title={columns[4]}>
            <FileLinks paper={paper} version={version} />
          </td>
        </tr>
      ))}
    </StackingTable>
  );
}
