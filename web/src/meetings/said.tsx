import { useTranslations } from 'use-intl';
import { useWords } from '../texts/language';
import { Tag } from '../ui/tag';
import type { MeetingItem } from './queries';

/** What was said under an item, what was decided, and what is irregular about it. */
export function Said({ item }: { readonly item: MeetingItem }) {
  const t = useTranslations('meetings');
  const { contributions, decisions, noted, raised, irregularities } = item;
  const nothing = [contributions, decisions, noted, raised].every((all) => all.length === 0);
  if (nothing) return <p className="quiet mt-4">{t('saidNothing')}</p>;
  return (
    <ul className="plain mt-4">
      {contributions.map((one) => (
        <Remark key={one.key} remark={one} />
      ))}
      {noted.map(({ key, who, text }) => (
        <li key={key}>
          <Tag>{t('correction')}</Tag> {who}: {text}
        </li>
      ))}
      {decisions.map((one) => (
        <Decision key={`${one.decision} ${one.point}`} decision={one} />
      ))}
      {raised.map(({ as, text, who }) => (
        <li key={`${as} ${text}`}>
          <Tag>{t(as === 'followUp' ? 'followUp' : 'question')}</Tag> {text}
          {who && ` (${who})`}
        </li>
      ))}
      {irregularities.map((one) => (
        <Irregular key={one.what} irregularity={one} />
      ))}
    </ul>
  );
}

function Remark({ remark: { name, kind, text } }: { readonly remark: MeetingItem['contributions'][number] }) {
  const actions = useTranslations('actions');
  return (
    <li>
      <strong>
        {name} {actions(`choices.${kind}`)}:
      </strong>{' '}
      {text}
    </li>
  );
}

function Decision({ decision: { outcome, text, dissent } }: { readonly decision: MeetingItem['decisions'][number] }) {
  const actions = useTranslations('actions');
  return (
    <li>
      <Tag tone="good">{actions(`choices.${outcome}`)}</Tag> <strong>{text}</strong>
      {dissent.map(({ name, text: said }) => (
        <p key={name} className="quiet">
          {name}: {said}
        </p>
      ))}
    </li>
  );
}

export function Irregular({
  irregularity: { sentence, reason },
}: {
  readonly irregularity: MeetingItem['irregularities'][number];
}) {
  const t = useTranslations('meetings');
  const words = useWords();
  return (
    <li>
      <Tag tone="late">!</Tag> {t('irregular', { what: words(sentence), reason })}
    </li>
  );
}
