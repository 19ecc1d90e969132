import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { InstantField } from '../../ui/date-field';
import { ChecklistField, Field, RadioField, SelectField, TextArea, TextField, type Choice } from '../../ui/field';
import styles from '../matter.module.css';

/** A correction as the decision asks for it. */
export interface Correction {
  readonly key: string;
  readonly scope: 'general' | 'specific';
  readonly kind: 'text' | 'enclosure' | 'principle';
  readonly title?: string;
  readonly text?: string;
  readonly enclosure?: string;
  readonly papers?: readonly string[];
  readonly owner?: string;
  readonly due?: string;
  readonly origin?: { readonly item?: string; readonly who?: string };
}

const KINDS = ['text', 'enclosure', 'principle'] as const;

interface Props {
  readonly value: Correction;
  readonly onChange: (value: Correction) => void;
  readonly errorAt: (field: string) => string | undefined;
  readonly seats: readonly { readonly id: string; readonly name: string }[];
  /** The papers it can reach; not asked for where there is only the one. */
  readonly papers?: readonly Choice[];
}

/** What is to be corrected, in which papers, who said so, who does it and by when. */
export function CorrectionFields({ value, onChange, errorAt, seats, papers }: Props) {
  const t = useTranslations('matter');
  const actions = useTranslations('actions');
  const names = useId();
  const change = (part: Partial<Correction>) => onChange({ ...value, ...part });
  const { scope, kind, papers: reached = [], origin = {} } = value;
  const owners = [
    { value: 'secretariat', label: actions('choices.secretariat') },
    ...seats.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <TextArea
        label={t('whatToCorrect')}
        rows={2}
        value={value.text}
        onChange={(text) => change({ text })}
        error={errorAt('text')}
      />
      {papers && (
        <RadioField
          label={t('reaches')}
          value={scope}
          onChange={(next) => change({ scope: next as Correction['scope'], papers: undefined })}
          choices={(['general', 'specific'] as const).map((one) => ({ value: one, label: actions(`choices.${one}`) }))}
        />
      )}
      {papers && scope === 'general' && (
        <ChecklistField
          label={t('inPapers')}
          value={[...reached]}
          onChange={(next) => change({ papers: next })}
          choices={papers}
          error={errorAt('papers')}
        />
      )}
      {papers && scope === 'specific' && (
        <SelectField
          label={t('inPaper')}
          value={reached[0]}
          onChange={(next) => change({ papers: next ? [next] : undefined })}
          choices={papers}
          error={errorAt('papers')}
        />
      )}
      <RadioField
        label={t('correctionKind')}
        value={kind}
        onChange={(next) => change({ kind: next as Correction['kind'], enclosure: undefined })}
        choices={KINDS.map((one) => ({ value: one, label: t(`correctionKinds.${one}`) }))}
      />
      {kind === 'enclosure' && (
        <TextField
          label={t('enclosureName')}
          value={value.enclosure}
          onChange={(enclosure) => change({ enclosure })}
          error={errorAt('enclosure')}
        />
      )}
      <div className={styles.pair}>
        <SelectField
          label={t('owner')}
          value={value.owner}
          onChange={(owner) => change({ owner })}
          choices={owners}
          error={errorAt('owner')}
        />
        <InstantField label={t('due')} value={value.due} onChange={(due) => change({ due })} error={errorAt('due')} />
      </div>
      <div className={styles.pair}>
        <TextField
          label={t('originItem')}
          value={origin.item}
          onChange={(item) => change({ origin: { ...origin, item } })}
          error={errorAt('origin.item')}
        />
        <Field label={t('originWho')} error={errorAt('origin.who')}>
          {(ids) => (
            <>
              <input
                {...ids}
                className="form-input"
                list={names}
                value={origin.who ?? ''}
                onChange={({ target }) => change({ origin: { ...origin, who: target.value || undefined } })}
              />
              <datalist id={names}>
                {seats.map(({ id, name }) => (
                  <option key={id} value={name} />
                ))}
              </datalist>
            </>
          )}
        </Field>
      </div>
    </>
  );
}
