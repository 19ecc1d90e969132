import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useSend } from '../actions/send';
import { actionsQuery } from '../api/queries';
import { useMe } from '../app/session';
import { useDates, useWords } from '../texts/language';
import { RefusalNotice } from '../ui/refusal-notice';
import { WideTable } from '../ui/table';
import { Tag } from '../ui/tag';
import type { DatePoll, Meeting } from './queries';

const ANSWERS = ['yes', 'ifNeedBe', 'no'] as const;
type Given = (typeof ANSWERS)[number];

interface Props {
  readonly meeting: Meeting;
  readonly poll: DatePoll;
}

/** Dates by seats: who can come when; whoever is asked answers right there. */
export function PollGrid({ meeting: { id, states }, poll }: Props) {
  const t = useTranslations('meetings');
  const words = useWords();
  const { moment } = useDates();
  const isOpen = states[0]!.path.startsWith('polling');
  return (
    <section className="sheet">
      <h2 className="h4 mt-0">{t('poll')}</h2>
      <p>{isOpen && poll.deadline ? t('pollUntil', { at: moment(poll.deadline) }) : t('pollEnded')}</p>
      {isOpen && <OwnAnswer meeting={id} poll={poll} />}
      <AnswersTable poll={poll} />
      <p className="quiet">{words(poll.because)}</p>
    </section>
  );
}

function AnswersTable({ poll: { slots, best } }: { readonly poll: DatePoll }) {
  const t = useTranslations('meetings');
  const actions = useTranslations('actions');
  const { moment } = useDates();
  const seats = slots[0]?.answers ?? [];
  return (
    <WideTable label={t('pollAnswers')} columns={[t('date'), ...seats.map(({ name }) => name)]}>
      {slots.map(({ starts, answers }) => (
        <tr key={starts}>
          <th scope="row">
            {moment(starts)} {starts === best && <Tag tone="good">{t('best')}</Tag>}
          </th>
          {answers.map(({ seat, answer }) => (
            <td key={seat}>{answer ? actions(`choices.${answer}`) : '–'}</td>
          ))}
        </tr>
      ))}
    </WideTable>
  );
}

/** The own seat's answer: one choice a date, one button. */
function OwnAnswer({ meeting, poll }: { readonly meeting: string; readonly poll: DatePoll }) {
  const t = useTranslations('meetings');
  const { data: actions } = useQuery(actionsQuery(meeting));
  const me = useMe();
  const mine = me.committees.flatMap(({ seats }) => seats.map(({ id }) => id));
  const seat = poll.slots[0]?.answers.find((one) => mine.includes(one.seat))?.seat;
  const before = Object.fromEntries(
    poll.slots.map(({ starts, answers }) => [starts, answers.find((one) => one.seat === seat)?.answer ?? undefined]),
  );
  const [given, setGiven] = useState<Readonly<Record<string, Given | undefined>>>({});
  const send = useSend(meeting, () => setGiven({}));
  if (!seat || !actions?.some(({ type, allowed }) => type === 'ANSWER_POLL' && allowed !== 'no')) return null;
  const said = { ...before, ...given };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const answers = poll.slots.flatMap(({ starts }) => (said[starts] ? [{ starts, answer: said[starts] }] : []));
    send.mutate({ type: 'ANSWER_POLL', payload: { answers }, onBehalfOf: seat });
  };
  return (
    <form onSubmit={submit}>
      {poll.slots.map(({ starts }) => (
        <Choice
          key={starts}
          starts={starts}
          value={said[starts]}
          onChange={(answer) => setGiven({ ...given, [starts]: answer })}
        />
      ))}
      {send.isError && <RefusalNotice error={send.error} />}
      <button type="submit" className="button button-primary mt-4" disabled={send.isPending}>
        {t('sendAnswer')}
      </button>
    </form>
  );
}

interface ChoiceProps {
  readonly starts: string;
  readonly value: Given | undefined;
  readonly onChange: (answer: Given) => void;
}

function Choice({ starts, value, onChange }: ChoiceProps) {
  const t = useTranslations('meetings');
  const actions = useTranslations('actions');
  const { due, moment } = useDates();
  return (
    <fieldset className="mt-4">
      <legend className="form-label">
        <span className="only-heard">{t('yourAnswer', { at: moment(starts) })}</span>
        <span aria-hidden="true">{due(starts)}</span>
      </legend>
      <div className="row-of">
        {ANSWERS.map((answer) => (
          <label key={answer} className="row-of">
            <input type="radio" name={starts} checked={value === answer} onChange={() => onChange(answer)} />
            {actions(`choices.${answer}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
