import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ActionDialog } from '../actions/action-dialog';
import { actionsQuery, instanceQuery } from '../api/queries';
import type { Action, JournalEntry } from '../api/types';
import { useDates, useWords } from '../texts/language';
import styles from './matter.module.css';
import type { Source } from './story-of';

interface Props {
  readonly source: Source;
  readonly entry: JournalEntry;
}

/** What can be put right about something that happened: an answer for the seat that gave it, anything else for the instance. */
export function RectifyEntry({ source, entry }: Props) {
  const t = useTranslations('matter');
  const words = useWords();
  const { moment } = useDates();
  const { data: instance } = useQuery(instanceQuery(source.id));
  const { data: actions } = useQuery(actionsQuery(source.id));
  const [open, setOpen] = useState<Action>();
  const offered = (actions ?? []).filter((action) => fits(action, entry));
  if (offered.length === 0 || !instance) return null;
  const what = `${words(entry.label)}, ${moment(entry.occurredAt)}`;
  const given = { ...(takes(open, 'what') && { payload: { what } }), ...(entry.seat && { onBehalfOf: entry.seat.id }) };
  return (
    <details className={styles.wrong}>
      <summary className="quiet">
        {t('wrong')}
        <span className="only-heard"> {what}</span>
      </summary>
      <div className="row-of">
        {offered.map((action) => (
          <button key={action.type} type="button" className="button button-tertiary" onClick={() => setOpen(action)}>
            {words(action.label)}
          </button>
        ))}
      </div>
      {open && <ActionDialog instance={instance} action={open} given={given} onClose={() => setOpen(undefined)} />}
    </details>
  );
}

/** What these put right; any other rectification can be about anything that happened. */
const PUTS_RIGHT: Readonly<Record<string, readonly string[]>> = {
  RECTIFY_OUTCOME: ['CONCLUDE', 'RECTIFY_OUTCOME'],
  REOPEN: ['CHECK', 'DROP'],
  REINSTATE: ['WITHDRAW', 'END', 'DELIVER'],
};

/** An answer is struck for the seat that gave it, also where the engine could not say so before it knew which seat. */
function fits({ type, rectifies, forSeat, allowed, reasons }: Action, { seat, event }: JournalEntry): boolean {
  if (PUTS_RIGHT[type]?.includes(event.type) === false) return false;
  if (!rectifies || forSeat !== (seat !== null)) return false;
  return allowed !== 'no' || (forSeat && reasons.every(({ code }) => code.startsWith('seat-')));
}

/** Whether the event asks in prose what was wrong. */
const takes = (action: Action | undefined, field: string): boolean => {
  const property = (action?.schema.properties as Record<string, { readonly enum?: unknown }> | undefined)?.[field];
  return property !== undefined && property.enum === undefined;
};
