import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RefusalNotice } from '../ui/refusal-notice';
import styles from './answer.module.css';

interface Props {
  readonly may: boolean | undefined;
  readonly refusal: unknown;
  readonly send: Pick<UseMutationResult<unknown, unknown, never>, 'isPending' | 'isError' | 'error'>;
  readonly label: string;
  readonly onSend: () => void;
  /** What else one can do than to send this. */
  readonly beside?: ReactNode;
  /** What has to be done first. */
  readonly waitsFor?: string;
  /** Above the button: how it stands with the draft. */
  readonly children?: ReactNode;
}

/** The one button that sends, always in sight, with the refusal beside it. */
export function SendBar({ may, refusal, send, label, onSend, waitsFor, beside, children }: Props) {
  return (
    <div className={styles.bar}>
      {children}
      {send.isError && <RefusalNotice error={send.error} />}
      {may === false ? (
        <RefusalNotice error={refusal} />
      ) : (
        <>
          {waitsFor && <p className={styles.small}>{waitsFor}</p>}
          <button
            type="button"
            className="button button-primary"
            disabled={send.isPending || waitsFor !== undefined}
            onClick={onSend}
          >
            {label}
          </button>
          {beside}
        </>
      )}
    </div>
  );
}
