import { describe, expect, it } from '@jest/globals';
import { actor, holds, idOf, paramsOf, Play, singleGuards } from '../../../test/support/play.js';
import { idleEvents, lines, transitionTable } from '../../../test/support/transitions.js';
import { rulesOfProcedure } from './lifecycle.js';

const TABLE = `
  drafting | ADOPT [canAdopt]         | inForce   | adopted, record rulesVersion, announce adopted
  drafting | WITHDRAW                 | withdrawn | record reason
  inForce  | ADOPT [canAdopt]         | inForce   | adopted, record rulesVersion, announce adopted
  inForce  | RECTIFY [fitsCommittee]  | inForce   | rectified, record rulesVersion, announce rectified
  inForce  | REPEAL [endsLater]       | repealed  | record repeal, announce repealed
  repealed | ADOPT [canAdopt]         | inForce   | adopted, record rulesVersion, announce adopted
  repealed | REINSTATE [canReinstate] | inForce   | record reason, announce reinstated
`;

const [SPRING, SUMMER, AUTUMN] = ['2025-03-01T00:00:00Z', '2025-06-01T00:00:00Z', '2025-09-01T00:00:00Z'];
const [self, other] = [idOf(900), idOf(901)];
const secretariat = actor(2, 'secretariat');
const seat = (n: number, name: string, chair = false) => ({
  ...{ seat: idOf(n), organisation: idOf(500 + n), name, weight: 1, chair },
});
const votingSeats = [seat(21, 'Formand', true), seat(22, 'Medlem, KL'), seat(23, 'Medlem, regionerne')];
const quorum = (atLeast: number) => ({
  title: 'Forretningsorden',
  voting: { default: { quorum: { by: 'seats', atLeast } } },
});
const facts = { votingSeats, newestRules: null, otherRules: [] };
const since = (appliesFrom: string, changes: object = {}) => ({
  ...facts,
  newestRules: { instance: self, number: 1, appliesFrom, ended: false, ...changes },
});

const drafting = () => {
  const story = new Play(rulesOfProcedure, { at: '2025-02-20T10:00:00Z', self });
  story.start({ title: 'Forretningsorden for styregruppen' }, secretariat, facts);
  return story;
};
const inForce = () => {
  const story = drafting();
  story.send('ADOPT', { rules: quorum(2), appliesFrom: SPRING, decision: 'Vedtaget på 9. møde.' }, secretariat, facts);
  return story;
};

it('has these transitions and no others', () => {
  expect(transitionTable(rulesOfProcedure)).toEqual(lines(TABLE));
  expect(idleEvents(rulesOfProcedure)).toEqual([]);
});

