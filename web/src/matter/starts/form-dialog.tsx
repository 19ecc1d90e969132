import type { FormEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '../../ui/dialog';
import { RefusalNotice } from '../../ui/refusal-notice';

interface Props {
  readonly title: string;
  /** On the button that sends. */
  readonly send: string;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form over the page; a refusal is shown where the button is, and nothing written is lost. */
export function FormDialog({ title, send, pending, error, onSend, onClose, children }: Props) {
  const ui = useTranslations('ui');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        {children}
        {error !== null && <RefusalNotice error={error} />}
        <div className="row-of mt-5">
          <button type="submit" className="button button-primary" disabled={pending}>
            {send}
          </button>
          <button type="button" className="button button-tertiary" onClick={onClose}>
            {ui('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
