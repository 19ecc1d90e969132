import { every, type Guards } from '../../../src/domain/workflow/guard.js';
import { answering } from './answering.guards.js';
import { concluding } from './concluding.guards.js';
import { counting } from './counting.guards.js';
import { nudging } from './nudging.guards.js';
import { opening } from './opening.guards.js';

const position = [
  'seatIsElector',
  'papersOfRound',
  'notRecused',
  'versionCurrent',
  'wordsGiven',
  'memberSilent',
  'oneSeatASubstitute',
  'editorialInFull',
  'filedBySecretariat',
  'attachmentsSent',
];
const conclusion = ['everyPaperOnce', 'correctionsPlaced', 'plainPapersNoted', 'newestVersions', 'chairOrReason'];

export const guards = {
  ...opening,
  ...answering,
  ...counting,
  ...concluding,
  ...nudging,
  canOpen: every(
    'everyPaperReady',
    'seatsWithVotes',
    'deadlineAhead',
    'matterKnown',
    'wayProvidedFor',
    'rulesOfItsOwn',
    'periodLongEnough',
  ),
  canExtend: every('newDeadlineAhead', 'newDeadlineLater'),
  canNudge: every('someoneMissing', 'seatsAwaited', 'notNudgedLately'),
  mayPosition: every(...position),
  mayPositionInTime: every(...position, 'inTimeOrAccepted'),
  lastPosition: every(...position, 'lastAwaited'),
  mayRecuse: every('seatIsElector', 'papersOfRound'),
  lastRecusal: every('seatIsElector', 'papersOfRound', 'lastAwaited'),
  mayRectify: every('seatIsElector', 'somethingToRectify'),
  mayRectifyInTime: every('seatIsElector', 'somethingToRectify', 'deadlineAhead'),
  putsInDoubt: every('seatIsElector', 'somethingToRectify', 'countComesOutOtherwise'),
  concludesByConsensus: every(...conclusion),
  concludesEarly: every(...conclusion, 'quorumReached', 'agreesWithCount', 'nothingCanChange'),
  concludesByCount: every(...conclusion, 'quorumReached', 'agreesWithCount'),
  rectifiesOutcome: every('paperOfRound', 'correctionsPlaced', 'plainPapersNoted'),
} satisfies Guards;
