/**
 * In which states of which lifecycle somebody in particular is waited for, and who that is: seats asked for remarks, a
 * position or dates, the `owner` of the instance (a seat, an organisation or the secretariat), or the `organisation` that was asked.
 */
export const OBLIGATIONS = [
  { lifecycle: 'comment-round', state: 'open', by: 'remarks' },
  { lifecycle: 'approval-round', state: 'open', by: 'positions' },
  { lifecycle: 'meeting', state: 'polling.open', by: 'dates' },
  { lifecycle: 'correction', state: 'open', by: 'owner' },
  { lifecycle: 'follow-up', state: 'open', by: 'owner' },
  { lifecycle: 'nomination', state: 'asked', by: 'organisation' },
] as const;

/**
 * How those that a paper waits for are tied to it, as seen from the paper; where a state is named, it waits for them only while
 * they stand there. At its gate a group waits with the commission that it has and the task description that it is to write.
 */
export const AWAITED_RELATIONS = [
  { relation: 'collectedBy' },
  { relation: 'decidedBy' },
  { relation: 'correctedBy' },
  { relation: 'mandates', state: 'waiting.gate' },
  { relation: 'writtenBy', state: 'waiting.gate' },
] as const;
