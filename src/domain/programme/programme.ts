import type { Bilingual } from '../workflow/bilingual.js';
import { dayOf } from './day.js';

/** A paper of a group, as far as the plan tells of it. */
export interface PlannedPaper {
  readonly title: string;
  readonly label: Bilingual;
}

/** What must be so before a group starts; `since` and `reason` are of the last who said whether it is. */
export interface PlannedGate {
  readonly condition: string;
  readonly open: boolean;
  readonly since: string | null;
  readonly reason: string | null;
}

export interface PlannedGroup {
  readonly title: string;
  readonly label: Bilingual;
  readonly startedAt: string | null;
  readonly gate: PlannedGate | null;
  readonly commission: PlannedPaper | null;
  readonly taskDescription: PlannedPaper | null;
}

/** A change of bucket: by a decision, or because it was entered wrongly. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly decision: string | null;
  readonly reason: string;
  readonly at: string;
}

export interface Planned {
  readonly key: string;
  readonly title: string;
  readonly state: string;
  readonly label: Bilingual;
  readonly bucket: string;
  readonly needBy: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly groups: readonly PlannedGroup[];
  readonly moves: readonly Move[];
}

type Dated = Pick<Planned, 'state' | 'needBy' | 'start' | 'end'>;

/** Whether a day has passed without what it was set for: the start of what is planned, the end or the need of what is unfinished. */
export function isLate({ state, needBy, start, end }: Dated, at: string): boolean {
  if (state !== 'planned' && state !== 'running') return false;
  const days = [needBy, end, state === 'planned' ? start : null];
  return days.some((day) => day !== null && day < dayOf(at));
}
