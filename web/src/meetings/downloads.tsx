import { useTranslations } from 'use-intl';
import type { Meeting } from './queries';

const DOCUMENTS = [
  ['notice', ['docx', 'pdf']],
  ['agenda', ['docx', 'pdf']],
  ['decision-list', ['docx', 'pdf']],
  ['pack', ['pdf']],
] as const;

/** The papers of a meeting as people hold them. */
export function Downloads({ meeting: { id } }: { readonly meeting: Meeting }) {
  const t = useTranslations('meetings');
  return (
    <section className="sheet">
      <h2 className="h4 mt-0">{t('downloads')}</h2>
      <ul>
        {DOCUMENTS.map(([kind, formats]) => (
          <li key={kind} className="row-of">
            <span>{t(`document.${kind}`)}</span>
            {formats.map((format) => (
              <a key={format} href={`/api/meetings/${id}/documents/${kind}.${format}`} download>
                {format === 'docx' ? 'Word' : 'PDF'}
                <span className="only-heard"> {t(`document.${kind}`)}</span>
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
