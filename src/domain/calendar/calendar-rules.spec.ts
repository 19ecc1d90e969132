import { describe, expect, it } from '@jest/globals';
import { fieldErrors } from '../workflow/field-errors.js';
import { calendarRules } from './calendar-rules.js';

const refused = (rules: object) =>
  fieldErrors(calendarRules.safeParse(rules).error?.issues ?? []).map(({ path, text }) => [path, text.da, text.en]);

const name = { da: 'lukket', en: 'closed' };
const days = (amount: number, unit = 'days') => ({ amount, unit });
const step = (key: string, amount: number, more: object = {}) => ({ key, label: name, within: days(amount), ...more });
const chain = (...steps: object[]) => ({ chains: [{ key: 'minutes', label: name, steps }] });

describe('rules of dates', () => {
  it('may be none, and then ask nothing of anybody', () => {
    expect(calendarRules.parse({})).toEqual({
      country: 'DK',
      closedDays: [],
      notices: {},
      planning: {
        sharingWindow: { amount: 2, unit: 'weeks', days: 'clear', cutOff: null },
        pollFor: { amount: 5, unit: 'workingDays', days: 'clear', cutOff: null },
        hours: { from: '09:00', to: '16:00' },
        length: 60,
      },
      convening: { chair: true, majority: false, third: false, heldWithin: null },
      chains: [],
      expiries: [],
    });
  });

  it('have harmless defaults', () => {
    const rules = calendarRules.parse({
      closedDays: [{ bridging: true }],
      papers: days(4),
      convening: {},
      ...chain(step('draft', 7)),
    });
    expect(rules.closedDays).toEqual([{ bridging: true, name: { da: 'klemmedag', en: 'bridging day' } }]);
    expect(rules.papers).toEqual({ amount: 4, unit: 'days', days: 'clear', cutOff: null });
    expect(rules.convening).toEqual({ chair: true, majority: false, third: false, heldWithin: null });
    expect(rules.chains[0]!.steps[0]).toMatchObject({ after: 'start', minimum: false });
  });

  it.each([
    {
      closedDays: [
        { day: '02-29', name },
        { from: '12-24', to: '01-01', name },
        { date: '2025-05-30', name },
      ],
    },
    {
      closedDays: [
        { from: '2025-05-30', to: '2025-05-30', name },
        { from: '2025-05-31', to: '2026-05-31', name },
      ],
    },
    { closedDays: [{ from: '07-01', to: '07-31', name }, { from: '08-01', to: '08-02', name }, { bridging: true }] },
    { closedDays: [{ from: '01-01', to: '07-01', name }] },
    { country: 'DE', region: 'BY' },
    { notices: { ordinary: days(1000), extremeUrgency: { amount: 0, unit: 'hours' } } },
    { notices: { ordinary: days(7), urgent: days(1, 'weeks'), extremeUrgency: days(168, 'hours') }, interval: days(7) },
    { notices: { ordinary: days(5, 'workingDays') }, interval: days(1, 'weeks') },
    { notices: { ordinary: days(6, 'workingDaysWithSaturday') }, interval: days(1, 'weeks') },
    { notices: { ordinary: days(30) }, interval: days(1, 'months') },
    { notices: { ordinary: days(12, 'months') }, interval: days(1, 'years') },
    { notices: { extraordinary: days(30) }, interval: days(7) },
    { papers: days(4), items: days(4) },
    { papers: { ...days(4), cutOff: '23:59' }, items: { ...days(4), cutOff: '00:00' } },
    { convening: { chair: false, third: true, heldWithin: days(14) } },
    { convening: { majority: true, heldWithin: days(14) } },
    chain(
      step('draft', 7),
      step('circulated', 7),
      step('silence', 7, { after: 'previous', minimum: true }),
      step('public', 7),
    ),
    chain(step('silence', 3, { minimum: true }), step('other', 7, { minimum: true }), step('public', 7)),
    chain(step('draft', 7), step('signed', 30, { after: 'previous' }), step('public', 21)),
    chain(step('draft', 9), step('silence', 2, { minimum: true }), step('after', 1, { after: 'previous' })),
    {
      expiries: [
        { key: 'a', label: name, period: days(1) },
        { key: 'b', label: name, period: days(1) },
      ],
    },
  ])('may be %j', (rules) => {
    expect(refused(rules)).toEqual([]);
  });

  const time = ['Skal være et klokkeslæt som 16:00.', 'Must be a time of day such as 16:00.'];
  const dayOfYear = ['Skal være en dag i året som 12-24.', 'Must be a day of the year such as 12-24.'];
  const dayOrDate = [
    'Skal være en dag i året som 12-24 eller en dato som 2025-02-20.',
    'Must be a day of the year such as 12-24 or a date such as 2025-02-20.',
  ];
  const coincides = (no: number) => [
    `Falder sammen med lukkede dage nr. ${no} på listen.`,
    `Coincides with closed days no. ${no} on the list.`,
  ];
  const country = [
    'Landets helligdage kendes ikke; skriv landekoden som DK.',
    'The public holidays of the country are not known; write the country code as DK.',
  ];
  const early = [
    'Trinnet skal være nået, før trinnene foran kan være det.',
    'The step must be reached before the steps ahead of it can be.',
  ];
  const twice = ['Nøglen bruges to gange.', 'The key is used twice.'];
  const ends = ['Perioden slutter, før den begynder.', 'The period ends before it begins.'];

  const tooLongForDay = [
    'Mødet er længere end tiden mellem «from» og «to» i «hours».',
    'The meeting is longer than the time between “from” and “to” in “hours”.',
  ];

  it.each([{ length: 420 }, { hours: { from: '08:45', to: '09:30' }, length: 45 }])(
    'let a meeting be as long as its hours: %j',
    (planning) => {
      expect(calendarRules.safeParse({ planning }).success).toBe(true);
    },
  );

  it('refuse hours that end before they begin only as such', () => {
    expect(calendarRules.safeParse({ planning: { hours: { from: '16:00', to: '09:00' } } }).error?.issues).toHaveLength(
      1,
    );
  });

  it.each([
    [{ country: 'XX' }, ['country', ...country]],
    [{ planning: { length: 421 } }, ['planning.length', ...tooLongForDay]],
    [{ planning: { hours: { from: '08:45', to: '09:30' }, length: 46 } }, ['planning.length', ...tooLongForDay]],
    [{ country: 'dk' }, ['country', ...country]],
    [
      { region: 'BY' },
      ['region', 'Landsdelens helligdage kendes ikke.', 'The public holidays of the region are not known.'],
    ],
    [{ summer: 1 }, ['summer', 'Feltet kendes ikke her.', 'The field is not known here.']],
    [{ closedDays: [{ day: '12-32', name }] }, ['closedDays.0.day', ...dayOfYear]],
    [{ closedDays: [{ day: '02-30', name }] }, ['closedDays.0.day', ...dayOfYear]],
    [{ closedDays: [{ day: '13-01', name }] }, ['closedDays.0.day', ...dayOfYear]],
    [{ closedDays: [{ day: ' 12-24', name }] }, ['closedDays.0.day', ...dayOfYear]],
    [{ closedDays: [{ day: '12-24 ', name }] }, ['closedDays.0.day', ...dayOfYear]],
    [
      { closedDays: [{ date: '2025-02-29', name }] },
      ['closedDays.0.date', 'Skal være en dato som 2025-02-20.', 'Must be a date such as 2025-02-20.'],
    ],
    [{ closedDays: [{ from: '06-31', to: '07-01', name }] }, ['closedDays.0.from', ...dayOrDate]],
    [{ closedDays: [{ from: '06-30', to: '07-32', name }] }, ['closedDays.0.to', ...dayOrDate]],
    [{ closedDays: [{ from: '2025-01-02', to: '2025-01-01', name }] }, ['closedDays.0.to', ...ends]],
    [
      { closedDays: [{ from: '2025-01-01', to: '02-01', name }] },
      [
        'closedDays.0.to',
        'Enten har begge dage årstal, eller ingen af dem.',
        'Either both days have a year or neither.',
      ],
    ],
    [
      { closedDays: [{ from: '2025-01-01', to: '2026-01-02', name }] },
      ['closedDays.0.to', 'Perioden er længere end et år.', 'The period is longer than a year.'],
    ],
    [
      {
        closedDays: [
          { day: '12-24', name },
          { day: '12-24', name },
        ],
      },
      ['closedDays.1', ...coincides(1)],
    ],
    [
      { closedDays: [{ bridging: true }, { day: '12-24', name }, { from: '12-20', to: '01-02', name }] },
      ['closedDays.2', ...coincides(2)],
    ],
    [{ closedDays: [{ bridging: true }, { bridging: true }] }, ['closedDays.1', ...coincides(1)]],
    [
      {
        closedDays: [
          { from: '07-01', to: '07-31', name },
          { date: '2025-07-31', name },
        ],
      },
      ['closedDays.1', ...coincides(1)],
    ],
    [
      {
        closedDays: [
          { from: '2025-06-20', to: '2025-07-01', name },
          { from: '07-01', to: '07-31', name },
        ],
      },
      ['closedDays.1', ...coincides(1)],
    ],
    [
      {
        closedDays: [
          { from: '2025-06-20', to: '2025-07-01', name },
          { from: '2025-07-01', to: '2025-07-02', name },
        ],
      },
      ['closedDays.1', ...coincides(1)],
    ],
    [
      { closedDays: [{ from: '01-01', to: '07-02', name }] },
      ['closedDays', 'Mere end halvdelen af året er lukket.', 'More than half of the year is closed.'],
    ],
    [{ papers: days(0) }, ['papers.amount', 'Mindst 1.', 'At least 1.']],
    [{ papers: days(1001) }, ['papers.amount', 'Højst 1000.', 'At most 1000.']],
    [{ papers: { ...days(1), cutOff: '24:00' } }, ['papers.cutOff', ...time]],
    [{ papers: { ...days(1), cutOff: '16.00' } }, ['papers.cutOff', ...time]],
    [{ papers: { ...days(1), cutOff: '016:00' } }, ['papers.cutOff', ...time]],
    [{ papers: { ...days(1), cutOff: '16:001' } }, ['papers.cutOff', ...time]],
    [
      { papers: { ...days(1, 'hours'), cutOff: '16:00' } },
      ['papers.cutOff', 'Timer har ingen sidste afsendelse på dagen.', 'Hours have no last dispatch of the day.'],
    ],
    [
      { papers: { ...days(1, 'hours'), days: 'inclusive' } },
      ['papers.days', 'Timer tælles ikke i dage.', 'Hours are not counted in days.'],
    ],
    [
      { notices: { extremeUrgency: { ...days(0), cutOff: '16:00' } } },
      [
        'notices.extremeUrgency.cutOff',
        'Uden varsel er der ingen sidste afsendelse.',
        'Without notice there is no last dispatch.',
      ],
    ],
    [
      { notices: { ordinary: days(8) }, interval: days(1, 'weeks') },
      [
        'notices.ordinary',
        'Varslet er længere end tiden mellem to ordinære møder.',
        'The notice is longer than the time between two ordinary meetings.',
      ],
    ],
    [
      { notices: { ordinary: days(7), urgent: days(6, 'workingDays') } },
      [
        'notices.urgent',
        'Varslet for hastemøder er længere end varslet for ordinære møder.',
        'The notice of urgent meetings is longer than the notice of ordinary meetings.',
      ],
    ],
    [
      { notices: { urgent: days(1), extremeUrgency: days(25, 'hours') } },
      [
        'notices.extremeUrgency',
        'Varslet ved yderste hast er længere end varslet for hastemøder.',
        'The notice in extreme urgency is longer than the notice of urgent meetings.',
      ],
    ],
    [
      { papers: days(5), items: days(4) },
      [
        'items',
        'Punkter skal først være indsendt, når papirerne er ude.',
        'Items need not be handed in until the papers are out.',
      ],
    ],
    [{ convening: { chair: false } }, ['convening', 'Ingen kan indkalde til møde.', 'Nobody may convene a meeting.']],
    [
      { convening: { heldWithin: days(14) } },
      [
        'convening.heldWithin',
        'Ingen andre end formanden kan kræve et møde.',
        'Nobody but the chair may ask for a meeting.',
      ],
    ],
    [chain(step('draft', 10), step('circulated', 9)), ['chains.0.steps.1.within', ...early]],
    [
      chain(
        step('silence', 7, { minimum: true }),
        step('more', 3, { after: 'previous', minimum: true }),
        step('public', 9),
      ),
      ['chains.0.steps.2.within', ...early],
    ],
    [
      chain(step('silence', 7, { minimum: true }), step('more', 3, { minimum: true }), step('public', 6)),
      ['chains.0.steps.2.within', ...early],
    ],
    [chain(step('draft', 7), step('draft', 8)), ['chains.0.steps.1.key', ...twice]],
    [{ chains: [...chain(step('a', 1)).chains, ...chain(step('a', 1)).chains] }, ['chains.1.key', ...twice]],
    [chain(), ['chains.0.steps', 'Mindst 1 led.', 'At least 1 items.']],
    [
      {
        expiries: [
          { key: 'a', label: name, period: days(1) },
          { key: 'a', label: name, period: days(1) },
        ],
      },
      ['expiries.1.key', ...twice],
    ],
    [
      { expiries: [{ key: ' ', label: name, period: days(1) }] },
      ['expiries.0.key', 'Mindst 1 tegn.', 'At least 1 characters.'],
    ],
    [
      { closedDays: [{ day: '12-24', name: { da: '', en: 'x' } }] },
      ['closedDays.0.name.da', 'Mindst 1 tegn.', 'At least 1 characters.'],
    ],
  ] as const)('may not be %j', (rules, error) => {
    expect(refused(rules)).toEqual([error]);
  });
});
