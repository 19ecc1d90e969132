import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { committeeQuery } from '../api/queries';
import type { Action, EventBody, Instance } from '../api/types';
import { hasRole, seatsOf, useMe } from '../app/session';
import { InstantField } from '../ui/date-field';
import { SelectField, TextArea } from '../ui/field';

type Said = Pick<EventBody, 'onBehalfOf' | 'reason' | 'occurredAt'>;

export const useCircumstances = (onBehalfOf: string | undefined) => useState<Said>(onBehalfOf ? { onBehalfOf } : {});

interface Props {
  readonly instance: Instance;
  readonly action: Action;
  readonly value: Said;
  readonly onChange: (value: Said) => void;
}

/** For whom, and when it happened: asked only of those to whom it can be something else than "for myself, now". */
export function Circumstances({ instance, action, value, onChange }: Props) {
  const t = useTranslations('actions');
  const me = useMe();
  const keeps = hasRole(me, ['secretariat'], instance.committee);
  const { data: committee } = useQuery({ ...committeeQuery(instance.committee), enabled: keeps && action.forSeat });
  const own = seatsOf(me, instance.committee);
  const seats = keeps ? (committee?.seats ?? []) : own;
  const asksSeat = action.forSeat && (keeps || own.length > 1);
  // An event that has a reason of its own says with that why it is filed.
  const whyField = !asksReason(action) && (
    <TextArea
      label={t('circumstancesReason')}
      rows={2}
      value={value.reason}
      onChange={(reason) => onChange({ ...value, reason })}
      optional={!asksSeat}
    />
  );
  return (
    <>
      {asksSeat && (
        <SelectField
          label={t('onBehalfOf')}
          hint={keeps ? t('onBehalfOfHint') : undefined}
          value={value.onBehalfOf}
          onChange={(onBehalfOf) => onChange({ ...value, onBehalfOf })}
          choices={seats.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {keeps && asksSeat && whyField}
      {keeps && (
        <details className="mt-5">
          <summary>{t('otherTime')}</summary>
          <InstantField
            label={t('occurredAt')}
            hint={t('occurredAtHint')}
            value={value.occurredAt}
            onChange={(occurredAt) => onChange({ ...value, occurredAt })}
            optional
          />
          {!asksSeat && whyField}
        </details>
      )}
    </>
  );
}

const asksReason = ({ schema }: Pick<Action, 'schema'>): boolean =>
  Object.hasOwn((schema.properties as object | undefined) ?? {}, 'reason');
