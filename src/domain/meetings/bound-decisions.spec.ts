import { describe, expect, it } from '@jest/globals';
import { boundDecisions, brokenDecisions, itemName, sectionOf, type BoundDecision } from './bound-decisions.js';
import { decisionRow, itemRow, stored } from '../../../test/support/meeting-rows.js';

const bound = (...texts: readonly string[]): readonly BoundDecision[] =>
  texts.map((text) => ({ section: 'punkt-gp', item: '2.1 GP', text }));
const broken = (markdown: string, ...texts: readonly string[]) =>
  brokenDecisions([{ id: 'punkt-gp', markdown }], bound(...texts));
const STANDS: readonly string[] = [];
const BROKEN = ['2.1 GP'];

describe('a decision', () => {
  it.each([
    ['stands behind its label', '**Beslutning:** Kommissoriet godkendes.', STANDS],
    ['stands behind the number of its point', '**Beslutning, punkt 12:** Kommissoriet godkendes.', STANDS],
    ['stands as a paragraph', 'KL spurgte.\n\nKommissoriet godkendes.\n\nSST svarede.', STANDS],
    ['stands whatever its spacing and marks', '**Beslutning:**  Kommissoriet\n_godkendes_\\.', STANDS],
    ['is broken by another word', '**Beslutning:** Kommissoriet godkendes ikke.', BROKEN],
    ['is broken by a word before it', '**Beslutning:** Ikke Kommissoriet godkendes.', BROKEN],
    ['is broken in the midst of other text', 'KL mente, at Kommissoriet godkendes.', BROKEN],
    ['is broken behind a label of somebody’s own', '**Udkast:** Kommissoriet godkendes.', BROKEN],
    ['is broken when it has gone', 'KL spurgte.', BROKEN],
    ['is broken by another sign', '**Beslutning:** Kommissoriet godkendes!', BROKEN],
  ])('%s', (_what, markdown, found) => {
    expect(broken(markdown, 'Kommissoriet godkendes.')).toEqual(found);
  });

  it('of several paragraphs stands when they follow each other', () => {
    const text = 'Kommissoriet godkendes med:\n\n- G1\n- G2';
    expect(broken('**Beslutning:**\n\nKommissoriet godkendes med:\n\n* G1\n* G2', text)).toEqual(STANDS);
    expect(broken('**Beslutning:** Kommissoriet godkendes med:\n\n* G2\n* G1', text)).toEqual(BROKEN);
  });

  it('stands as often as it was made, and none stands in the words of another', () => {
    expect(broken('**Beslutning, punkt 1:** Ja.\n\n**Beslutning, punkt 2:** Ja.', 'Ja.', 'Ja.')).toEqual(STANDS);
    expect(broken('**Beslutning, punkt 1:** Ja.', 'Ja.', 'Ja.')).toEqual(BROKEN);
    expect(broken('Ja.\n\nMen senest i juni.', 'Ja.', 'Ja.\n\nMen senest i juni.')).toEqual(BROKEN);
    expect(broken('Ja.\n\nMen senest i juni.\n\nJa.', 'Ja.', 'Ja.\n\nMen senest i juni.')).toEqual(STANDS);
  });

  it('in signs that mean something elsewhere stands as it is', () => {
    expect(broken('**Beslutning:** Koster $& og $1.', 'Koster $& og $1.', 'Ja.')).toEqual(BROKEN);
    expect(broken('Koster $& og $1.\n\nJa.', 'Koster $& og $1.', 'Ja.')).toEqual(STANDS);
  });

  it('stands in the section of its own item, which is named once', () => {
    const two = [...bound('Ja.', 'Nej.'), { section: 'punkt-cae', item: '2.3 CAE', text: 'Ja.' }];
    expect(brokenDecisions([{ id: 'punkt-cae', markdown: 'Ja.' }], two)).toEqual(['2.1 GP']);
    expect(brokenDecisions([], two)).toEqual(['2.1 GP', '2.3 CAE']);
    expect(brokenDecisions([], [])).toEqual([]);
  });
});

describe('the decisions of a meeting', () => {
  it('are those that stand: one that was recorded anew counts as it was recorded last', () => {
    const rows = [
      stored('item', 1, itemRow({ key: 'gp', number: '2.1', title: 'GP' })),
      stored('item', 1, itemRow({ key: 'cae', number: '2.2', title: 'CAE' }), 1),
      stored('itemDecision', 2, decisionRow({ item: 'gp', text: 'Udsat.' })),
      stored('itemDecision', 3, decisionRow({ item: 'gp', text: 'Godkendt.' })),
      stored('itemDecision', 4, decisionRow({ decision: 'other', item: 'cae', point: 1, text: 'Ja.' })),
      stored('itemDecision', 5, decisionRow({ decision: 'more', item: 'cae', point: 2, text: 'Nej.' })),
    ];
    expect(boundDecisions(rows)).toEqual([
      { section: 'punkt-gp', item: '2.1 GP', text: 'Godkendt.' },
      { section: 'punkt-cae', item: '2.2 CAE', text: 'Ja.' },
      { section: 'punkt-cae', item: '2.2 CAE', text: 'Nej.' },
    ]);
  });

  it('stand in sections that are known by the keys of the items', () => {
    expect([sectionOf('gp'), itemName({ number: '2.1', title: 'GP' })]).toEqual(['punkt-gp', '2.1 GP']);
  });
});
