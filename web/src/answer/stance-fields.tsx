import { useTranslations } from 'use-intl';
import { InstantField } from '../ui/date-field';
import { RadioField, TextArea, TextField } from '../ui/field';
import { CHOICES, type Choice, type Stance } from './types';

/** Positions that must say why. */
const WITH_TEXT: ReadonlySet<Choice> = new Set(['approveWithRemarks', 'reservation', 'cannot']);

interface Props {
  readonly label: string;
  readonly value: Stance;
  readonly onChange: (value: Stance) => void;
  /** In a silence procedure a remark may be an editorial one: which words, and what should stand instead. */
  readonly silently?: boolean;
}

/** A position on one paper or on all, with the words that it needs. */
export function StanceFields({ label, value, onChange, silently = false }: Props) {
  const t = useTranslations('answer');
  const choices = useTranslations('actions.choices');
  const { choice, text, until, passage, proposed } = value;
  return (
    <>
      <RadioField
        label={label}
        value={choice}
        onChange={(chosen) => onChange({ ...value, choice: chosen as Choice })}
        choices={CHOICES.map((one) => ({ value: one, label: choices(one) }))}
      />
      {choice && WITH_TEXT.has(choice) && (
        <TextArea
          label={t(`texts.${choice}`)}
          value={text}
          onChange={(written) => onChange({ ...value, text: written })}
        />
      )}
      {silently && choice === 'approveWithRemarks' && (
        <>
          <TextField
            label={t('editedWords')}
            hint={t('editedWordsHint')}
            value={passage}
            onChange={(written) => onChange({ ...value, passage: written })}
            optional
          />
          <TextField
            label={t('proposed')}
            value={proposed}
            onChange={(written) => onChange({ ...value, proposed: written })}
            optional
          />
        </>
      )}
      {choice === 'reservation' && (
        <InstantField
          label={t('until')}
          hint={t('untilHint')}
          value={until}
          onChange={(instant) => onChange({ ...value, until: instant })}
          optional
        />
      )}
    </>
  );
}

/** As the event takes it: words that belong to another choice are left behind. */
export const sayable = ({ choice, text, until, passage, proposed }: Stance) => ({
  choice,
  ...(choice && WITH_TEXT.has(choice) && { text: text?.trim() || undefined }),
  ...(choice === 'reservation' && { until }),
  ...(choice === 'approveWithRemarks' && passage && { passage, proposed }),
});
