import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { fieldErrors } from '../workflow/field-errors.js';
import { dateQuestion } from './date-question.js';

const meeting = '2025-06-20T08:00:00Z';
const errors = (asked: object) => fieldErrors(dateQuestion.safeParse(asked).error?.issues ?? []);

describe('a question about dates', () => {
  it.each([
    { question: 'latestDispatch', meeting },
    { question: 'earliestMeeting' },
    { question: 'earliestMeeting', dispatch: meeting },
    { question: 'isLawful', meeting, dispatch: meeting, urgency: { by: 'Formanden', reason: 'Frist' } },
    { question: 'nextSlot', at: '16:00', dispatch: meeting, notBefore: meeting, weekdays: [1, 7] },
    { question: 'datesOf', meeting },
  ])('is of an ordinary meeting where it does not say otherwise: %j', (asked) => {
    expect(dateQuestion.parse(asked)).toEqual({ ...asked, kind: 'ordinary' });
    expect(dateQuestion.parse({ ...asked, kind: 'urgent' })).toEqual({ ...asked, kind: 'urgent' });
    expect(errors({ ...asked, kind: 'annual' })).toHaveLength(1);
    expect(errors({ ...asked, more: 1 }).map(({ path }) => path)).toEqual(['more']);
  });

  it.each([
    [{ question: 'latestDispatch' }, 'meeting'],
    [{ question: 'isLawful', meeting, urgency: { by: 'Formanden' } }, 'urgency.reason'],
    [{ question: 'nextSlot', at: '16:00', weekdays: [] }, 'weekdays'],
    [{ question: 'nextSlot', at: '16:00', weekdays: [0] }, 'weekdays.0'],
    [{ question: 'nextSlot', at: '16:00', weekdays: [8] }, 'weekdays.0'],
    [{ question: 'nextSlot', at: '16:00', weekdays: [1, 2, 3, 4, 5, 6, 7, 1] }, 'weekdays'],
    [{ question: 'when' }, 'question'],
  ])('names the field that does not hold: %j', (asked, path) => {
    expect(errors(asked).map((error) => error.path)).toEqual([path]);
  });

  it('says in both languages how a time of day is written', () => {
    expect(errors({ question: 'nextSlot', at: '16.00' })).toEqual([
      {
        path: 'at',
        text: { da: 'Skal være et klokkeslæt som 16:00.', en: 'Must be a time of day such as 16:00.' },
      },
    ]);
  });

  it('is known in the description of the interface by its name', () => {
    expect(z.globalRegistry.get(dateQuestion)).toMatchObject({ id: 'DateQuestion' });
  });
});
