/** What a person may see: instances of committees where they have a role at the instant. */
export const seenBy = (instance: string, person: string, at: string): string => `
  EXISTS (SELECT FROM committee_role r WHERE r.committee_id = ${instance}.committee_id AND r.person_id = ${person}
             AND r.valid_from <= ${at} AND (r.valid_to IS NULL OR r.valid_to > ${at}))`;

/** An instant as JSON has it, for rows that leave the database as JSON. */
export const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
