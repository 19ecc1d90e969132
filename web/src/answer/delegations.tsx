import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, bodyOf } from '../api/client';
import { useDates } from '../texts/language';
import { InstantField } from '../ui/date-field';
import { RadioField, SelectField } from '../ui/field';
import { RefusalNotice } from '../ui/refusal-notice';
import styles from './helpers.module.css';
import { usePeople } from './people';

interface Props {
  readonly committee: string;
  readonly seat: string;
}

const MAYS = ['answer', 'prepare'] as const;
type Given = { readonly person?: string; readonly may: (typeof MAYS)[number]; readonly until?: string };

const delegationsQuery = (seat: string) => ({
  queryKey: ['delegations', seat],
  queryFn: async () => (await bodyOf(api.GET('/api/seats/{id}/delegations', { params: { path: { id: seat } } }))).items,
});

/** Whom the member lets answer or prepare, and giving another that access. */
export function Delegations({ committee, seat }: Props) {
  const t = useTranslations('answer');
  const { moment } = useDates();
  const client = useQueryClient();
  const { data } = useQuery(delegationsQuery(seat));
  const read = () => void client.invalidateQueries(delegationsQuery(seat));
  const path = { id: seat };
  const takeBack = useMutation({
    mutationFn: (delegation: string) =>
      api.DELETE('/api/seats/{id}/delegations/{delegation}', { params: { path: { ...path, delegation } } }),
    onSuccess: read,
  });
  return (
    <details>
      <summary>{t('delegations')}</summary>
      <p>{t('delegationsText')}</p>
      <ul className="plain">
        {data?.map(({ id, person: { name }, may, to }) => (
          <li key={id} className={`row-of ${styles.given}`}>
            <span>
              {t('given', { name, may: t(`mays.${may}`) })} {to && t('givenUntil', { when: moment(to) })}
            </span>
            <button type="button" className="button button-tertiary" onClick={() => takeBack.mutate(id)}>
              {t('takeBack', { name })}
            </button>
          </li>
        ))}
      </ul>
      {takeBack.isError && <RefusalNotice error={takeBack.error} />}
      <Giving committee={committee} seat={seat} onGiven={read} />
    </details>
  );
}

function Giving({ committee, seat, onGiven }: Props & { readonly onGiven: () => void }) {
  const t = useTranslations('answer');
  const people = usePeople(committee, seat);
  const [given, setGiven] = useState<Given>({ may: 'answer' });
  const give = useMutation({
    mutationFn: ({ person = '', may, until }: Given) =>
      api.POST('/api/seats/{id}/delegations', { params: { path: { id: seat } }, body: { person, may, until } }),
    onSuccess: () => {
      setGiven({ may: 'answer' });
      onGiven();
    },
  });
  return (
    <>
      <SelectField
        label={t('person')}
        value={given.person}
        onChange={(person) => setGiven({ ...given, person })}
        choices={people}
      />
      <RadioField
        label={t('may')}
        value={given.may}
        onChange={(may) => setGiven({ ...given, may: may as Given['may'] })}
        choices={MAYS.map((value) => ({ value, label: t(`mays.${value}`) }))}
      />
      <InstantField
        label={t('delegationUntil')}
        value={given.until}
        onChange={(until) => setGiven({ ...given, until })}
        optional
      />
      {give.isError && <RefusalNotice error={give.error} />}
      <button
        type="button"
        className="button button-secondary mt-5"
        disabled={!given.person || give.isPending}
        onClick={() => give.mutate(given)}
      >
        {t('give')}
      </button>
    </>
  );
}
