import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Instance } from '../../api/types';
import { addressOf } from '../../app/addresses';
import { RefusalNotice } from '../../ui/refusal-notice';
import { ActionButton } from '../action-button';
import { EnclosureEditor } from './enclosure-editor';
import { SectionsEditor } from './sections-editor';
import { useAutosave, type Autosave, type Text } from './use-autosave';
import { useLease } from './use-lease';
import { WordUpload } from './word-upload';
import styles from './writing.module.css';

interface Props {
  readonly instance: Instance;
  readonly text: Text;
  readonly revision: number;
}

/** The text by section, its enclosures, and the way to a version of it. */
export function Editor({ instance, text: first, revision }: Props) {
  const t = useTranslations('matter');
  const navigate = useNavigate();
  const lease = useLease(instance.id);
  const draft = useAutosave({ paper: instance.id, lease: lease.token, text: first, revision });
  const { text, change, where } = draft;
  const { sections, enclosures } = text;
  return (
    <div className="stack">
      {lease.error !== null && (
        <>
          <RefusalNotice error={lease.error} />
          <button type="button" className="button button-secondary" onClick={lease.take}>
            {t('tryAgain')}
          </button>
        </>
      )}
      <fieldset className={styles.all} disabled={lease.token === undefined}>
        <legend className="only-heard">{t('theText')}</legend>
        <div className="stack">
          <WordUpload paper={instance.id} onRead={change} />
          <SectionsEditor sections={sections} onChange={(next) => change({ sections: next })} />
          <EnclosureEditor
            paper={instance.id}
            enclosures={enclosures}
            onChange={(next) => change({ enclosures: next })}
          />
        </div>
      </fieldset>
      {lease.token && (
        <div className={`sheet ${styles.foot}`}>
          <Saved draft={draft} />
          {where === 'saved' && (
            <ActionButton
              instance={instance}
              type="ISSUE_VERSION"
              look="button-primary"
              given={{ payload: { sections, enclosures, lease: lease.token } }}
              onDone={() => void navigate(addressOf(instance))}
            />
          )}
        </div>
      )}
    </div>
  );
}

function Saved({ draft: { where, error, overtaken, again } }: { readonly draft: Autosave }) {
  const t = useTranslations('matter');
  return (
    <>
      <p role="status" className="quiet my-0">
        {t(`saved.${where}`)}
      </p>
      {where === 'unsaved' && (
        <>
          <RefusalNotice error={error} />
          <div className="row-of">
            <button type="button" className="button button-secondary" onClick={again}>
              {overtaken ? t('keepMine') : t('tryAgain')}
            </button>
            {overtaken && (
              <a href={location.pathname} target="_blank" rel="noreferrer">
                {t('seeTheirs')}
              </a>
            )}
          </div>
        </>
      )}
    </>
  );
}
