import fc from 'fast-check';
import { choices } from '../../src/domain/voting/tally.js';

const person = fc.constantFrom('anna', 'bo', 'cara', 'dan', 'eli');
const day = fc.integer({ min: 1, max: 9 }).map((number) => `2025-03-0${number}T12:00:00Z`);

const holder = fc.record({
  person,
  rank: fc.integer({ min: 0, max: 2 }),
  from: day,
  to: fc.option(day, { nil: null }),
});

const seats = fc
  .array(
    fc.record({
      organisation: fc.constantFrom('a', 'b'),
      group: fc.constantFrom(null, 'g'),
      weight: fc.integer({ min: 0, max: 5 }),
      holders: fc.array(holder, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.map((seat, index) => ({ ...seat, seat: `s${index}`, chair: index === 0 })));

const seatId = fc.constantFrom('s0', 's1', 's2', 's3');

const answer = fc.record({
  person,
  seat: seatId,
  choice: fc.constantFrom(...choices),
  at: day,
  version: fc.integer({ min: 1, max: 4 }),
});

const recusal = fc.oneof(fc.record({ person }), fc.record({ seat: seatId }));

/** Everything said of one paper in a committee with substitutes, resignations, recusals and a paper that changes. */
export const answered = fc.record({
  seats,
  answers: fc.array(answer, { maxLength: 12 }),
  recusals: fc.array(recusal, { maxLength: 2 }),
  paper: fc.constantFrom({ version: 1, materialVersion: 1 }, { version: 3, materialVersion: 2 }),
  attending: fc.array(fc.record({ person, seat: seatId }), { maxLength: 3 }),
  at: day,
});
