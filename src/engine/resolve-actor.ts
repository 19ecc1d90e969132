import type { Bilingual } from '../domain/workflow/bilingual.js';
import type { Actor, Role } from '../domain/workflow/facts.js';
import type { Refusal } from '../domain/workflow/refusal.js';
import type { CommandMeta } from './command.js';
import * as refuse from './refusals.js';
import type { Standing } from './roles.js';

/** Who asks, as read from the committee at this request. */
export type Asker = Standing & { readonly seatKnown: boolean };

/** What is asked for, as far as rights hang on it. */
export interface Asked {
  readonly label: Bilingual;
  readonly by: readonly Role[];
  readonly forSeat?: boolean;
}

/** The actor of a command with the seat spoken for, or why this person may not send it. */
export function resolveActor(
  command: CommandMeta,
  { roles, seats: own, assisted, seatKnown }: Asker,
  asked: Asked,
): Actor | Refusal {
  if (!mayAsk(asked, roles)) return refuse.notYours(asked.label, asked.by);
  const early = checkOccurrence(command, roles);
  if (early) return early;
  if (!asked.forSeat) return { person: command.person, roles, seats: own, seat: null };
  const seats = [...own, ...assisted];
  const seat = seatOf(command, { roles, seats, seatKnown });
  return typeof seat === 'object' ? seat : { person: command.person, roles, seats, seat };
}

/** What a member does for their seat an assistant may do in their place; nothing else that members do. */
export const mayAsk = ({ by, forSeat }: Pick<Asked, 'by' | 'forSeat'>, roles: readonly Role[]): boolean =>
  by.some((role) => roles.includes(role)) || (forSeat === true && by.includes('member') && roles.includes('assistant'));

function checkOccurrence({ occurredAt }: CommandMeta, roles: readonly Role[]): Refusal | null {
  return occurredAt && !roles.includes('secretariat') ? refuse.secretariatOnly('occurredAt') : null;
}

/** The seat named, when it is held or filed for; else the only one there is. */
function seatOf(
  { onBehalfOf, reason }: CommandMeta,
  { roles, seats, seatKnown }: Omit<Asker, 'assisted'>,
): string | Refusal {
  const held = [...new Set(seats.map(({ seat }) => seat))];
  if (!onBehalfOf) return held.length === 1 ? held[0]! : refuse.seatRequired();
  if (held.includes(onBehalfOf)) return onBehalfOf;
  if (!roles.includes('secretariat')) return seatKnown ? refuse.notYourSeat() : refuse.unknownSeat(onBehalfOf);
  if (!seatKnown) return refuse.unknownSeat(onBehalfOf);
  return reason ? onBehalfOf : refuse.reasonRequired();
}
