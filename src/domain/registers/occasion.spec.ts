import { expect, it } from '@jest/globals';
import { occasion, occasionAsRow, occasionRow } from './occasion.js';

const said = { meeting: 'Møde 4', item: 'Punkt 3', date: '2025-03-14' };

it('an occasion is a meeting and a day, and often an item of the agenda', () => {
  expect(occasion.parse({ ...said, meeting: ' Møde 4 ' })).toEqual(said);
  const without = { meeting: said.meeting, date: said.date };
  expect(occasion.parse(without)).toEqual(without);
  for (const wrong of [
    { ...said, date: '14. marts' },
    { ...said, meeting: '' },
    { date: said.date },
    { ...said, n: 1 },
  ])
    expect(occasion.safeParse(wrong).success).toBe(false);
});

it('an occasion is kept with all its fields, and none where nobody has said', () => {
  expect(occasionAsRow(said)).toEqual(said);
  expect(occasionAsRow({ meeting: 'Møde 4', date: said.date })).toEqual({ ...said, item: null });
  expect(occasionAsRow(undefined)).toBeNull();
  expect(occasionRow.parse({ ...said, item: null })).toEqual({ ...said, item: null });
  for (const wrong of [{}, { ...said, n: 1 }]) expect(occasionRow.safeParse(wrong).success).toBe(false);
});
