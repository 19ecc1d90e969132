import { useTranslations } from 'use-intl';
import type { components } from '../api/schema';
import type { Bilingual } from '../api/types';
import { useWords } from '../texts/language';

/** What rules of procedure say, one rule a line. */
export function RulesWords({ decisions, dates }: components['schemas']['RulesInWords']) {
  const t = useTranslations('rules');
  return (
    <>
      <Sentences heading={t('decisions')} sentences={decisions} />
      <Sentences heading={t('dates')} sentences={dates} />
    </>
  );
}

function Sentences({ heading, sentences }: { readonly heading: string; readonly sentences: readonly Bilingual[] }) {
  const words = useWords();
  return (
    <>
      <h3 className="h5">{heading}</h3>
      <ul>
        {sentences.map((sentence, index) => (
          <li key={index}>{words(sentence)}</li>
        ))}
      </ul>
    </>
  );
}
