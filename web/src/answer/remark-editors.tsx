import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { RadioField, TextArea } from '../ui/field';
import { Icon } from '../ui/icon';
import styles from './paper.module.css';
import { quotedFrom } from './passage';
import { KINDS, type Kind, type Remark } from './types';

interface Props {
  readonly paper: string;
  /** The section written about; without it the paper as a whole. */
  readonly section?: string;
  readonly heading: string;
  /** All remarks on the paper. */
  readonly remarks: readonly Remark[];
  readonly onRemarks: (remarks: readonly Remark[]) => void;
}

/** The remarks on one section, and a button to write another. */
export function RemarkEditors({ paper, section, heading, remarks, onRemarks }: Props) {
  const t = useTranslations('answer');
  const last = useRef<HTMLDivElement>(null);
  const here = remarks.filter((remark) => remark.section === section);
  const count = useRef(here.length);
  useEffect(() => {
    if (here.length > count.current) last.current?.querySelector('textarea')?.focus();
    count.current = here.length;
  }, [here.length]);
  const put = (old: Remark, next: readonly Remark[]) =>
    onRemarks(remarks.flatMap((remark) => (remark === old ? next : [remark])));
  const more = ({ currentTarget }: MouseEvent) => {
    const text = quotedFrom(currentTarget.closest('section'));
    onRemarks([...remarks, { paper, ...(section && { section }), kind: 'substantive', text }]);
  };
  return (
    <>
      {here.map((remark, index) => (
        <div key={index} ref={index === here.length - 1 ? last : undefined} className={styles.remark}>
          <RemarkEditor
            label={section ? t('remarkOn', { heading }) : t('generalRemark')}
            remark={remark}
            onChange={(next) => put(remark, next ? [next] : [])}
          />
        </div>
      ))}
      <button
        type="button"
        className={`button button-secondary ${styles.write}`}
        aria-label={section && `${t('remarkHere')}: ${heading}`}
        // Pressing would take away the mark that shows which words are meant.
        onMouseDown={(event) => event.preventDefault()}
        onClick={more}
      >
        <Icon name="edit" /> {section ? t('remarkHere') : t('remarkOnWhole')}
      </button>
    </>
  );
}

interface EditorProps {
  readonly label: string;
  readonly remark: Remark;
  readonly onChange: (remark: Remark | undefined) => void;
}

function RemarkEditor({ label, remark, onChange }: EditorProps) {
  const t = useTranslations('answer');
  const choices = useTranslations('actions.choices');
  return (
    <>
      <TextArea label={label} value={remark.text} onChange={(text = '') => onChange({ ...remark, text })} rows={3} />
      <RadioField
        label={t('remarkKind')}
        value={remark.kind}
        onChange={(kind) => onChange({ ...remark, kind: kind as Kind })}
        choices={KINDS.map((value) => ({ value, label: choices(value) }))}
      />
      <button type="button" className="button button-tertiary" onClick={() => onChange(undefined)}>
        {t('removeRemark')}
      </button>
    </>
  );
}
