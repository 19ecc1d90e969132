import { caseFile } from './format/case-file.js';
import { textOf } from './text-of.js';

const data = caseFile.parse({
  case: 'small',
  title: 'A small case',
  files: { plan: { name: 'plan.md', text: 'abc' } },
  papers: {
    GP: {
      title: 'Kommissorium',
      committee: 'PSG',
      texts: {
        draft: {
          note: 'First.',
          sections: { purpose: { heading: 'Formål', text: 'Ord.' }, tasks: { heading: 'Opgaver', text: 'Mange.' } },
        },
        revised: { from: 'draft', sections: { tasks: 'Færre.' }, enclosures: ['plan'], material: true },
      },
    },
  },
});

describe('a text of a paper', () => {
  it('keeps the sections of the one it continues, with their headings and in their order', () => {
    expect(textOf(data, data.papers.GP!, 'revised').sections).toEqual([
      { id: 'purpose', heading: 'Formål', markdown: 'Ord.' },
      { id: 'tasks', heading: 'Opgaver', markdown: 'Færre.' },
    ]);
  });

  it('says of its own what is new, not what was new before', () => {
    const { note, material } = textOf(data, data.papers.GP!, 'revised');
    expect({ note, material }).toEqual({ note: undefined, material: true });
  });

  it('names its files by their hash', () => {
    expect(textOf(data, data.papers.GP!, 'revised').enclosures).toEqual([
      {
        key: 'plan',
        name: 'plan.md',
        mediaType: 'text/markdown',
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        size: 3,
      },
    ]);
  });
});
