import { useTranslations } from 'use-intl';
import { useSend } from '../actions/send';
import { useDates } from '../texts/language';
import { RadioField } from '../ui/field';
import { Notice } from '../ui/notice';
import type { AnswerProps } from './answer-form';
import styles from './answer.module.css';
import { DraftStatus } from './draft-status';
import { Filed, useFiling } from './filing';
import { Helpers } from './helpers';
import { Paper } from './paper';
import { SendBar } from './send-bar';
import { StanceFields } from './stance-fields';
import { isChosen, payloadOf, sentOf, stancesIn, stancesSaid, type Stances } from './stances';
import type { PaperStanding } from './types';
import { useDraft } from './use-draft';

/** The answer to an approval round: approve everything in one press, or say what one thinks of all or of each. */
export function PositionAnswer(props: AnswerProps) {
  const t = useTranslations('answer');
  const { isPast } = useDates();
  const { instance, standing, own, capacity, shared, again, onSent } = props;
  const { papers, deadline } = standing;
  const silently = standing.way === 'silence';
  const draft = useDraft(instance.id, own.seat.id, shared);
  const filing = useFiling(capacity === 'secretariat', draft);
  const written = stancesIn(draft.body?.payload);
  const stances = again && draft.body === null ? stancesSaid(own) : written;
  const change = (next: Stances) =>
    draft.change({ type: 'POSITION', payload: { ...payloadOf(next, papers), ...filing.kept } });
  const send = useSend(instance.id, () => {
    draft.clear('POSITION');
    onSent();
  });
  const { positions } = stances;
  const simple = !stances.all && !positions;
  const chosen = isChosen(stances, papers);
  const payload = { ...sentOf(stances, papers), ...filing.payload };
  return (
    <div className={styles.layout}>
      <section aria-labelledby="answer" className={`sheet ${styles.side}`}>
        <h2 id="answer" className={`h4 ${styles.heading}`}>
          {capacity === 'secretariat' ? t('filedAnswer', { seat: own.seat.name }) : t('yourAnswer')}
        </h2>
        <div className={styles.box}>
          {simple ? (
            capacity !== 'secretariat' && <p className={styles.small}>{t(silently ? 'silenceHint' : 'approveHint')}</p>
          ) : (
            <Choices stances={stances} papers={papers} silently={silently} onChange={change} />
          )}
          <Filed filing={filing} round={instance.id} late={deadline !== null && isPast(deadline)} />
          <SendBar
            {...props}
            send={send}
            label={simple ? t('approveAll', { count: papers.length }) : t('sendPositions')}
            beside={
              simple && (
                <button type="button" className="button button-secondary" onClick={() => change({ all: {} })}>
                  {t('otherAnswer')}
                </button>
              )
            }
            waitsFor={chosen ? filing.waitsFor : t('stillMissing')}
            onSend={() => send.mutate({ type: 'POSITION', payload, onBehalfOf: own.seat.id, ...filing.circumstances })}
          >
            <DraftStatus draft={draft} />
          </SendBar>
        </div>
      </section>
      <div className={`stack ${styles.main}`}>
        <h2 className="h4 mt-0">{t('papers', { count: papers.length })}</h2>
        {own.positions
          .filter(({ stale }) => stale)
          .map(({ paper, version }) => (
            <Notice key={paper} tone="warning" heading={papers.find(({ id }) => id === paper)?.title}>
              {t('newVersionAsked', { version: String(version) })}
            </Notice>
          ))}
        {papers.map((paper) => (
          <Paper
            key={paper.id}
            paper={paper}
            version={paper.newest}
            seat={own.seat.id}
            alone={papers.length === 1}
            stance={
              positions && (
                <StanceFields
                  label={t('choiceOn', { paper: paper.title })}
                  value={positions[paper.id] ?? {}}
                  onChange={(next) => change({ positions: { ...positions, [paper.id]: next } })}
                  silently={silently}
                />
              )
            }
          />
        ))}
        <Helpers {...props} />
      </div>
    </div>
  );
}

interface ChoicesProps {
  readonly stances: Stances;
  readonly papers: readonly PaperStanding[];
  readonly silently: boolean;
  readonly onChange: (stances: Stances) => void;
}

/** The same answer to all papers, or one for each. */
function Choices({ stances, papers, silently, onChange }: ChoicesProps) {
  const t = useTranslations('answer');
  const { all, positions = {} } = stances;
  const spread = () => onChange({ positions: Object.fromEntries(papers.map(({ id }) => [id, all ?? {}])) });
  const gather = () => onChange({ all: positions[papers[0]?.id ?? ''] ?? {} });
  return (
    <>
      {papers.length > 1 && (
        <RadioField
          label={t('howMany')}
          value={all ? 'all' : 'each'}
          onChange={(chosen) => (chosen === 'all' ? gather() : spread())}
          choices={[
            { value: 'all', label: t('sameForAll') },
            { value: 'each', label: t('eachPaper') },
          ]}
        />
      )}
      {all ? (
        <StanceFields
          label={t('choice')}
          value={all}
          onChange={(next) => onChange({ all: next })}
          silently={silently}
        />
      ) : (
        <p className={styles.small}>{t('besidePapers')}</p>
      )}
      <button type="button" className="button button-tertiary" onClick={() => onChange({})}>
        {t('reset')}
      </button>
    </>
  );
}
