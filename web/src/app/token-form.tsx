import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { api, bodyOf } from '../api/client';
import { TextField } from '../ui/field';
import { RefusalNotice } from '../ui/refusal-notice';
import { useSignIn } from './use-sign-in';

/** Signing in with the code that the secretariat sent. */
export function TokenForm() {
  const t = useTranslations('app');
  const [token, setToken] = useState<string>();
  const signIn = useSignIn((given: string) => bodyOf(api.POST('/api/session', { body: { token: given } })));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate(token ?? '');
  };
  return (
    <form className="sheet" onSubmit={submit}>
      <TextField label={t('token')} hint={t('tokenHint')} value={token} onChange={setToken} />
      {signIn.isError && <RefusalNotice error={signIn.error} />}
      <button type="submit" className="button button-primary mt-5" disabled={signIn.isPending}>
        {t('signIn')}
      </button>
    </form>
  );
}
