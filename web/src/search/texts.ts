import { inBothLanguages } from '../texts/in-both-languages';

export const searchTexts = inBothLanguages({
  da: {
    title: 'Søg',
    field: 'Søg i dokumenter, bemærkninger og beslutninger',
    search: 'Søg',
    hits: 'Fundet',
    kind: 'Slags',
    nothing: 'Intet fundet om «{words}». Prøv med færre eller andre ord.',
    kinds: {
      all: 'Alt',
      paper: 'Dokument',
      remark: 'Bemærkning',
      disposition: 'Behandling',
      decision: 'Beslutning',
      'open-question': 'Udestående',
      'follow-up': 'Opfølgning',
      enclosure: 'Bilag',
      other: 'Andet',
    },
  },
  en: {
    title: 'Search',
    field: 'Search papers, remarks and decisions',
    search: 'Search',
    hits: 'Found',
    kind: 'Kind',
    nothing: 'Nothing found about “{words}”. Try fewer or other words.',
    kinds: {
      all: 'Everything',
      paper: 'Paper',
      remark: 'Remark',
      disposition: 'Disposition',
      decision: 'Decision',
      'open-question': 'Open question',
      'follow-up': 'Follow-up',
      enclosure: 'Enclosure',
      other: 'Other',
    },
  },
});
