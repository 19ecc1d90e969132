import { useTranslations } from 'use-intl';
import type { Meeting } from './queries';

/** What was decided and what follows from it, to be read aloud before the meeting ends; and what has not been treated. */
export function Recap({ meeting: { agenda } }: { readonly meeting: Meeting }) {
  const t = useTranslations('meetings');
  const decided = agenda.filter(({ decisions }) => decisions.length > 0);
  const raised = agenda.flatMap((item) => item.raised.map((one) => ({ ...one, number: item.number })));
  const open = agenda.filter((item) => item.open);
  return (
    <section className="sheet">
      <h2 className="h4 mt-0">{t('recap')}</h2>
      {decided.length === 0 && <p className="quiet">{t('nothingYet')}</p>}
      <ul>
        {decided.flatMap(({ number, decisions }) =>
          decisions.map(({ decision, point, text }) => (
            <li key={`${number} ${decision} ${point}`}>
              {number} {text}
            </li>
          )),
        )}
      </ul>
      {raised.length > 0 && (
        <ul>
          {raised.map(({ number, as, text }) => (
            <li key={`${number} ${text}`}>
              {number} {t(as === 'followUp' ? 'followUp' : 'question')}: {text}
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <p>
          {t('openItems')}: {open.map(({ number, title }) => `${number} ${title}`).join(', ')}
        </p>
      )}
    </section>
  );
}
