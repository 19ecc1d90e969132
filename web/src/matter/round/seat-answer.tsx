import { useTranslations } from 'use-intl';
import { useDates } from '../../texts/language';
import { Tag } from '../../ui/tag';
import type { PaperStanding, SeatStanding } from '../types';

interface Props {
  readonly seat: SeatStanding;
  readonly papers: readonly PaperStanding[];
}

/** What a seat has said, or since when it is waited for. */
export function SeatAnswer({ seat, papers }: Props) {
  const t = useTranslations('matter');
  const { relative, moment } = useDates();
  const { standing, awaitedSince, awaitedOn, answer, positions, recusals, struck } = seat;
  return (
    <>
      {standing === 'awaited' && awaitedSince && (
        <div>
          <Tag tone="waiting">{t('answerMissing')}</Tag>{' '}
          <span className="quiet" title={moment(awaitedSince)}>
            {t('asked', { when: relative(awaitedSince) })}
            {awaitedOn.length > 0 &&
              awaitedOn.length < papers.length &&
              `, ${t('onPapers', { count: awaitedOn.length })}`}
          </span>
        </div>
      )}
      {standing === 'silent' && <Tag>{t('silent')}</Tag>}
      {answer && <Answer answer={answer} />}
      <Positions positions={positions} papers={papers} />
      {recusals.map(({ person, reason, at }) => (
        <div key={at}>
          <Tag>{t('recused')}</Tag> {person?.name} {reason}
        </div>
      ))}
      {struck.map(({ reason, by, at }) => (
        <div key={at} className="quiet">
          {t('struck', { by: by?.name ?? '', reason })} {moment(at)}
        </div>
      ))}
    </>
  );
}

function Answer({
  answer: { kind, remarks, late, at, ...given },
}: {
  readonly answer: NonNullable<SeatStanding['answer']>;
}) {
  const t = useTranslations('matter');
  return (
    <div>
      <Tag tone="good">{kind === 'noRemarks' ? t('noRemarks') : t('remarkCount', { count: remarks })}</Tag>{' '}
      {late && <Tag tone="late">{t('late')}</Tag>} <Given at={at} {...given} />
    </div>
  );
}

type Position = SeatStanding['positions'][number];

/** One line where the same was said of all papers at once, else a line a paper. */
function Positions({
  positions,
  papers,
}: {
  readonly positions: readonly Position[];
  readonly papers: readonly PaperStanding[];
}) {
  const [first] = positions;
  if (!first) return null;
  const same = positions.length === papers.length && positions.every((one) => isLike(one, first));
  if (same) return <OnePosition position={first} />;
  const titles = new Map(papers.map(({ id, title }) => [id, title]));
  return positions.map((position) => (
    <OnePosition
      key={position.paper}
      position={position}
      title={papers.length > 1 ? titles.get(position.paper) : undefined}
    />
  ));
}

const isLike = (one: Position, other: Position): boolean =>
  (['choice', 'text', 'until', 'stale', 'counts'] as const).every((what) => one[what] === other[what]);

const TONES = {
  approve: 'good',
  approveWithRemarks: 'good',
  reservation: 'waiting',
  cannot: 'late',
  abstain: 'neutral',
} as const;

function OnePosition({ position, title }: { readonly position: Position; readonly title?: string }) {
  const t = useTranslations('matter');
  const actions = useTranslations('actions');
  const { date } = useDates();
  const { choice, text, until, stale } = position;
  return (
    <div>
      {title && `${title}: `}
      <Tag tone={TONES[choice]}>{actions(`choices.${choice}`)}</Tag> {until && t('until', { date: date(until) })}{' '}
      {stale && <Tag tone="late">{t('stale')}</Tag>} <Given {...position} />
      {text && <div className="prose">{text}</div>}
    </div>
  );
}

type GivenBy = Pick<Position, 'at' | 'by' | 'as' | 'receipt'>;

function Given({ at, by, as, receipt }: GivenBy) {
  const t = useTranslations('matter');
  const actions = useTranslations('actions');
  const { moment } = useDates();
  return (
    <span className="quiet">
      {moment(at)}
      {by && `, ${by.name}`}
      {as === 'secretariat' &&
        ` (${receipt ? t('filedFrom', { how: actions(`choices.${receipt.how}`).toLowerCase() }) : t('filed')})`}
    </span>
  );
}
