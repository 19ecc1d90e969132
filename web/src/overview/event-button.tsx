import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ActionDialog } from '../actions/action-dialog';
import { actionsQuery, instanceQuery } from '../api/queries';
import { RefusalNotice } from '../ui/refusal-notice';
import styles from './event-button.module.css';
import { Reasons } from './reasons';

interface Props {
  readonly instance: string;
  /** The event that it asks for. */
  readonly type: string;
  readonly children: ReactNode;
  /** What it is called where several of them stand together. */
  readonly label?: string;
  /** What is said when it has been done. */
  readonly done: string;
  readonly primary?: boolean;
}

/** A button for one event of an instance that is named in a list: asks the engine first, and says its reasons in place. */
export function EventButton({ instance: id, type, children, label, done, primary = false }: Props) {
  const client = useQueryClient();
  const [isDone, setDone] = useState(false);
  const ask = useMutation({
    mutationFn: async () => {
      const [instance, actions] = await Promise.all([
        client.fetchQuery(instanceQuery(id)),
        client.fetchQuery({ ...actionsQuery(id), staleTime: 0 }),
      ]);
      return { instance, action: actions.find((one) => one.type === type) };
    },
    onMutate: () => setDone(false),
  });
  const { instance, action } = ask.data ?? {};
  return (
    <>
      <button
        type="button"
        className={`${styles.button} ${primary ? styles.primary : ''}`}
        aria-label={label}
        disabled={ask.isPending}
        onClick={() => ask.mutate()}
      >
        {children}
      </button>
      {isDone && (
        <span role="status" className={styles.done}>
          {done}
        </span>
      )}
      {ask.isError && <RefusalNotice error={ask.error} />}
      {instance && action && action.allowed !== 'no' && (
        <ActionDialog instance={instance} action={action} onClose={ask.reset} onDone={() => setDone(true)} />
      )}
      {instance && action?.allowed !== 'yes' && action?.allowed !== 'depends' && (
        <Reasons reasons={action?.reasons ?? []} onClose={ask.reset} />
      )}
    </>
  );
}
