import { inBothLanguages } from '../texts/in-both-languages';

export const uiTexts = inBothLanguages({
  da: {
    loading: 'Henter …',
    close: 'Luk',
    cancel: 'Fortryd',
    back: 'Tilbage',
    more: 'Vis flere',
    none: 'Ingen',
    add: 'Tilføj',
    remove: 'Fjern',
    choose: 'Vælg …',
    optional: 'kan udelades',
    filters: 'Filtre',
    clearFilters: 'Ryd filtre',
    all: 'Alle',
  },
  en: {
    loading: 'Loading …',
    close: 'Close',
    cancel: 'Cancel',
    back: 'Back',
    more: 'Show more',
    none: 'None',
    add: 'Add',
    remove: 'Remove',
    choose: 'Choose …',
    optional: 'optional',
    filters: 'Filters',
    clearFilters: 'Clear filters',
    all: 'All',
  },
});
