const KINDS = { editorial: 'Redaktionel', substantive: 'Indholdsmæssig', objection: 'Indsigelse' } as const;

const OUTCOMES = {
  accommodated: 'Imødekommet',
  partly: 'Delvist imødekommet',
  notAccommodated: 'Ikke imødekommet',
  noChange: 'Giver ikke anledning til ændringer',
  referred: 'Henvist',
} as const;

export type Kind = keyof typeof KINDS;
export type Outcome = keyof typeof OUTCOMES;

export const kindInWords = (kind: Kind): string => KINDS[kind];

/** What came of a remark, and to whom it was referred. */
export const outcomeInWords = (outcome: Outcome, referredTo: string | null): string =>
  referredTo === null ? OUTCOMES[outcome] : `${OUTCOMES[outcome]} til ${referredTo}`;
