/** How a meeting is held. */
export const meetingForms = ['physical', 'virtual', 'hybrid'] as const;
export type MeetingForm = (typeof meetingForms)[number];

/** What stands in the context of a meeting: what everybody who reads of it begins with. */
export interface MeetingHead {
  readonly title: string;
  /** Which of the committee's meetings it is, counted by the committee itself. */
  readonly number: number | null;
  readonly kind: 'ordinary' | 'extraordinary' | 'urgent' | 'extremeUrgency';
  readonly form: MeetingForm;
  readonly place: string | null;
  /** ISO instants; null until a date is found. */
  readonly starts: string | null;
  readonly ends: string | null;
}
