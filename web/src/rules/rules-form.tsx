import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { FormProps } from '../actions/form';
import { StartOfDayField } from '../ui/date-field';
import { TextArea } from '../ui/field';
import { Loading } from '../ui/loading';
import { DocumentField, type Document } from './document-field';
import { rulesQuery } from './queries';

interface Adoption {
  readonly rules?: unknown;
  readonly appliesFrom?: string;
  readonly decision?: string;
  readonly reason?: string;
}

/** Rules of procedure, beginning with what the newest version says: a new version from a day, or what was recorded wrongly. */
export default function RulesForm({ instance, action, payload, onChange, errorAt }: FormProps) {
  const { data } = useQuery(rulesQuery(instance.committee));
  const written = payload as Adoption;
  const given = data && newest(data.versions, instance.title);
  useEffect(() => {
    if (written.rules === undefined && data) onChange({ ...payload, rules: newest(data.versions, instance.title) });
  }, [written.rules, data, instance.title, payload, onChange]);
  if (!given) return <Loading />;
  const write = (part: Adoption) => onChange({ ...payload, ...part });
  return (
    <>
      <DocumentField given={given} onChange={(rules) => write({ rules })} error={errorAt('rules')} />
      {action.type === 'RECTIFY' ? (
        <Reason written={written} write={write} errorAt={errorAt} />
      ) : (
        <Adopting written={written} write={write} errorAt={errorAt} />
      )}
    </>
  );
}

/** Where there is no version yet, a title is all that must be there. */
const newest = (versions: readonly { readonly rules: Document }[], title: string): Document =>
  versions[0]?.rules ?? { title };

interface PartProps {
  readonly written: Adoption;
  readonly write: (part: Adoption) => void;
  readonly errorAt: FormProps['errorAt'];
}

function Adopting({ written: { appliesFrom, decision }, write, errorAt }: PartProps) {
  const t = useTranslations('rules');
  return (
    <>
      <StartOfDayField
        label={t('appliesFrom')}
        hint={t('appliesFromHint')}
        value={appliesFrom}
        onChange={(next) => write({ appliesFrom: next })}
        error={errorAt('appliesFrom')}
      />
      <TextArea
        label={t('decision')}
        rows={2}
        value={decision}
        onChange={(next) => write({ decision: next })}
        error={errorAt('decision')}
        optional
      />
    </>
  );
}

function Reason({ written: { reason }, write, errorAt }: PartProps) {
  const t = useTranslations('rules');
  return (
    <TextArea
      label={t('reason')}
      rows={2}
      value={reason}
      onChange={(next) => write({ reason: next })}
      error={errorAt('reason')}
    />
  );
}
