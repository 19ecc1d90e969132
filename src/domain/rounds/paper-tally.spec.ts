import { expect, it } from '@jest/globals';
import { paperTallies, withLapse } from './paper-tally.js';

const at = '2025-03-26T11:00:00.000Z';
const row = {
  ...{ paper: 'gp', seats: 5, approve: 1, approve_with_remarks: 0, reservation: 3, cannot: 0, abstain: 0 },
  reserved_until: ['2025-03-26T11:00:00+00:00', '2025-03-26T11:00:01+00:00'],
};

it('a reservation until a date lapses at that instant; one without a date does not', () => {
  expect(paperTallies([row], at)).toMatchObject([{ reservation: 3, lapsed: 1 }]);
  expect(paperTallies([{ ...row, reserved_until: null }], at)).toMatchObject([{ lapsed: 0 }]);
});

it.each([
  [undefined, { approve: 1, reservation: 3, abstain: 0 }],
  ['approves', { approve: 2, reservation: 2, abstain: 0 }],
  ['abstains', { approve: 1, reservation: 2, abstain: 1 }],
] as const)('by the rule %p it counts as %j', (lapse, counts) => {
  expect(withLapse(paperTallies([row], at)[0]!, lapse)).toMatchObject({
    seats: 5,
    approveWithRemarks: 0,
    cannot: 0,
    ...counts,
  });
});
