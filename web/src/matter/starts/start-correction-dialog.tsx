import { useState } from 'react';
import { useNow, useTranslations } from 'use-intl';
import { errorIn } from '../../actions/form';
import { problemIn } from '../../api/refusal';
import type { Answer, Instance } from '../../api/types';
import { Loading } from '../../ui/loading';
import { linked } from '../links';
import { CorrectionFields, type Correction } from '../round/correction-fields';
import { useSeats } from './chosen-seats';
import { FormDialog } from './form-dialog';
import { noonIn } from './suggested';
import { useStart } from './use-start';
import { useLanguage } from '../../texts/language';

interface Props {
  readonly instance: Instance;
  readonly onClose: () => void;
  readonly onDone: (answer: Answer) => void;
}

const DUE_DAYS = 28;
const TITLE = 300;

/** A correction to one paper that is approved already. */
export function StartCorrectionDialog({ instance, onClose, onDone }: Props) {
  const t = useTranslations('matter');
  const language = useLanguage();
  const now = useNow();
  const seats = useSeats(instance.committee);
  const [correction, setCorrection] = useState<Correction>({
    key: `S${linked(instance, 'correctedBy').length + 1}`,
    scope: 'specific',
    kind: 'text',
    owner: 'secretariat',
    due: noonIn(DUE_DAYS, now),
  });
  const start = useStart((answer) => {
    onDone(answer);
    onClose();
  });
  const send = () =>
    start.mutate({
      lifecycle: 'correction',
      committee: instance.committee,
      payload: { ...correction, title: correction.text?.slice(0, TITLE) },
      links: { corrects: [instance.id] },
    });
  return (
    <FormDialog
      title={t('correct')}
      send={t('correct')}
      pending={start.isPending}
      error={start.error}
      onSend={send}
      onClose={onClose}
    >
      <p className="quiet">{instance.title}</p>
      {seats ? (
        <CorrectionFields
          value={correction}
          onChange={setCorrection}
          errorAt={errorIn(start.error ? problemIn(start.error) : undefined, language)}
          seats={seats}
        />
      ) : (
        <Loading />
      )}
    </FormDialog>
  );
}
