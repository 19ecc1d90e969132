import { Suspense, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { problemIn } from '../api/refusal';
import type { Action, Answer, EventBody, Instance } from '../api/types';
import { useLanguage, useWords } from '../texts/language';
import { Dialog } from '../ui/dialog';
import { Loading } from '../ui/loading';
import { RefusalNotice } from '../ui/refusal-notice';
import { Circumstances, useCircumstances } from './circumstances';
import { Consequences } from './consequences';
import { CUSTOM_FORMS } from './custom-forms';
import { errorIn, type Payload } from './form';
import { SchemaForm } from './schema-form';
import { useSend } from './send';

interface Props {
  readonly instance: Instance;
  readonly action: Action;
  readonly onClose: () => void;
  readonly onDone?: (answer: Answer) => void;
  /** What is known already, such as the seat that is spoken for. */
  readonly given?: { readonly payload?: Payload; readonly onBehalfOf?: string };
}

/** What an event needs to know, sent to the engine; a refusal is shown where the button is, and nothing written is lost. */
export function ActionDialog({ instance, action, onClose, onDone, given }: Props) {
  const t = useTranslations('actions');
  const ui = useTranslations('ui');
  const words = useWords();
  const language = useLanguage();
  const [payload, setPayload] = useState<Payload>(given?.payload ?? {});
  const [circumstances, setCircumstances] = useCircumstances(given?.onBehalfOf);
  const [previewed, setPreviewed] = useState<EventBody>();
  const send = useSend(instance.id, (answer) => {
    onDone?.(answer);
    onClose();
  });
  const Form = CUSTOM_FORMS[`${instance.lifecycle}/${action.type}`] ?? SchemaForm;
  const body: EventBody = { type: action.type, payload, ...withReason(circumstances, payload) };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (action.rectifies && !previewed) setPreviewed(body);
    else send.mutate(body);
  };
  const change = (next: Payload) => {
    setPreviewed(undefined);
    setPayload(next);
  };
  const errorAt = errorIn(send.error ? problemIn(send.error) : undefined, language);
  return (
    <Dialog title={words(action.label)} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p className="quiet">{instance.title}</p>
        <Suspense fallback={<Loading />}>
          <Form instance={instance} action={action} payload={payload} onChange={change} errorAt={errorAt} />
        </Suspense>
        <Circumstances
          instance={instance}
          action={action}
          value={circumstances}
          onChange={(next) => {
            setPreviewed(undefined);
            setCircumstances(next);
          }}
        />
        {previewed && <Consequences instance={instance.id} body={previewed} />}
        {send.isError && <RefusalNotice error={send.error} />}
        <div className="row-of mt-5">
          <button type="submit" className="button button-primary" disabled={send.isPending}>
            {action.rectifies && !previewed ? t('showConsequences') : words(action.label)}
          </button>
          <button type="button" className="button button-tertiary" onClick={onClose}>
            {ui('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Whoever speaks for another, or of another time, says why; what the event itself gives as its reason says that too. */
function withReason<T extends Pick<EventBody, 'onBehalfOf' | 'occurredAt' | 'reason'>>(
  said: T,
  { reason }: Payload,
): T {
  return (said.onBehalfOf ?? said.occurredAt) && !said.reason && typeof reason === 'string'
    ? { ...said, reason }
    : said;
}
