import { every, type Guards } from '../../../src/domain/workflow/guard.js';
import { agenda } from './agenda.guards.js';
import { planning } from './planning.guards.js';
import { session } from './session.guards.js';

export const guards = {
  ...planning,
  ...agenda,
  ...session,
  canPoll: every('pollAhead', 'slotsAfterPoll'),
  mayAnswerPoll: every('seatPolled', 'slotsAsked'),
  lastAnswer: every('seatPolled', 'slotsAsked', 'lastToAnswer'),
  canNudge: every('someoneMissing', 'seatsAwaited', 'notNudgedLately'),
  canPlace: every('keyFree', 'numberFree'),
  canPropose: every('keyFree', 'numberFree', 'papersNotPlaced'),
  canChange: every('itemThere', 'numberFree'),
  canOrder: every('itemsKnown', 'numbersDiffer'),
  canClear: every('agendaFilled', 'chairClears'),
  canSend: every('agendaFilled', 'papersReady', 'agendaCleared', 'papersInTime'),
  canSendMore: every('papersReady', 'agendaCleared'),
  canMove: every('dateAhead', 'noticeLongEnough'),
  canAttend: every('seatsOfCommittee', 'itemsKnown', 'explained'),
  canContribute: every('itemsKnown', 'seatsOfCommittee'),
  canRaise: every('itemsKnown', 'oneOwner'),
  canDecide: every(
    'itemsKnown',
    'pointKnown',
    'papersOfItems',
    'seatsOfCommittee',
    'takenUpFirst',
    'roundsWhole',
    'explained',
  ),
} satisfies Guards;
