import { describe, expect, it } from '@jest/globals';
import { calendarRules } from './calendar-rules.js';
import { mayConvene } from './convening.js';
import { worded } from './derivation.js';

const chair = { chair: true, askedBySeats: 0, seats: 9 };
const asked = (askedBySeats: number, seats = 9) => ({ chair: false, askedBySeats, seats });

const convener = {
  chairOnly: calendarRules.parse({}),
  majority: calendarRules.parse({ convening: { majority: true } }),
  third: calendarRules.parse({ convening: { third: true } }),
  seatsOnly: calendarRules.parse({ convening: { chair: false, majority: true, third: true } }),
};

describe('a meeting is called for', () => {
  it.each([
    ['chairOnly', chair, true, 'Formanden kan indkalde.', 'The chair may convene.'],
    ['chairOnly', asked(9), false, 'Kun formanden kan indkalde.', 'Only the chair may convene.'],
    [
      'majority',
      asked(5),
      true,
      '5 af 9 pladser har bedt om mødet; det er et flertal.',
      '5 of 9 seats have asked for the meeting, which is a majority.',
    ],
    [
      'majority',
      asked(4, 8),
      false,
      'Kun 4 af 8 pladser har bedt om mødet; et flertal skal.',
      'Only 4 of 8 seats have asked for the meeting; a majority must.',
    ],
    [
      'third',
      asked(3),
      true,
      '3 af 9 pladser har bedt om mødet; det er mindst en tredjedel.',
      '3 of 9 seats have asked for the meeting, which is at least a third.',
    ],
    [
      'third',
      asked(3, 10),
      false,
      'Kun 3 af 10 pladser har bedt om mødet; mindst en tredjedel skal.',
      'Only 3 of 10 seats have asked for the meeting; at least a third must.',
    ],
    [
      'third',
      asked(0, 0),
      false,
      'Kun 0 af 0 pladser har bedt om mødet; mindst en tredjedel skal.',
      'Only 0 of 0 seats have asked for the meeting; at least a third must.',
    ],
    [
      'seatsOnly',
      asked(5),
      true,
      '5 af 9 pladser har bedt om mødet; det er et flertal.',
      '5 of 9 seats have asked for the meeting, which is a majority.',
    ],
    [
      'seatsOnly',
      chair,
      false,
      'Kun 0 af 9 pladser har bedt om mødet; mindst en tredjedel skal.',
      'Only 0 of 9 seats have asked for the meeting; at least a third must.',
    ],
  ] as const)('%s, %j: %s', (rules, by, may, da, en) => {
    const answer = mayConvene(convener[rules], by);
    expect(answer.may).toBe(may);
    expect(worded(answer.derivation)).toEqual({ da, en });
  });
});
