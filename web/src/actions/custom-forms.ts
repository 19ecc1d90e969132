import { lazy, type LazyExoticComponent } from 'react';
import type { Form } from './form';

const answerElsewhere = lazy(() => import('../answer/answer-elsewhere'));
const issueVersion = lazy(() => import('../matter/writing/issue-version-form'));
const dispose = lazy(() => import('../matter/text/dispose-form'));
const rules = lazy(() => import('../rules/rules-form'));
const nudgeSeats = lazy(() => import('../matter/round/nudge-form'));

/** Well-made forms for the common events, by `lifecycle/EVENT`; all others are made from their schema. */
export const CUSTOM_FORMS: Readonly<Record<string, LazyExoticComponent<Form>>> = {
  'comment-round/SUBMIT_REMARKS': answerElsewhere,
  'comment-round/NO_REMARKS': answerElsewhere,
  'approval-round/POSITION': answerElsewhere,
  'approval-round/RECUSE': lazy(() => import('../answer/recusal-form')),
  'comment-round/NUDGE': nudgeSeats,
  'approval-round/NUDGE': nudgeSeats,
  'approval-round/CONCLUDE': lazy(() => import('../matter/round/conclude-form')),
  'approval-round/RECTIFY_OUTCOME': lazy(() => import('../matter/round/rectify-outcome-form')),
  'commission/ISSUE_VERSION': issueVersion,
  'task-description/ISSUE_VERSION': issueVersion,
  'plain-paper/ISSUE_VERSION': issueVersion,
  'minutes/ISSUE_VERSION': issueVersion,
  'correction/MAKE': lazy(() => import('../matter/make-form')),
  'rules-of-procedure/ADOPT': rules,
  'rules-of-procedure/RECTIFY': rules,
  'commission/DISPOSE': dispose,
  'task-description/DISPOSE': dispose,
  'plain-paper/DISPOSE': dispose,
  'minutes/DISPOSE': dispose,
};
