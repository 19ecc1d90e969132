import { useState, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { Icon } from '../ui/icon';
import styles from './search-page.module.css';

/** A field for words to look for; leads to what was found. */
export function SearchForm() {
  const [searchParams] = useSearchParams();
  const asked = searchParams.get('q') ?? '';
  return <Form key={asked} asked={asked} />;
}

function Form({ asked }: { readonly asked: string }) {
  const t = useTranslations('search');
  const navigate = useNavigate();
  const [q, setQ] = useState(asked);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (q.trim()) void navigate(`/soeg?${new URLSearchParams({ q: q.trim() }).toString()}`);
  };
  return (
    <form role="search" className={styles.form} onSubmit={submit}>
      <input
        type="search"
        className="form-input"
        aria-label={t('field')}
        placeholder={t('field')}
        maxLength={200}
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      <button type="submit" className="button button-primary" aria-label={t('search')}>
        <Icon name="search" />
      </button>
    </form>
  );
}
