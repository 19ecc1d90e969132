import { useState } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import { errorIn } from '../../actions/form';
import { problemIn } from '../../api/refusal';
import type { Answer } from '../../api/types';
import { InstantField } from '../../ui/date-field';
import { TextArea, TextField } from '../../ui/field';
import layout from '../matter.module.css';
import { AskingCommittee, useAskingCommittees } from './asking-committee';
import { useCandidates } from './candidates';
import { ChosenPapers } from './chosen-papers';
import { ChosenSeats, useSeats } from './chosen-seats';
import { FormDialog } from './form-dialog';
import { noonIn, titleOf } from './suggested';
import { useStart } from './use-start';
import { useLanguage } from '../../texts/language';

const COMMENT_DAYS = 14;

export interface StartRoundProps {
  readonly committee: string;
  /** Papers that are ticked from the start. */
  readonly papers: readonly string[];
  readonly onClose: () => void;
  readonly onDone?: (answer: Answer) => void;
}

interface Written {
  /** Which committee is asked; the usual one until another is chosen. */
  readonly committee?: string;
  readonly title?: string;
  readonly deadline?: string;
  readonly seats?: readonly string[];
  readonly papers: readonly string[];
  readonly instructions?: string;
}

/** Asks seats for remarks on one or more papers of a committee. All that can be guessed stands there already. */
export function StartRoundDialog({ committee, papers, onClose, onDone }: StartRoundProps) {
  const t = useTranslations('matter');
  const format = useFormatter();
  const language = useLanguage();
  const now = useNow();
  const candidates = useCandidates('comment-round', committee);
  const [written, setWritten] = useState<Written>({ papers });
  const committees = useAskingCommittees('comment-round', committee);
  const asked = written.committee ?? committees[0]?.id ?? committee;
  const everySeat = useSeats(asked);
  const start = useStart((answer) => {
    onDone?.(answer);
    onClose();
  });
  const change = (part: Partial<Written>) => setWritten({ ...written, ...part });
  const chosen = (candidates ?? []).filter(({ id }) => written.papers.includes(id));
  const titles = chosen.map((paper) => paper.title);
  const title = written.title ?? (titles.length > 0 ? titleOf(titles, format.list(titles)) : '');
  const deadline = written.deadline ?? noonIn(COMMENT_DAYS, now);
  const seats = written.seats ?? everySeat?.map(({ id }) => id) ?? [];
  const errorAt = errorIn(start.error ? problemIn(start.error) : undefined, language);
  const send = () =>
    start.mutate({
      lifecycle: 'comment-round',
      committee: asked,
      payload: { title, deadline, seats, ...(written.instructions && { instructions: written.instructions }) },
      links: { collects: chosen.map(({ id }) => id) },
    });
  return (
    <FormDialog
      title={t('openComments')}
      send={t('openComments')}
      pending={start.isPending || !candidates || !everySeat}
      error={start.error}
      onSend={send}
      onClose={onClose}
    >
      <AskingCommittee
        committees={committees}
        value={asked}
        onChange={(next) => change({ committee: next, seats: undefined })}
      />
      <ChosenPapers candidates={candidates} value={written.papers} onChange={(next) => change({ papers: next })} />
      <InstantField
        label={t('deadline')}
        value={deadline}
        onChange={(next) => change({ deadline: next })}
        error={errorAt('deadline')}
      />
      <div className={layout.pair}>
        <TextField
          label={t('roundTitle')}
          value={title}
          onChange={(next) => change({ title: next ?? '' })}
          error={errorAt('title')}
        />
      </div>
      {everySeat && (
        <ChosenSeats
          seats={everySeat}
          value={seats}
          onChange={(next) => change({ seats: next })}
          error={errorAt('seats')}
        />
      )}
      <TextArea
        label={t('instructions')}
        rows={2}
        value={written.instructions}
        onChange={(instructions) => change({ instructions })}
        error={errorAt('instructions')}
        optional
      />
    </FormDialog>
  );
}
