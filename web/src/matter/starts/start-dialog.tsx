import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { errorIn, type Payload } from '../../actions/form';
import { SchemaForm } from '../../actions/schema-form';
import { problemIn } from '../../api/refusal';
import type { Answer, Instance } from '../../api/types';
import { lifecycleQuery } from '../../statechart/statechart';
import { Loading } from '../../ui/loading';
import { FormDialog } from './form-dialog';
import { useStart } from './use-start';
import { useLanguage } from '../../texts/language';

interface Props {
  /** The paper from which it is begun. */
  readonly instance: Instance;
  readonly lifecycle: string;
  readonly relation: string;
  readonly title: string;
  readonly given?: Payload;
  readonly onClose: () => void;
  readonly onDone: (answer: Answer) => void;
}

/** Begins anything that hangs on a paper; the form is made from what the lifecycle asks for. */
export function StartDialog({ instance, lifecycle, relation, title, given = {}, onClose, onDone }: Props) {
  const language = useLanguage();
  const { data: found } = useQuery(lifecycleQuery(lifecycle));
  const [payload, setPayload] = useState<Payload>(given);
  const start = useStart((answer) => {
    onDone(answer);
    onClose();
  });
  const send = () =>
    start.mutate({ lifecycle, committee: instance.committee, payload, links: { [relation]: [instance.id] } });
  return (
    <FormDialog
      title={title}
      send={title}
      pending={start.isPending}
      error={start.error}
      onSend={send}
      onClose={onClose}
    >
      <p className="quiet">{instance.title}</p>
      {found ? (
        <SchemaForm
          instance={instance}
          action={{ type: 'start', schema: withoutHistory(found.start.schema), dependsOn: [] }}
          payload={payload}
          onChange={setPayload}
          errorAt={errorIn(start.error ? problemIn(start.error) : undefined, language)}
        />
      ) : (
        <Loading />
      )}
    </FormDialog>
  );
}

type Schema = { readonly properties?: Readonly<Record<string, unknown>> };

/** What comes from before Mandat is brought in by the secretariat with its text, and not begun from a paper that is here. */
const withoutHistory = (schema: Schema): Record<string, unknown> => ({
  ...schema,
  properties: Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => name !== 'before')),
});
