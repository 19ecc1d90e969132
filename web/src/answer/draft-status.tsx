import { useTranslations } from 'use-intl';
import { useMe } from '../app/session';
import { useDates } from '../texts/language';
import { Notice } from '../ui/notice';
import { RefusalNotice } from '../ui/refusal-notice';
import styles from './answer.module.css';
import type { DraftBody } from './types';
import type { Draft } from './use-draft';

interface Props {
  readonly draft: Draft;
  /** Both drafts in one, given the payload of the colleague's. */
  readonly merge?: (theirs: DraftBody['payload']) => DraftBody;
}

/** Whether what is written is saved, and what to do when a colleague wrote at the same time. */
export function DraftStatus({ draft, merge }: Props) {
  const t = useTranslations('answer');
  const me = useMe();
  const { moment } = useDates();
  const { body, where, theirs, error } = draft;
  if (body === null) return null;
  if (where === 'conflict') return <Conflict draft={draft} merge={merge} />;
  const by =
    where === 'saved' && theirs?.savedBy && theirs.savedBy.id !== me.id && theirs.savedAt
      ? { name: theirs.savedBy.name, when: moment(theirs.savedAt) }
      : undefined;
  const says = { saved: 'saved', saving: 'saving', unsaved: 'unsaved', here: 'savedHere' } as const;
  return (
    <>
      <p role="status" className={`quiet ${styles.small}`}>
        {t(says[where])} {by && t('savedBy', by)}
      </p>
      {where === 'unsaved' && (
        <>
          {error !== null && <RefusalNotice error={error} />}
          <button type="button" className="button button-secondary" onClick={draft.again}>
            {t('saveAgain')}
          </button>
        </>
      )}
    </>
  );
}

function Conflict({ draft, merge }: Props) {
  const t = useTranslations('answer');
  const { moment } = useDates();
  const { body, theirs, settle, takeTheirs } = draft;
  const name = theirs?.savedBy?.name ?? t('someone');
  return (
    <Notice tone="warning" heading={t('conflict')}>
      <p>{t('conflictText', { name, when: theirs?.savedAt ? moment(theirs.savedAt) : '' })}</p>
      <div className="row-of">
        {merge && theirs?.body && (
          <button type="button" className="button button-primary" onClick={() => settle(merge(theirs.body!.payload))}>
            {t('takeBoth')}
          </button>
        )}
        <button type="button" className="button button-secondary" onClick={() => settle(body!)}>
          {t('keepMine')}
        </button>
        <button type="button" className="button button-secondary" onClick={takeTheirs}>
          {t('takeTheirs')}
        </button>
      </div>
    </Notice>
  );
}
