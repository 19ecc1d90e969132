import { lazy, type LazyExoticComponent } from 'react';
import type { Form } from './form';

const answerElsewhere = lazy(() => import('../answer/answer-elsewhere'));

/** Well-made forms for the common events, by `lifecycle/EVENT`; all others are made from their schema. */
export const CUSTOM_FORMS: Readonly<Record<string, LazyExoticComponent<Form>>> = {
  'comment-round/SUBMIT_REMARKS': answerElsewhere,
  'comment-round/NO_REMARKS': answerElsewhere,
  'approval-round/POSITION': answerElsewhere,
  'approval-round/RECUSE': lazy(() => import('../answer/recusal-form')),
};
