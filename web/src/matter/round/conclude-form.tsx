import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { FormProps } from '../../actions/form';
import { standingQuery } from '../../answer/queries';
import { DayField } from '../../ui/date-field';
import { CheckField, RadioField, TextArea, TextField } from '../../ui/field';
import { Loading } from '../../ui/loading';
import { useSeats } from '../starts/chosen-seats';
import layout from '../matter.module.css';
import { CorrectionList } from './correction-list';
import { CONFIRMERS, corrected, settled, type Decided, type Decision } from './decision';
import { PaperOutcome } from './paper-outcome';
import styles from './conclude.module.css';
import { useApprovedPapers } from './approved-papers';

/** The decision on the papers of a round: what becomes of each, what is to be corrected, and who confirms the final text. */
export default function ConcludeForm({ instance, payload, onChange, errorAt }: FormProps) {
  const t = useTranslations('matter');
  const { data: standing } = useQuery(standingQuery(instance.id));
  const seats = useSeats(instance.committee);
  const approved = useApprovedPapers(instance.committee);
  if (!standing || !seats) return <Loading />;
  const { papers } = standing;
  const decision = payload as Decision;
  const write = (part: Partial<Decision>) => onChange({ ...settled({ ...decision, ...part }, papers) });
  const withCorrections = corrected(decision, papers);
  const reachable = [...papers.filter(({ id }) => withCorrections.includes(id)), ...approved];
  return (
    <>
      <Outcomes decision={decision} papers={papers} write={write} errorAt={errorAt} />
      {withCorrections.length > 0 && (
        <>
          <CorrectionList
            value={decision.corrections ?? []}
            onChange={(corrections) => write({ corrections })}
            errorAt={(path) => errorAt(`corrections.${path}`)}
            seats={seats}
            papers={reachable.map(({ id, title }) => ({ value: id, label: title }))}
            usual={withCorrections}
            item={decision.meeting?.item}
          />
          <RadioField
            label={t('confirmer')}
            value={decision.confirmer ?? 'chair'}
            onChange={(confirmer) => write({ confirmer: confirmer as Decision['confirmer'] })}
            choices={CONFIRMERS.map((value) => ({ value, label: t(`confirmers.${value}`) }))}
          />
        </>
      )}
      <Meeting decision={decision} write={write} errorAt={errorAt} />
      <TextArea
        label={t('concludeReason')}
        hint={t('concludeReasonHint')}
        rows={2}
        value={decision.reason}
        onChange={(reason) => write({ reason })}
        error={errorAt('reason')}
        optional
      />
    </>
  );
}

interface PartProps {
  readonly decision: Decision;
  readonly write: (part: Partial<Decision>) => void;
  readonly errorAt: (path: string) => string | undefined;
}

type Papers = Parameters<typeof corrected>[1];

function Outcomes({ decision, papers, write, errorAt }: PartProps & { readonly papers: Papers }) {
  const t = useTranslations('matter');
  const { sameForAll = {}, outcomes } = decision;
  const each = outcomes ?? [];
  const ofPaper = (paper: string): Decided => each.find((one) => one.paper === paper) ?? { paper };
  const differs = (on: boolean) =>
    on
      ? write({ sameForAll: undefined, outcomes: papers.map(({ id }) => ({ paper: id, ...sameForAll })) })
      : write({ sameForAll: each[0]?.outcome ? { outcome: each[0].outcome } : {}, outcomes: undefined });
  const change = (next: Decided) =>
    write({ outcomes: papers.map(({ id }) => (id === next.paper ? next : ofPaper(id))) });
  return (
    <>
      {papers.length > 1 && (
        <CheckField label={t('eachItsOwn')} value={outcomes !== undefined} onChange={(on) => differs(on ?? false)} />
      )}
      {outcomes === undefined ? (
        <div className={styles.papers}>
          <PaperOutcome
            heading={papers.length > 1 ? t('forAll', { count: papers.length }) : undefined}
            papers={papers}
            value={sameForAll}
            onChange={(next) => write({ sameForAll: next })}
            error={errorAt('sameForAll.outcome') ?? errorAt('sameForAll')}
          />
        </div>
      ) : (
        <div className={styles.papers}>
          {papers.map((paper, index) => (
            <PaperOutcome
              key={paper.id}
              heading={paper.title}
              papers={[paper]}
              value={ofPaper(paper.id)}
              onChange={(next) => change({ ...next, paper: paper.id })}
              error={errorAt(`outcomes.${index}.outcome`)}
            />
          ))}
        </div>
      )}
    </>
  );
}

function Meeting({ decision: { meeting = {} }, write, errorAt }: PartProps) {
  const t = useTranslations('matter');
  const change = (part: Partial<typeof meeting>) => {
    const next = { ...meeting, ...part };
    write({ meeting: Object.values(next).some(Boolean) ? next : undefined });
  };
  return (
    <details className="mt-5">
      <summary>{t('atMeeting')}</summary>
      <div className={layout.pair}>
        <TextField
          label={t('meetingName')}
          value={meeting.name}
          onChange={(name) => change({ name })}
          error={errorAt('meeting.name')}
          optional
        />
        <TextField
          label={t('meetingItem')}
          value={meeting.item}
          onChange={(item) => change({ item })}
          error={errorAt('meeting.item')}
          optional
        />
        <DayField
          label={t('meetingDate')}
          value={meeting.date}
          onChange={(date) => change({ date })}
          error={errorAt('meeting.date')}
          optional
        />
      </div>
    </details>
  );
}
