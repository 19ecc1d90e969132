import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { errorIn, type Payload } from '../actions/form';
import { SchemaForm } from '../actions/schema-form';
import { problemIn } from '../api/refusal';
import type { components } from '../api/schema';
import type { Answer } from '../api/types';
import { FormDialog } from '../matter/starts/form-dialog';
import { useStart } from '../matter/starts/use-start';
import { SelectField } from '../ui/field';
import { useLanguage } from '../texts/language';

interface Props {
  readonly title: string;
  readonly lifecycle: components['schemas']['Lifecycle'];
  /** Those in which one may begin it. */
  readonly committees: readonly { readonly id: string; readonly key: string; readonly name: string }[];
  readonly onClose: () => void;
  readonly onDone: (answer: Answer) => void;
}

/** Begins a decision, an open question or a follow-up in a committee; the form is made from what the lifecycle asks for. */
export default function EntryDialog({ title, lifecycle, committees, onClose, onDone }: Props) {
  const t = useTranslations('registers');
  const language = useLanguage();
  const [committee, setCommittee] = useState(committees.length === 1 ? committees[0]!.id : undefined);
  const [payload, setPayload] = useState<Payload>({});
  const start = useStart((answer) => {
    onDone(answer);
    onClose();
  });
  return (
    <FormDialog
      title={title}
      send={t('record')}
      pending={start.isPending || committee === undefined}
      error={start.error}
      onSend={() => committee && start.mutate({ lifecycle: lifecycle.key, committee, payload })}
      onClose={onClose}
    >
      {committees.length > 1 && (
        <SelectField
          label={t('committee')}
          value={committee}
          onChange={setCommittee}
          choices={committees.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {committee && (
        <SchemaForm
          instance={{ committee, links: [] }}
          action={{ type: 'start', schema: lifecycle.start.schema, dependsOn: [] }}
          payload={payload}
          onChange={setPayload}
          errorAt={errorIn(start.error ? problemIn(start.error) : undefined, language)}
        />
      )}
    </FormDialog>
  );
}
