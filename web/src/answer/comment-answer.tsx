import { useTranslations } from 'use-intl';
import { useSend } from '../actions/send';
import type { AnswerProps } from './answer-form';
import styles from './answer.module.css';
import { DraftStatus } from './draft-status';
import { Filed, useFiling } from './filing';
import { Helpers } from './helpers';
import { Paper } from './paper';
import { ReturnedCopy } from './returned-copy';
import { SendBar } from './send-bar';
import { useDraft } from './use-draft';
import type { Remark } from './types';

/** The answer to a comment round: none in one press, or remarks beside the text. */
export function CommentAnswer({ last, ...props }: AnswerProps & { readonly last: readonly Remark[] }) {
  const t = useTranslations('answer');
  const { instance, standing, own, capacity, shared, again, onSent } = props;
  const draft = useDraft(instance.id, own.seat.id, shared);
  const filing = useFiling(capacity === 'secretariat', draft);
  const remarks = remarksIn(draft.body?.payload) ?? last;
  const written = remarks.filter(({ text }) => text.trim() !== '');
  const change = (next: readonly Remark[]) => draft.change(bodyOf(next, filing.kept));
  const send = useSend(instance.id, () => {
    draft.clear('SUBMIT_REMARKS');
    onSent();
  });
  const said =
    written.length > 0
      ? { type: 'SUBMIT_REMARKS', payload: { remarks: written, ...(again && { replaces: true }), ...filing.payload } }
      : { type: 'NO_REMARKS', payload: { ...filing.payload } };
  const mine = (paper: string) => remarks.filter((remark) => remark.paper === paper);
  return (
    <div className={styles.layout}>
      <section aria-labelledby="answer" className={`sheet ${styles.side}`}>
        <h2 id="answer" className={`h4 ${styles.heading}`}>
          {capacity === 'secretariat' ? t('filedAnswer', { seat: own.seat.name }) : t('yourAnswer')}
        </h2>
        <div className={styles.box}>
          {capacity !== 'secretariat' && <p className={styles.small}>{t('noRemarksHint')}</p>}
          <Filed filing={filing} round={instance.id} late={!standing.open} />
          <SendBar
            {...props}
            send={send}
            waitsFor={filing.waitsFor}
            label={written.length > 0 ? t('sendRemarks', { count: written.length }) : t('noRemarks')}
            onSend={() => send.mutate({ ...said, onBehalfOf: own.seat.id, ...filing.circumstances })}
          >
            <DraftStatus
              draft={draft}
              merge={(theirs) => bodyOf(union(remarks, remarksIn(theirs) ?? []), filing.kept)}
            />
          </SendBar>
        </div>
      </section>
      <div className={`stack ${styles.main}`}>
        <h2 className="h4 mt-0">{t('papers', { count: standing.papers.length })}</h2>
        {standing.papers.map((paper) => (
          <Paper
            key={paper.id}
            paper={paper}
            version={paper.asked ?? paper.newest}
            seat={own.seat.id}
            alone={standing.papers.length === 1}
            remarks={mine(paper.id)}
            onRemarks={(next) => change([...remarks.filter((remark) => remark.paper !== paper.id), ...next])}
          >
            <ReturnedCopy
              paper={paper}
              version={paper.asked ?? paper.newest}
              onAdd={(more) => change(union(remarks, more))}
            />
          </Paper>
        ))}
        <Helpers {...props} />
      </div>
    </div>
  );
}

const bodyOf = (remarks: readonly Remark[], filing: object) => ({
  type: 'SUBMIT_REMARKS',
  payload: { remarks, ...filing },
});

const remarksIn = (payload: Readonly<Record<string, unknown>> | undefined): readonly Remark[] | undefined =>
  Array.isArray(payload?.remarks) ? (payload.remarks as readonly Remark[]) : undefined;

const union = (one: readonly Remark[], other: readonly Remark[]): readonly Remark[] => {
  const known = new Set(one.map((remark) => JSON.stringify(remark)));
  return [...one, ...other.filter((remark) => !known.has(JSON.stringify(remark)))];
};
