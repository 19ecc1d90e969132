import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useSend } from '../actions/send';
import { actionsQuery } from '../api/queries';
import { useMe } from '../app/session';
import { useDates, useWords } from '../texts/language';
import { RadioField } from '../ui/field';
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
  const anybody = poll.slots.some(({ answers }) => answers.some(({ answer }) => answer !== null));
  return (
    <section className="sheet">
      <h2 className="h4 mt-0">{t('poll')}</h2>
      <p>{isOpen && poll.deadline ? t('pollUntil', { at: moment(poll.deadline) }) : t('pollEnded')}</p>
      {isOpen && <OwnAnswer meeting={id} poll={poll} />}
      <AnswersTable poll={poll} />
      {anybody && <p className="quiet">{words(poll.because)}</p>}
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
  const words = useTranslations('actions');
  const { due } = useDates();
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
        <RadioField
          key={starts}
          label={due(starts)}
          value={said[starts]}
          onChange={(answer) => setGiven({ ...given, [starts]: answer as Given | undefined })}
          choices={ANSWERS.map((value) => ({ value, label: words(`choices.${value}`) }))}
        />
      ))}
      {send.isError && <RefusalNotice error={send.error} />}
      <button type="submit" className="button button-primary mt-4" disabled={send.isPending}>
        {t('sendAnswer')}
      </button>
    </form>
  );
}
