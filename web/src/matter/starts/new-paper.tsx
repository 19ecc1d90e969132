import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { errorIn } from '../../actions/form';
import { problemIn } from '../../api/refusal';
import { hasRole, useMe } from '../../app/session';
import { lifecycleQuery } from '../../statechart/statechart';
import { SelectField, TextField } from '../../ui/field';
import { FormDialog } from './form-dialog';
import { useStart, type StartBody } from './use-start';
import { useLanguage } from '../../texts/language';

interface Props {
  readonly lifecycle: 'commission' | 'task-description' | 'plain-paper';
  /** Where it is to be written. */
  readonly committee: string;
  readonly links?: StartBody['links'];
}

/** A button for whoever may begin a paper: asks for its title, and leads to where it is written. */
export function NewPaper({ lifecycle, committee, links }: Props) {
  const t = useTranslations('matter');
  const me = useMe();
  const [open, setOpen] = useState(false);
  const { data: found } = useQuery(lifecycleQuery(lifecycle));
  if (!found || !hasRole(me, found.start.by, committee)) return null;
  return (
    <>
      <button type="button" className="button button-secondary" onClick={() => setOpen(true)}>
        {t(`newPaper.${lifecycle}`)}
      </button>
      {open && (
        <NewPaperDialog lifecycle={lifecycle} committee={committee} links={links} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

function NewPaperDialog({ lifecycle, committee, links, onClose }: Props & { readonly onClose: () => void }) {
  const t = useTranslations('matter');
  const language = useLanguage();
  const navigate = useNavigate();
  const [title, setTitle] = useState<string>();
  const [kind, setKind] = useState<string>();
  const start = useStart(({ instance }) => void navigate(`/sager/${instance}`));
  const name = t(`newPaper.${lifecycle}`);
  return (
    <FormDialog
      title={name}
      send={name}
      pending={start.isPending}
      error={start.error}
      onSend={() => start.mutate({ lifecycle, committee, payload: { title, kind }, links })}
      onClose={onClose}
    >
      <TextField
        label={t('paperTitle')}
        value={title}
        onChange={setTitle}
        error={errorIn(start.error ? problemIn(start.error) : undefined, language)('title')}
      />
      {lifecycle === 'plain-paper' && <PaperKind value={kind} onChange={setKind} />}
    </FormDialog>
  );
}

const KINDS = ['communicationPlan', 'deliveryPlan', 'statusReport', 'other'] as const;

interface PaperKindProps {
  readonly value: string | undefined;
  readonly onChange: (kind: string | undefined) => void;
}

/** What sort of plan or report it is. */
function PaperKind({ value, onChange }: PaperKindProps) {
  const t = useTranslations('actions');
  const choices = KINDS.map((kind) => ({ value: kind, label: t(`choices.${kind}`) }));
  return <SelectField label={t('fields.kind')} value={value} onChange={onChange} choices={choices} optional />;
}
