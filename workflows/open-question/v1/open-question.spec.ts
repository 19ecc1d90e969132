import { describe, expect, it } from '@jest/globals';
import { actor, holds, idOf, Play, singleGuards } from '../../../test/support/play.js';
import { idleEvents, lines, transitionTable } from '../../../test/support/transitions.js';
import { openQuestion } from './lifecycle.js';

const TABLE = `
  open     | ANSWER                      | answered | record answer
  open     | DROP                        | dropped  | record reason
  open     | RECTIFY [organisationKnown] | open     | rectified, record question
  answered | RECTIFY [organisationKnown] | answered | rectified, record question, record answer
  answered | REOPEN                      | open     | record reason, record question
  dropped  | RECTIFY [organisationKnown] | dropped  | rectified, record question
  dropped  | REOPEN                      | open     | record reason, record question
`;

const asked = { meeting: '9. møde', item: '2.3', date: '2025-02-20' };
const payload = {
  title: 'Hvornår besluttes andre formål med analysemiljøet?',
  text: 'KL spørger, hvornår andre formål besluttes; der blev ikke angivet en dato.',
  subject: 'Analysemiljøer',
  askedBy: 'Medlem, KL',
  organisation: idOf(521),
  asked,
};
const secretariat = actor(2, 'secretariat');
const known = { organisations: [idOf(521)] };

const play = () => {
  const story = new Play(openQuestion, { at: '2025-02-20T10:00:00Z', self: idOf(900) });
  story.start(payload, secretariat, known);
  return story;
};

it('has these transitions and no others', () => {
  expect(transitionTable(openQuestion)).toEqual(lines(TABLE));
  expect(idleEvents(openQuestion)).toEqual([]);
});

describe('an open question', () => {
  it('says what was asked, by whom and where', () => {
    expect(play().rows('question')).toEqual([{ ...payload, rectifies: false, reason: null, person: idOf(2) }]);
  });

  it('is answered, by whom and where', () => {
    const story = play();
    const given = { meeting: '10. møde', date: '2025-06-24' };
    expect(
      story.send('ANSWER', { answer: 'En udvidelse kan prioriteres i 2026.', by: 'Formanden', given }, secretariat),
    ).toEqual({ states: ['answered'], effects: ['record answer'] });
    expect(story.rows('answer')).toEqual([
      {
        answer: 'En udvidelse kan prioriteres i 2026.',
        by: 'Formanden',
        given: { ...given, item: null },
        rectifies: false,
        reason: null,
        person: idOf(2),
      },
    ]);
  });

  it('answered wrongly on file is rectified: the old answer stays beside the new', () => {
    const story = play();
    story.send('ANSWER', { answer: 'I 2026.' }, secretariat);
    story.send('RECTIFY', { answer: 'Kan prioriteres i 2026.', reason: 'Ikke lovet' }, secretariat, known);
    expect(story.states).toEqual(['answered']);
    expect(story.rows('answer')).toMatchObject([{ answer: 'Kan prioriteres i 2026.', rectifies: true }]);
    story.send('RECTIFY', { askedBy: 'Medlem, DR', reason: 'Det var DR' }, secretariat, known);
    expect(story.rows('answer')).toEqual([]);
    expect(story.rows('question')).toMatchObject([{ askedBy: 'Medlem, DR', title: payload.title, rectifies: true }]);
  });

  it('settled by mistake is opened again', () => {
    const story = play();
    story.send('DROP', { reason: 'Besvaret andetsteds' }, secretariat);
    expect(story.send('REOPEN', { reason: 'Det var et andet' }, secretariat)).toMatchObject({ states: ['open'] });
    expect(story.rows('question')).toEqual([]);
  });
});

it('the guard asks for an organisation that exists, and for none where none is named', () => {
  const context = { facts: known } as never;
  expect(holds(openQuestion, 'organisationKnown', context, { organisation: idOf(521) })).toBe(true);
  expect(holds(openQuestion, 'organisationKnown', context, {})).toBe(true);
  expect(holds(openQuestion, 'organisationKnown', context, { organisation: idOf(522) })).toBe(false);
  expect(singleGuards(openQuestion)).toEqual(['organisationKnown']);
});
