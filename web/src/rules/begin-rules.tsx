import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { errorIn } from '../actions/form';
import { problemIn } from '../api/refusal';
import { hasRole, useMe } from '../app/session';
import { FormDialog } from '../matter/starts/form-dialog';
import { useStart } from '../matter/starts/use-start';
import { lifecycleQuery } from '../statechart/statechart';
import { useLanguage } from '../texts/language';
import { TextField } from '../ui/field';

const LIFECYCLE = 'rules-of-procedure';

/** A button for whoever may begin rules of procedure; what they say is written when they are adopted. */
export function BeginRules({ committee }: { readonly committee: string }) {
  const t = useTranslations('rules');
  const me = useMe();
  const [open, setOpen] = useState(false);
  const { data: found } = useQuery(lifecycleQuery(LIFECYCLE));
  if (!found || !hasRole(me, found.start.by, committee)) return null;
  return (
    <>
      <button type="button" className="button button-secondary" onClick={() => setOpen(true)}>
        {t('begin')}
      </button>
      {open && <BeginDialog committee={committee} onClose={() => setOpen(false)} />}
    </>
  );
}

function BeginDialog({ committee, onClose }: { readonly committee: string; readonly onClose: () => void }) {
  const t = useTranslations('rules');
  const language = useLanguage();
  const [title, setTitle] = useState<string | undefined>(t('heading'));
  const start = useStart(onClose);
  return (
    <FormDialog
      title={t('begin')}
      send={t('begin')}
      pending={start.isPending}
      error={start.error}
      onSend={() => start.mutate({ lifecycle: LIFECYCLE, committee, payload: title === undefined ? {} : { title } })}
      onClose={onClose}
    >
      <TextField
        label={t('title')}
        value={title}
        onChange={setTitle}
        error={errorIn(start.error ? problemIn(start.error) : undefined, language)('title')}
      />
    </FormDialog>
  );
}
