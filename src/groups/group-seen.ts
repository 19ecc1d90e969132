/** Whether the period of a row covers the instant $3. */
export const NOW = (row: string) => `${row}.valid_from <= $3 AND (${row}.valid_to IS NULL OR ${row}.valid_to > $3)`;

/** The group's own committee. */
export const BODY = `(g.snapshot->'context'->>'body')::uuid`;

/** A group is seen from the steering group that set it up and from its own committee. $2 the person, $3 the instant. */
export const GROUP_SEEN = `
  EXISTS (SELECT FROM committee_role r
           WHERE r.committee_id IN (g.committee_id, ${BODY}) AND r.person_id = $2 AND ${NOW('r')})`;
