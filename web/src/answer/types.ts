import type { components } from '../api/schema';

type Schemas = components['schemas'];

export type RoundStanding = Schemas['RoundStanding'];
export type SeatStanding = Schemas['SeatStanding'];
export type PaperStanding = Schemas['PaperStanding'];
export type Version = Schemas['Version'];
export type SavedDraft = Schemas['AnswerDraft'];
export type DraftBody = Schemas['AnswerDraftBody'];
export type ProposedRemark = Schemas['ProposedRemark'];

export const KINDS = ['substantive', 'editorial', 'objection'] as const;
export type Kind = (typeof KINDS)[number];

/** A remark as SUBMIT_REMARKS takes it; without a section it is on the paper as a whole. */
export interface Remark {
  readonly paper: string;
  readonly section?: string;
  readonly kind: Kind;
  readonly text: string;
}

export const CHOICES = ['approve', 'approveWithRemarks', 'reservation', 'cannot', 'abstain'] as const;
export type Choice = (typeof CHOICES)[number];

/** A position as POSITION takes it, for one paper or for all. */
export interface Stance {
  readonly choice?: Choice;
  readonly text?: string;
  readonly until?: string;
  readonly passage?: string;
  readonly proposed?: string;
}

/** How an answer that was given elsewhere came to the secretariat. */
export interface Filing {
  readonly reason?: string;
  readonly occurredAt?: string;
  readonly receipt: {
    readonly how?: 'mail' | 'letter' | 'phone' | 'meeting';
    readonly from?: string;
    readonly lateBecause?: string;
    readonly attachments?: readonly Schemas['UploadedEnclosure'][];
  };
}
