import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import { errorIn } from '../../actions/form';
import { keyFor } from '../../actions/send';
import { api } from '../../api/client';
import { useRefresh } from '../../api/live';
import { problemIn } from '../../api/refusal';
import type { Answer } from '../../api/types';
import { addressOf } from '../../app/addresses';
import { InstantField } from '../../ui/date-field';
import { CheckField, RadioField, SelectField, TextArea, TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import layout from '../matter.module.css';
import { AskingCommittee, useAskingCommittees } from './asking-committee';
import { useCandidates } from './candidates';
import { ChosenPapers } from './chosen-papers';
import { useRulesOfVoting } from './rules-of-voting';
import { FormDialog } from './form-dialog';
import type { StartRoundProps } from './start-round-dialog';
import { noonIn, titleOf } from './suggested';
import { useStarting, type StartBody } from './use-start';
import { useLanguage } from '../../texts/language';

const ANSWER_DAYS = 14;
const WAYS = ['consensus', 'written', 'vote', 'silence'] as const;

interface Written {
  /** Which committee is asked; the usual one until another is chosen. */
  readonly committee?: string;
  readonly way: (typeof WAYS)[number];
  readonly open: boolean;
  readonly papers: readonly string[];
  readonly title?: string;
  readonly deadline?: string;
  readonly question?: string;
  readonly matter?: string;
}

/** Puts papers up for approval: how, by when, and whether those who decide are asked at once. */
export function StartApprovalDialog({ committee, papers, onClose, onDone }: StartRoundProps) {
  const t = useTranslations('matter');
  const format = useFormatter();
  const language = useLanguage();
  const now = useNow();
  const candidates = useCandidates('approval-round', committee);
  const [written, setWritten] = useState<Written>({ way: 'consensus', open: true, papers });
  const committees = useAskingCommittees('approval-round', committee);
  const asked = written.committee ?? committees[0]?.id ?? committee;
  const [prepared, setPrepared] = useState<Answer>();
  const start = useStartAndOpen(setPrepared, (answer) => {
    onDone?.(answer);
    onClose();
  });
  const change = (part: Partial<Written>) => setWritten({ ...written, ...part });
  const chosen = (candidates ?? []).filter(({ id }) => written.papers.includes(id));
  const titles = chosen.map((paper) => paper.title);
  const title = written.title ?? (titles.length > 0 ? titleOf(titles, format.list(titles)) : '');
  const deadline = written.deadline ?? noonIn(ANSWER_DAYS, now);
  const errorAt = errorIn(start.error ? problemIn(start.error) : undefined, language);
  const { way, question, open, matter } = written;
  const rules = useRulesOfVoting(asked);
  const body: StartBody = {
    lifecycle: 'approval-round',
    committee: asked,
    payload: {
      title,
      way,
      ...(way !== 'consensus' && { deadline }),
      ...(question && { question }),
      ...(matter && { matter }),
    },
    links: { decides: chosen.map(({ id }) => id) },
  };
  return (
    <FormDialog
      title={t('putUp')}
      send={open ? t('openApproval') : t('prepareApproval')}
      pending={start.isPending || !candidates}
      error={start.error}
      onSend={() => start.mutate({ body, open })}
      onClose={onClose}
    >
      <AskingCommittee committees={committees} value={asked} onChange={(next) => change({ committee: next })} />
      <ChosenPapers candidates={candidates} value={written.papers} onChange={(next) => change({ papers: next })} />
      <RadioField
        label={t('way')}
        value={way}
        onChange={(next) => change({ way: next as Written['way'] })}
        choices={WAYS.filter((one) => one !== 'silence' || rules.silence).map((value) => ({
          value,
          label: t(`ways.${value}`),
        }))}
      />
      {rules.matters.length > 0 && (
        <SelectField
          label={t('matterKind')}
          value={matter}
          onChange={(next) => change({ matter: next })}
          choices={rules.matters}
          error={errorAt('matter')}
          optional
        />
      )}
      {way !== 'consensus' && (
        <InstantField
          label={t('deadline')}
          value={deadline}
          onChange={(next) => change({ deadline: next })}
          error={errorAt('deadline')}
        />
      )}
      <div className={layout.pair}>
        <TextField
          label={t('roundTitle')}
          value={title}
          onChange={(next) => change({ title: next ?? '' })}
          error={errorAt('title')}
        />
      </div>
      <TextArea
        label={t('question')}
        rows={2}
        value={question}
        onChange={(next) => change({ question: next })}
        error={errorAt('question')}
        optional
      />
      <CheckField
        label={t('openAtOnce')}
        hint={t('openAtOnceHint')}
        value={open}
        onChange={(next) => change({ open: next ?? false })}
      />
      {start.isError && prepared && (
        <Notice tone="warning" heading={t('preparedNotOpened')}>
          <Link to={addressOf({ id: prepared.instance, lifecycle: prepared.lifecycle })}>{t('goToRound')}</Link>
        </Notice>
      )}
    </FormDialog>
  );
}

/** Prepared and opened are two steps: what was prepared stands, also when it cannot be opened yet. */
function useStartAndOpen(onPrepared: (answer: Answer) => void, onDone: (answer: Answer) => void) {
  const starting = useStarting();
  const keys = useRef(new Map<string, string>());
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async ({ body, open }: { readonly body: StartBody; readonly open: boolean }) => {
      const answer = await starting(body);
      onPrepared(answer);
      if (open)
        await api.POST('/api/instances/{id}/events', {
          params: { path: { id: answer.instance }, header: { 'idempotency-key': keyFor(keys.current, answer) } },
          body: { type: 'OPEN', payload: {} },
        });
      return answer;
    },
    onSuccess: (answer, { body: { links = {} } }) => {
      refresh(Object.values(links).flat());
      onDone(answer);
    },
  });
}
