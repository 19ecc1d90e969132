import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ActionDialog } from '../actions/action-dialog';
import type { Payload } from '../actions/form';
import { actionsQuery, instanceQuery } from '../api/queries';
import type { Instance } from '../api/types';
import { useWords } from '../texts/language';

interface Props {
  readonly instance: Pick<Instance, 'id'>;
  readonly type: string;
  readonly label?: string;
  /** Heard after the label, where several buttons of the same name stand on a page. */
  readonly about?: string;
  readonly look?: 'button-primary' | 'button-secondary' | 'button-tertiary' | 'function-link';
  readonly onDone?: () => void;
  readonly given?: { readonly payload?: Payload; readonly onBehalfOf?: string };
}

/** One thing that may be done with an instance, where it is wanted; nothing when it may not be done. */
export function ActionButton({
  instance: { id },
  type,
  label,
  about,
  look = 'button-secondary',
  given,
  onDone,
}: Props) {
  const words = useWords();
  const { data: instance } = useQuery(instanceQuery(id));
  const { data: actions } = useQuery(actionsQuery(id));
  const [open, setOpen] = useState(false);
  const action = actions?.find((one) => one.type === type && one.allowed !== 'no');
  if (!action || !instance) return null;
  return (
    <>
      <button
        type="button"
        className={look === 'function-link' ? look : `button ${look}`}
        onClick={() => setOpen(true)}
      >
        {label ?? words(action.label)}
        {about && <span className="only-heard"> {about}</span>}
      </button>
      {open && (
        <ActionDialog
          instance={instance}
          action={action}
          given={given}
          onClose={() => setOpen(false)}
          onDone={onDone}
        />
      )}
    </>
  );
}
