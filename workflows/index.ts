import type { Lifecycle } from '../src/domain/workflow/lifecycle.js';
import { approvalRound } from './approval-round/v1/lifecycle.js';
import { commentRound } from './comment-round/v1/lifecycle.js';
import { commission } from './commission/v1/lifecycle.js';
import { correction } from './correction/v1/lifecycle.js';
import { decision } from './decision/v1/lifecycle.js';
import { deliverable } from './deliverable/v1/lifecycle.js';
import { followUp } from './follow-up/v1/lifecycle.js';
import { meeting } from './meeting/v1/lifecycle.js';
import { minutes } from './minutes/v1/lifecycle.js';
import { nomination } from './nomination/v1/lifecycle.js';
import { organisationChange } from './organisation-change/v1/lifecycle.js';
import { plainPaper } from './plain-paper/v1/lifecycle.js';
import { openQuestion } from './open-question/v1/lifecycle.js';
import { rulesOfProcedure } from './rules-of-procedure/v1/lifecycle.js';
import { taskDescription } from './task-description/v1/lifecycle.js';
import { workingGroup } from './working-group/v1/lifecycle.js';

/** Every version of every lifecycle that instances may stand on. */
export const lifecycles: readonly Lifecycle[] = [
  commission,
  commentRound,
  approvalRound,
  correction,
  taskDescription,
  plainPaper,
  workingGroup,
  nomination,
  deliverable,
  followUp,
  openQuestion,
  decision,
  organisationChange,
  rulesOfProcedure,
  meeting,
  minutes,
];
