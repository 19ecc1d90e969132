import { useNow, useTranslations } from 'use-intl';
import type { Choice } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { noonIn } from '../starts/suggested';
import styles from './conclude.module.css';
import { CorrectionFields, type Correction } from './correction-fields';

const DUE_DAYS = 28;

interface Props {
  readonly value: readonly Correction[];
  readonly onChange: (value: readonly Correction[]) => void;
  readonly errorAt: (path: string) => string | undefined;
  readonly seats: readonly { readonly id: string; readonly name: string }[];
  readonly papers: readonly Choice[];
  /** Papers that a general correction reaches unless told otherwise. */
  readonly usual: readonly string[];
  readonly item?: string;
}

/** The corrections with which papers are approved, numbered as they are spoken of: G1 goes into several papers, S1 into one. */
export function CorrectionList({ value, onChange, errorAt, seats, papers, usual, item }: Props) {
  const t = useTranslations('matter');
  const now = useNow();
  const add = () => {
    const first: Correction = {
      key: '',
      scope: usual.length > 1 ? 'general' : 'specific',
      kind: 'text',
      owner: 'secretariat',
      due: noonIn(DUE_DAYS, now),
      papers: usual,
      origin: { item },
    };
    onChange(numbered([...value, first]));
  };
  const change = (index: number, next: Correction) =>
    onChange(numbered(value.map((one, other) => (other === index ? next : one))));
  return (
    <section aria-label={t('corrections')} className={styles.corrections}>
      <h3 className="h4">{t('corrections')}</h3>
      {value.map((one, index) => (
        <fieldset key={index} className={styles.correction}>
          <legend className="h5">{t('correction', { key: one.key })}</legend>
          <CorrectionFields
            value={one}
            onChange={(next) => change(index, next)}
            errorAt={(field) => errorAt(`${index}.${field}`)}
            seats={seats}
            papers={papers}
          />
          <button
            type="button"
            className="button button-tertiary mt-4"
            onClick={() => onChange(numbered(value.filter((_, other) => other !== index)))}
          >
            {t('removeCorrection', { key: one.key })}
          </button>
        </fieldset>
      ))}
      <button type="button" className="button button-secondary" onClick={add}>
        <Icon name="plus" /> {t('addCorrection')}
      </button>
    </section>
  );
}

function numbered(corrections: readonly Correction[]): readonly Correction[] {
  const count = { general: 0, specific: 0 };
  return corrections.map((one) => ({ ...one, key: `${one.scope === 'general' ? 'G' : 'S'}${++count[one.scope]}` }));
}
