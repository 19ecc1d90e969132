import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { problemIn } from '../api/refusal';
import { useWords } from '../texts/language';
import { Field, TextArea } from '../ui/field';
import { Notice } from '../ui/notice';
import styles from './document-field.module.css';
import { explainQuery } from './queries';
import { RulesWords } from './rules-words';

export type Document = Readonly<Record<string, unknown>>;

interface Props {
  /** What it begins with. */
  readonly given: Document;
  /** Given a text as it is where it is no document: the engine says why it does not do. */
  readonly onChange: (document: unknown) => void;
  readonly error?: string;
}

const INDENT = 2;

/** A document as text, from the keyboard or a file; below it what it says, or where it does not hold and why. */
export function DocumentField({ given, onChange, error }: Props) {
  const t = useTranslations('rules');
  const [text, setText] = useState(() => JSON.stringify(given, null, INDENT));
  const { document, fault } = read(text);
  const change = (next = '') => {
    setText(next);
    onChange(read(next).document ?? next);
  };
  return (
    <>
      <div className={styles.document}>
        <TextArea
          label={t('document')}
          hint={t('documentHint')}
          rows={14}
          value={text}
          onChange={change}
          error={fault === undefined ? error : t('notJson', { why: fault })}
        />
      </div>
      {document && <Said document={document} />}
      <Field label={t('file')} optional>
        {(ids) => (
          <input
            {...ids}
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => void target.files?.[0]?.text().then(change)}
          />
        )}
      </Field>
    </>
  );
}

function read(text: string): { readonly document?: Document; readonly fault?: string } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { document: value as Document } : {};
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

const PAUSE_MS = 300;

/** Asked when the writing pauses; until the answer is there, what was said last stays. */
function Said({ document }: { readonly document: Document }) {
  const t = useTranslations('rules');
  const words = useWords();
  const settled = useSettled(document);
  const { data, error } = useQuery({ ...explainQuery(settled), placeholderData: (before) => before });
  if (error)
    return (
      <Notice tone="error" heading={t('faults')}>
        <dl className={styles.faults}>
          {(problemIn(error).errors ?? []).map(({ path, text }, index) => (
            <div key={index}>
              <dt>{path ? <code>{path}</code> : t('whole')}</dt>
              <dd>{words(text)}</dd>
            </div>
          ))}
        </dl>
      </Notice>
    );
  if (!data) return null;
  return (
    <section className={styles.said} aria-label={t('words')} aria-live="polite">
      <RulesWords {...data} />
    </section>
  );
}

function useSettled(document: Document): Document {
  const text = JSON.stringify(document);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return JSON.parse(settled) as Document;
}
