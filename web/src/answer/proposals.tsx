import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CheckField } from '../ui/field';
import styles from './paper.module.css';
import type { ProposedRemark, Remark } from './types';

interface Props {
  readonly proposals: readonly ProposedRemark[];
  readonly onAdd: (remarks: readonly Remark[]) => void;
}

/** What was found in a Word file: all of it chosen until one says otherwise. */
export function Proposals({ proposals, onAdd }: Props) {
  const t = useTranslations('answer');
  const choices = useTranslations('actions.choices');
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen = proposals.filter((_, index) => !left.has(index));
  const toggle = (index: number) => setLeft(left.has(index) ? without(left, index) : new Set([...left, index]));
  return (
    <fieldset className="form-group">
      <legend className="form-label">{t('returnedFound', { count: proposals.length })}</legend>
      {proposals.map(({ heading, author, remark }, index) => (
        <div key={index} className={styles.proposal}>
          <CheckField
            label={`${heading ?? t('generalRemarks')}: ${choices(remark.kind)}`}
            hint={author}
            value={!left.has(index)}
            onChange={() => toggle(index)}
          />
          <p className="prose">{remark.text}</p>
        </div>
      ))}
      <button
        type="button"
        className="button button-secondary mt-5"
        disabled={chosen.length === 0}
        onClick={() => onAdd(chosen.map(({ remark }) => remark))}
      >
        {t('returnedAdd', { count: chosen.length })}
      </button>
    </fieldset>
  );
}

const without = (all: ReadonlySet<number>, one: number) => new Set([...all].filter((other) => other !== one));
