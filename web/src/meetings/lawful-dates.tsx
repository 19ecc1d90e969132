import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { useDates, useWords } from '../texts/language';
import { InstantField } from '../ui/date-field';
import { SelectField } from '../ui/field';
import { RefusalNotice } from '../ui/refusal-notice';

type Answer = components['schemas']['LawfulDates'];

const KINDS = ['ordinary', 'extraordinary', 'urgent', 'extremeUrgency'] as const;
type Kind = (typeof KINDS)[number];

interface Props {
  readonly committees: readonly { readonly id: string; readonly name: string }[];
}

/** By when notice and papers of a meeting must be out, or when one can be held at the earliest; with the days that were counted. */
export function LawfulDates({ committees }: Props) {
  const t = useTranslations('meetings');
  const actions = useTranslations('actions');
  const [committee, setCommittee] = useState<string | undefined>(committees[0]?.id);
  const [kind, setKind] = useState<string | undefined>('ordinary');
  const [meeting, setMeeting] = useState<string>();
  const ask = useMutation({
    mutationFn: (id: string) => {
      const about = { kind: (kind ?? 'ordinary') as Kind };
      const body = meeting
        ? { question: 'datesOf' as const, ...about, meeting }
        : { question: 'earliestMeeting' as const, ...about };
      return bodyOf(api.POST('/api/committees/{id}/lawful-dates', { params: { path: { id } }, body }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (committee) ask.mutate(committee);
  };
  return (
    <section className="sheet">
      <h2 className="h4 mt-0">{t('lawful')}</h2>
      <form onSubmit={submit} noValidate>
        <SelectField
          label={t('committee')}
          value={committee}
          onChange={setCommittee}
          choices={committees.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          label={t('kind')}
          value={kind}
          onChange={setKind}
          choices={KINDS.map((value) => ({ value, label: actions(`choices.${value}`) }))}
        />
        <InstantField label={t('lawfulFor')} hint={t('earliest')} optional value={meeting} onChange={setMeeting} />
        <button type="submit" className="button button-secondary" disabled={ask.isPending}>
          {t('work')}
        </button>
      </form>
      {ask.isError && <RefusalNotice error={ask.error} />}
      {ask.data && <Reckoned answer={ask.data} />}
    </section>
  );
}

function Reckoned({ answer: { at, derivation, papers, items } }: { readonly answer: Answer }) {
  return (
    <div role="status" className="mt-5">
      <Reasoned at={at} derivation={derivation} />
      {papers && <Reasoned {...papers} />}
      {items && <Reasoned {...items} />}
    </div>
  );
}

function Reasoned({ at, derivation }: Pick<Answer, 'at' | 'derivation'>) {
  const words = useWords();
  const { due } = useDates();
  return (
    <>
      {at && (
        <p>
          <strong>{due(at)}</strong>
        </p>
      )}
      <ol>
        {derivation.map((line) => (
          <li key={line.da}>{words(line)}</li>
        ))}
      </ol>
    </>
  );
}