describe('rules of procedure', () => {
  it('are adopted from a day, with what was decided and by whom it was recorded', () => {
    const story = inForce();
    expect(story.states).toEqual(['inForce']);
    expect(story.context).toMatchObject({ title: 'Forretningsorden', number: 1, appliesFrom: SPRING });
    expect(story.rows('rulesVersion')).toMatchObject([
      {
        ...{ number: 1, appliesFrom: SPRING, decision: 'Vedtaget på 9. møde.', rectifies: false, reason: null },
        rules: { title: 'Forretningsorden', voting: { recusal: 'leavesBase' } },
        person: idOf(2),
      },
    ]);
  });

  it('have one version after the other, each from a later day', () => {
    const story = inForce();
    const next = { rules: { title: 'Ny forretningsorden' }, appliesFrom: SUMMER };
    expect(story.send('ADOPT', next, secretariat, since(SUMMER))).toEqual({ refused: ['applies-later'] });
    expect(story.send('ADOPT', next, secretariat, since(SPRING))).toMatchObject({ states: ['inForce'] });
    expect(story.context).toMatchObject({ title: 'Ny forretningsorden', number: 2, appliesFrom: SUMMER });
    expect(story.rows('rulesVersion')).toMatchObject([{ number: 2, appliesFrom: SUMMER, decision: null }]);
  });

  it('that were recorded wrongly keep their number and their day', () => {
    const story = inForce();
    story.send('RECTIFY', { rules: quorum(3), reason: 'Tre, ikke to.' }, secretariat, since(SPRING));
    expect(story.rows('rulesVersion')).toMatchObject([
      { number: 1, appliesFrom: SPRING, decision: null, rectifies: true, reason: 'Tre, ikke to.', rules: quorum(3) },
    ]);
    expect(story.context).toMatchObject({ number: 1, appliesFrom: SPRING });
  });

  it('bear the title that a rectification gives them', () => {
    const story = inForce();
    story.send('RECTIFY', { rules: { title: 'Forretningsorden 2025' }, reason: 'Årstallet manglede.' }, secretariat, {
      ...facts,
    });
    expect(story.context.title).toBe('Forretningsorden 2025');
  });

  it('are not rectified into something that the committee cannot fulfil', () => {
    expect(inForce().send('RECTIFY', { rules: quorum(4), reason: 'x' }, secretariat, facts)).toEqual({
      refused: ['fits-committee'],
    });
  });

  it('are repealed from a day, and can be adopted anew from that day', () => {
    const story = inForce();
    expect(story.send('REPEAL', { from: SUMMER, reason: 'Uden regler.' }, secretariat, since(AUTUMN))).toEqual({
      refused: ['ends-later'],
    });
    story.send('REPEAL', { from: SUMMER, reason: 'Uden regler.' }, secretariat, since(SPRING));
    expect(story.states).toEqual(['repealed']);
    expect(story.rows('repeal')).toEqual([{ from: SUMMER, reason: 'Uden regler.', person: idOf(2) }]);
    const again = { rules: quorum(2), appliesFrom: SUMMER };
    expect(story.send('ADOPT', again, secretariat, since(SUMMER, { ended: true }))).toMatchObject({
      states: ['inForce'],
    });
    expect(story.context.number).toBe(2);
  });

  it('that were repealed by mistake apply again', () => {
    const story = inForce();
    story.send('REPEAL', { from: SUMMER, reason: 'Uden regler.' }, secretariat, since(SPRING));
    const reason = { reason: 'Det var et andet udvalg.' };
    expect(story.send('REINSTATE', reason, secretariat, since(SUMMER, { instance: other, ended: true }))).toEqual({
      refused: ['nothing-since'],
    });
    expect(story.send('REINSTATE', reason, secretariat, since(SUMMER, { ended: true }))).toMatchObject({
      states: ['inForce'],
    });
    expect(story.rows('reason')).toEqual([{ event: 'REINSTATE', ...reason, person: idOf(2) }]);
  });

  it('are withdrawn before they are adopted', () => {
    const story = drafting();
    expect(story.context).toMatchObject({ title: 'Forretningsorden for styregruppen', number: 0, appliesFrom: null });
    expect(story.send('WITHDRAW', { reason: 'Ikke nu.' }, secretariat)).toMatchObject({ states: ['withdrawn'] });
    expect(story.rows('reason')).toEqual([{ event: 'WITHDRAW', reason: 'Ikke nu.', person: idOf(2) }]);
  });

  it('tell the whole committee from when they apply, and from when no longer', () => {
    const { adopted, rectified, repealed, reinstated } = rulesOfProcedure.announcements;
    expect([adopted, rectified, repealed, reinstated].map((one) => one?.to)).toEqual(Array(4).fill('committee'));
    const step = { context: { title: 'F', appliesFrom: SPRING }, event: { type: 'REPEAL', from: SUMMER } } as never;
    expect(adopted?.params?.(step)).toEqual({ title: 'F', appliesFrom: SPRING });
    expect(repealed?.params?.(step)).toEqual({ title: 'F', from: SUMMER });
  });
});

describe('guards', () => {
  const context = (changes: object = {}) => ({ facts: { self, ...facts, ...changes } });
  const others = [{ id: other, title: 'Forretningsorden 2020' }];
  const rules = (document: object) =>
    (rulesOfProcedure.events.ADOPT!.payload.parse({ rules: document, appliesFrom: SUMMER }) as { rules: object }).rules;
  const cases: [string, object, object, object?, object?][] = [
    ['noOtherRules', context(), context({ otherRules: others })],
    ['appliesLater', context(since(SPRING)), context(since(AUTUMN)), { appliesFrom: SUMMER }],
    ['fitsCommittee', context(), context(), { rules: rules(quorum(3)) }, { rules: rules(quorum(4)) }],
    ['endsLater', context(since(SUMMER)), context(since(AUTUMN)), { from: SUMMER }],
    ['nothingSince', context(since(SPRING)), context(since(SPRING, { instance: other }))],
  ];

  it.each(cases)('%s holds and fails', (name, yes, no, event = {}, failing = event) => {
    expect(holds(rulesOfProcedure, name, yes as never, event as never)).toBe(true);
    expect(holds(rulesOfProcedure, name, no as never, failing as never)).toBe(false);
  });

  it('are all shown both ways', () => {
    expect(cases.map(([name]) => name).sort()).toEqual([...singleGuards(rulesOfProcedure)].sort());
  });

  it('say which rules there are already', () => {
    expect(paramsOf(rulesOfProcedure, 'noOtherRules', context({ otherRules: others }))).toEqual({
      title: 'Forretningsorden 2020',
    });
  });

  it('say where it does not hold, and why, in both languages', () => {
    expect(paramsOf(rulesOfProcedure, 'fitsCommittee', context(), { rules: rules(quorum(4)) })).toEqual({
      place: 'voting.default.quorum',
      reasonDa: '4 kan ikke nås: der er kun 3.',
      reasonEn: '4 cannot be reached: there are only 3.',
    });
  });

  it('say both dates of periods that overlap', () => {
    expect(paramsOf(rulesOfProcedure, 'appliesLater', context(since(AUTUMN)), { appliesFrom: SUMMER })).toEqual({
      ...{ placeDa: 'Gælder fra', placeEn: 'Applies from' },
      ...{ appliesFrom: SUMMER, newest: AUTUMN },
    });
    expect(paramsOf(rulesOfProcedure, 'endsLater', context(since(AUTUMN)), { from: SUMMER })).toEqual({
      ...{ from: SUMMER, newest: AUTUMN },
    });
  });
});
