import { CaseFaults } from './case-fault.js';
import { parseCase } from './read-case.js';

const DATA = `
case: small
title: A small case
organisations: { SDS: Sundhedsdatastyrelsen }
people: { chair: { name: 'Formand, SDS' } }
committees:
  PSG:
    name: Programstyregruppen
    from: '2024-01-01'
    seats:
      CHAIR: { name: 'Formand, SDS', organisation: SDS, chair: true, held: chair }
papers:
  GP:
    title: Kommissorium
    committee: PSG
    texts: { draft: { sections: { purpose: { heading: Formål, text: Ord. } } } }
`.trimStart();

const SCRIPT = `
script:
  - at: '2025-01-06 09:00'
    who: chair
    does: start commission
    as: GP
  - at: '10:00'
    who: chair
    does: ISSUE_VERSION
    what: GP
    text: draft
`.trimStart();

const faultsIn = (text: string): string[] => {
  try {
    parseCase('story.yaml', text);
    return [];
  } catch (error) {
    if (!(error instanceof CaseFaults)) throw error;
    return error.message.split('\n');
  }
};

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

/** The fault of a case that is right but for one replacement, and the line where that was made. */
function broken(part: string, by: string): { faults: string[]; line: number } {
  const whole = DATA + SCRIPT;
  expect(whole).toContain(part);
  return { faults: faultsIn(whole.replace(part, by)), line: lineOf(whole, part) };
}

describe('a case file', () => {
  it('is read when it holds together', () => {
    expect(parseCase('story.yaml', DATA + SCRIPT).data.script).toHaveLength(2);
  });

  it('with broken YAML in the middle is refused with line and column', () => {
    const { faults, line } = broken(`held: chair }`, `held: chair ]`);
    expect(faults[0]).toMatch(new RegExp(`^story\\.yaml:${line}:\\d+: `));
  });

  it('with the same key twice is refused', () => {
    const { faults } = broken(`title: A small case`, `case: other\ntitle: A small case`);
    expect(faults[0]).toBe('story.yaml:2:1: Map keys must be unique');
  });

  it.each([
    ['an unknown key', `    as: GP`, `    az: GP`, 'unknown key “az”'],
    ['an unknown paper in a step', `    text: draft`, `    text: final`, 'unknown text “final”'],
    ['an unknown instance', `    what: GP`, `    what: CAE`, 'unknown instance “CAE”'],
    ['a step out of order in time', `'10:00'`, `'08:59'`, '2025-01-06 08:59 is before the step above'],
    ['an unknown event', `does: ISSUE_VERSION`, `does: ISSUE`, 'unknown event “ISSUE”; there are ISSUE_VERSION'],
    ['an unknown lifecycle', `start commission`, `start comission`, 'unknown lifecycle “comission”'],
    ['an unknown person', `who: chair`, `who: nobody-else`, 'unknown person “nobody-else”'],
    ['an unknown person among several', `who: chair`, `who: [chair, nobody-else]`, 'unknown person “nobody-else”'],
    ['an unknown organisation', `organisation: SDS`, `organisation: SDX`, 'unknown organisation “SDX”'],
    ['an unknown committee', `committee: PSG`, `committee: XYZ`, 'unknown committee “XYZ”'],
    ['a day that does not exist', `'2024-01-01'`, `'2024-02-30'`, 'there is no day 2024-02-30'],
    ['a time lost to summer time', `'2025-01-06 09:00'`, `'2025-03-30 02:30'`, 'there is no time 2025-03-30 02:30'],
  ])('with %s is refused with its place', (_what, part, by, reason) => {
    const { faults, line } = broken(part, by);
    expect(faults.some((fault) => fault.startsWith(`story.yaml:${line}:`) && fault.includes(reason))).toBe(true);
  });

  it('names something unknown in a payload by its place, not as an id that is refused later', () => {
    const round = `
  - who: chair
    does: start comment-round
    as: ROUND
    in: PSG
    links: { collects: [GP] }
    with: { title: Ord, deadline: 2025-02-01 12:00, seats: [CHAIR, KL] }
`;
    const [fault] = faultsIn(DATA + SCRIPT + round);
    expect(fault).toBe(`story.yaml:${lineOf(DATA + SCRIPT + round, 'CHAIR, KL')}:68: unknown name “KL”`);
  });

  it('tells all faults at once', () => {
    const text = (DATA + SCRIPT).replace('organisation: SDS', 'organisation: SDX').replace('what: GP', 'what: CAE');
    expect(faultsIn(text)).toHaveLength(2);
  });
});
