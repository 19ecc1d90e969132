import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { StackingTable } from '../../ui/table';
import { addressOf } from '../../app/addresses';
import { useDates, useWords } from '../../texts/language';
import { Tag } from '../../ui/tag';
import type { PaperStanding, RoundStanding } from '../types';
import { Forecast } from './forecast';
import { outcomeLabel } from './outcome-label';
import { TallyLine } from './tally-line';

/** Paper by paper: the count, and what it would come to now or came to. */
export function PaperTable({ standing: { papers } }: { readonly standing: RoundStanding }) {
  const t = useTranslations('matter');
  const columns = (['columnPaper', 'columnTally', 'columnOutcome'] as const).map((name) => t(name));
  return (
    <StackingTable label={t('papersInRound')} columns={columns}>
      {papers.map((paper) => (
        <tr key={paper.id}>
          <td data-title={columns[0]}>
            <Link to={addressOf(paper)}>{paper.title}</Link>
            {paper.asked !== null && <span className="quiet"> {t('version', { version: paper.asked })}</span>}
            {paper.material && (
              <>
                {' '}
                <Tag tone="late">{t('changedSince', { version: paper.newest })}</Tag>
              </>
            )}
          </td>
          <td data-title={columns[1]}>{paper.tally ? <TallyLine tally={paper.tally} /> : '–'}</td>
          <td data-title={columns[2]}>
            <Outcome paper={paper} />
          </td>
        </tr>
      ))}
    </StackingTable>
  );
}

function Outcome({ paper: { outcome, likely } }: { readonly paper: PaperStanding }) {
  const words = useWords();
  const label = outcomeLabel(useTranslations('actions'));
  const { moment } = useDates();
  if (!outcome) return likely ? <Forecast likely={likely} /> : '–';
  return (
    <>
      <Tag tone={outcome.outcome.startsWith('approved') ? 'good' : 'neutral'}>{label(outcome.outcome)}</Tag>{' '}
      {words(outcome.text)} {outcome.needs && words(outcome.needs)} <span className="quiet">{moment(outcome.at)}</span>
    </>
  );
}
