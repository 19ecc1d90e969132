import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { TextArea, TextField } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { Markdown } from '../../ui/markdown';
import type { Section } from '../types';
import styles from './writing.module.css';

interface Props {
  readonly sections: readonly Section[];
  readonly onChange: (sections: readonly Section[]) => void;
}

const ID_LENGTH = 8;

/** The sections of a text in their order: written, moved, added and taken out. */
export function SectionsEditor({ sections, onChange }: Props) {
  const t = useTranslations('matter');
  const put = (index: number, next: Section) => onChange(sections.map((one, other) => (other === index ? next : one)));
  const move = (index: number, by: -1 | 1) => {
    const moved = sections.toSpliced(index, 1);
    onChange(moved.toSpliced(index + by, 0, sections[index]!));
  };
  const add = () =>
    onChange([...sections, { id: `afsnit-${crypto.randomUUID().slice(0, ID_LENGTH)}`, heading: '', markdown: '' }]);
  return (
    <>
      {sections.map((section, index) => (
        <OneSection
          key={section.id}
          number={index + 1}
          section={section}
          onChange={(next) => put(index, next)}
          onUp={index > 0 ? () => move(index, -1) : undefined}
          onDown={index < sections.length - 1 ? () => move(index, 1) : undefined}
          onRemove={sections.length > 1 ? () => onChange(sections.toSpliced(index, 1)) : undefined}
        />
      ))}
      <button type="button" className="button button-secondary" onClick={add}>
        <Icon name="plus" /> {t('addSection')}
      </button>
    </>
  );
}

interface OneProps {
  readonly number: number;
  readonly section: Section;
  readonly onChange: (section: Section) => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly onRemove: (() => void) | undefined;
}

function OneSection({ number, section, onChange, onUp, onDown, onRemove }: OneProps) {
  const t = useTranslations('matter');
  const heading = useId();
  const [previewed, setPreviewed] = useState(false);
  const name = section.heading || t('sectionNumber', { number });
  return (
    <section className="sheet" aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 className="h4 my-0" id={heading}>
          {t('sectionNumber', { number })}
        </h2>
        <div className="row-of">
          <Small label={t('moveUp')} about={name} onPress={onUp} />
          <Small label={t('moveDown')} about={name} onPress={onDown} />
          <Small label={t('removeSection')} about={name} onPress={onRemove} />
        </div>
      </div>
      <div className={styles.heading}>
        <TextField
          label={t('heading')}
          value={section.heading}
          onChange={(next) => onChange({ ...section, heading: next ?? '' })}
          error={section.heading.trim() === '' ? t('headingMissing') : undefined}
        />
      </div>
      <TextArea
        label={t('textOfSection')}
        hint={number === 1 ? t('markdownHint') : undefined}
        rows={Math.min(24, Math.max(6, section.markdown.split('\n').length + 2))}
        value={section.markdown}
        onChange={(next) => onChange({ ...section, markdown: next ?? '' })}
        optional
      />
      <details className="mt-4" onToggle={(event) => setPreviewed(event.currentTarget.open)}>
        <summary>{t('asRead')}</summary>
        {previewed && <Markdown text={section.markdown} />}
      </details>
    </section>
  );
}

interface SmallProps {
  readonly label: string;
  readonly about: string;
  readonly onPress: (() => void) | undefined;
}

const Small = ({ label, about, onPress }: SmallProps) =>
  onPress && (
    <button type="button" className="function-link" onClick={onPress}>
      {label}
      <span className="only-heard"> {about}</span>
    </button>
  );
