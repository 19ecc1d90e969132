/**
 * A slow and plain recount of who counts and what a ballot comes to, written from the words of the rules alone. It shares
 * no code with what it checks: shares are fractions of big integers, and "settled" is every completion tried.
 */
export interface OracleSeat {
  readonly seat: string;
  readonly organisation: string;
  readonly group: string | null;
  readonly weight: number;
  readonly chair: boolean;
  readonly choice: string | null;
  readonly present: boolean;
  readonly out: boolean;
  readonly person?: string | null;
}

interface OracleCondition {
  readonly kind: string;
  readonly of?: string | readonly OracleCondition[];
  readonly what?: string;
  readonly in?: string;
  readonly group?: string | undefined;
  readonly rounding?: string | undefined;
  readonly atLeast?: string | number | undefined;
  readonly moreThan?: string | undefined;
  readonly atMost?: string | number | undefined;
  readonly lessThan?: string | undefined;
  readonly outOf?: number | undefined;
  readonly opponents?: string;
  readonly condition?: OracleCondition;
}

interface OracleQuorum {
  readonly by: string;
  readonly atLeast?: string | number | undefined;
  readonly moreThan?: string | undefined;
  readonly outOf?: number | undefined;
  readonly rounding?: string | undefined;
  readonly chair: boolean;
  readonly missed: { readonly kind: string; readonly regardless?: boolean };
}

interface OracleParts {
  readonly quorum?: OracleQuorum | null | undefined;
  readonly condition?: OracleCondition | undefined;
  readonly abstentions?: string | undefined;
  readonly ties?: string | undefined;
}

interface OracleRule {
  readonly quorum: OracleQuorum | null;
  readonly condition: OracleCondition;
  readonly abstentions: string;
  readonly ties: string;
}

type Layered = OracleParts & { readonly meeting?: OracleParts | undefined; readonly written?: OracleParts | undefined };

/** The rules, as far as the oracle reads them. */
export interface OracleRules {
  readonly votes: { readonly per: string; readonly weighted: boolean };
  readonly default: Layered;
  readonly matters: Readonly<Record<string, Layered>>;
  readonly recusal: string;
  readonly alternates: string;
  readonly stale: { readonly askAgain: string };
}

export interface OracleAnswer {
  readonly person: string;
  readonly seat: string;
  readonly choice: string;
  readonly at: string;
  readonly version: number;
}

interface OracleHolder {
  readonly person: string;
  readonly rank: number;
  readonly from: string;
  readonly to: string | null;
}

interface OracleHeld {
  readonly seat: string;
  readonly organisation: string;
  readonly group: string | null;
  readonly holders: readonly OracleHolder[];
}

export interface OracleAnswered {
  readonly seats: readonly OracleHeld[];
  readonly answers: readonly OracleAnswer[];
  readonly recusals: readonly { readonly person?: string; readonly seat?: string }[];
  readonly paper: { readonly version: number; readonly materialVersion: number };
  readonly at: string;
}

type Way = 'yes' | 'no' | 'blank' | 'silent';
interface Vote {
  way: Way;
  there: boolean;
  size: bigint;
}

const wayOf = (seat: OracleSeat): Way => {
  if (seat.out || seat.choice === null) return 'silent';
  if (seat.choice === 'approve' || seat.choice === 'approveWithRemarks') return 'yes';
  return seat.choice === 'abstain' ? 'blank' : 'no';
};
const isThere = (seat: OracleSeat) => !seat.out && (seat.present || seat.choice !== null);

/** What the rules say on a matter in a channel; later layers win. */
function ruleFor(rules: OracleRules, matter: string, channel: 'meeting' | 'written'): OracleRule {
  const own = matter === 'default' ? undefined : rules.matters[matter];
  let rule: OracleRule = { quorum: null, condition: { kind: 'consensus' }, abstentions: 'neutral', ties: 'falls' };
  for (const layer of [rules.default, rules.default[channel], own, own?.[channel]]) {
    if (layer?.quorum !== undefined) rule = { ...rule, quorum: layer.quorum };
    if (layer?.condition !== undefined) rule = { ...rule, condition: layer.condition };
    if (layer?.abstentions !== undefined) rule = { ...rule, abstentions: layer.abstentions };
    if (layer?.ties !== undefined) rule = { ...rule, ties: layer.ties };
  }
  return rule;
}

function votes(seats: readonly OracleSeat[], measure: string, rules: OracleRules): Vote[] {
  const kind = measure === 'votes' ? (rules.votes.per === 'organisation' ? 'organisations' : 'seats') : measure;
  const heavy = measure === 'weight' || (measure === 'votes' && rules.votes.weighted);
  if (kind !== 'organisations')
    return seats.map((seat) => ({ way: wayOf(seat), there: isThere(seat), size: heavy ? BigInt(seat.weight) : 1n }));
  return [...new Set(seats.map(({ organisation }) => organisation))].map((name) => {
    const members = seats.filter(({ organisation }) => organisation === name);
    const ways = [...new Set(members.map(wayOf).filter((way) => way !== 'silent'))];
    const way: Way = ways.length === 0 ? 'silent' : ways.length === 1 ? ways[0]! : 'blank';
    const size = heavy ? members.reduce((sum, { weight }) => sum + BigInt(weight), 0n) : 1n;
    return { way, there: members.some(isThere), size };
  });
}

const total = (all: Vote[], test: (vote: Vote) => boolean) =>
  all.filter(test).reduce((sum, { size }) => sum + size, 0n);

/** That share of a number, as a fraction. */
function share(text: string, of: bigint): [bigint, bigint] {
  if (text.includes('/')) {
    const [top = '', bottom = ''] = text.split('/');
    return [BigInt(top) * of, BigInt(bottom)];
  }
  const [whole = '', decimals = ''] = text.replace('%', '').trim().replace(',', '.').split('.');
  return [BigInt(whole + decimals) * of, 100n * 10n ** BigInt(decimals.length)];
}

/** `top / bottom`, rounded as told; null when it is to be exact. */
function rounded(top: bigint, bottom: bigint, how: string | undefined): [bigint, bigint] {
  if (how === undefined) return [top, bottom];
  const floor = top / bottom;
  const rest = top - floor * bottom;
  if (how === 'down' || rest === 0n) return [floor, 1n];
  if (how === 'up') return [floor + 1n, 1n];
  return [2n * rest >= bottom ? floor + 1n : floor, 1n];
}

function compare(value: bigint, side: string, [top, bottom]: [bigint, bigint]): boolean {
  const difference = value * bottom - top;
  if (side === 'atLeast') return value > 0n && difference >= 0n;
  if (side === 'moreThan') return value > 0n && difference > 0n;
  if (side === 'atMost') return difference <= 0n;
  return difference < 0n || value === 0n;
}

interface Counted {
  readonly seats: readonly OracleSeat[];
  readonly rules: OracleRules;
  readonly rule: OracleRule;
  /** Votes for that come on top, such as the chair's in a tie. */
  readonly extra: bigint;
}

function fulfilled(condition: OracleCondition, counted: Counted): boolean {
  const { seats, rules, rule, extra } = counted;
  const parts = condition.of;
  if (Array.isArray(parts)) {
    const results = (parts as readonly OracleCondition[]).map((one) => fulfilled(one, counted));
    return condition.kind === 'all' ? !results.includes(false) : results.includes(true);
  }
  const { group } = condition;
  const among = group === undefined ? seats : seats.filter((seat) => seat.group === group);
  const all = votes(among, condition.in!, rules);
  const isNo = ({ way }: Vote) => way === 'no' || (way === 'blank' && rule.abstentions === 'against');
  const isLeft = ({ way }: Vote) => way === 'blank' && rule.abstentions === 'outOfBase';
  const yes = total(all, ({ way }) => way === 'yes') + (group === undefined ? extra : 0n);
  const no = total(all, isNo);
  const whole = total(all, (vote) => !isLeft(vote));
  const present = total(all, (vote) => vote.there && !isLeft(vote));
  const base = condition.of === 'cast' ? yes + no : condition.of === 'present' ? present : whole;
  if (condition.kind === 'blocking') {
    const opponents = condition.opponents === 'against' ? no : whole - yes;
    return opponents < BigInt(condition.atLeast!) || fulfilled(condition.condition!, counted);
  }
  if (condition.kind === 'unanimity') return yes > 0n && yes >= base;
  const blank = total(all, ({ way }) => way === 'blank');
  const value = condition.what === 'for' ? yes : condition.what === 'against' ? no : blank;
  return (['atLeast', 'moreThan', 'atMost', 'lessThan'] as const).every((side) => {
    const limit = condition[side];
    if (limit === undefined) return true;
    const [top, bottom] =
      typeof limit === 'string'
        ? share(limit, base)
        : condition.outOf === undefined
          ? [BigInt(limit), 1n]
          : [BigInt(limit) * whole, BigInt(condition.outOf)];
    return compare(value, side, rounded(top, bottom, condition.rounding));
  });
}

const different = (names: readonly string[]) => new Set(names).size;

function takingPart(by: string, seats: readonly OracleSeat[]): number {
  const there = seats.filter(isThere);
  if (by === 'heads') return different(there.map(({ person, seat }) => (person ? `person ${person}` : seat)));
  if (by === 'organisations') return different(there.map(({ organisation }) => organisation));
  return by === 'answers' ? seats.filter((seat) => wayOf(seat) !== 'silent').length : there.length;
}

function hasQuorum(quorum: OracleQuorum | null, seats: readonly OracleSeat[], reconvened: boolean): boolean {
  if (quorum === null) return true;
  if (reconvened && quorum.missed.kind === 'nextMeeting' && quorum.missed.regardless) return true;
  if (quorum.chair && !seats.some((seat) => seat.chair && isThere(seat))) return false;
  const have = BigInt(takingPart(quorum.by, seats));
  const of = BigInt(quorum.by === 'organisations' ? different(seats.map((seat) => seat.organisation)) : seats.length);
  const { atLeast, moreThan, outOf } = quorum;
  if (moreThan !== undefined) return compare(have, 'moreThan', rounded(...share(moreThan, of), quorum.rounding));
  if (atLeast === undefined) return true;
  if (typeof atLeast === 'string') return compare(have, 'atLeast', rounded(...share(atLeast, of), quorum.rounding));
  if (outOf === undefined) return have >= BigInt(atLeast);
  return compare(have, 'atLeast', rounded(BigInt(atLeast) * of, BigInt(outOf), quorum.rounding));
}

/** What the ballot comes to. */
export function oracleVerdict(
  rules: OracleRules,
  ballot: {
    readonly matter: string;
    readonly channel: 'meeting' | 'written';
    readonly seats: readonly OracleSeat[];
    readonly reconvened?: boolean;
  },
): string {
  const rule = ruleFor(rules, ballot.matter, ballot.channel);
  const entitled = ballot.seats.filter(({ out }) => !out || rules.recusal === 'staysInBase');
  if (!hasQuorum(rule.quorum, entitled, ballot.reconvened ?? false)) return 'noQuorum';
  if (rule.condition.kind === 'consensus') return 'chairConcludes';
  const voting = rule.ties === 'chairWithoutVote' ? entitled.filter(({ chair }) => !chair) : entitled;
  if (fulfilled(rule.condition, { seats: voting, rules, rule, extra: 0n })) return 'approved';
  const all = votes(voting, 'votes', rules);
  const yes = total(all, ({ way }) => way === 'yes');
  const no = total(all, ({ way }) => way === 'no' || (way === 'blank' && rule.abstentions === 'against'));
  const isTie = yes > 0n && yes === no && fulfilled(rule.condition, { seats: voting, rules, rule, extra: 1n });
  if (!isTie || rule.ties === 'falls') return 'notApproved';
  if (rule.ties === 'furtherDiscussion') return 'tied';
  const chair = ballot.seats.find((seat) => seat.chair && !seat.out);
  const way = chair ? wayOf(chair) : 'silent';
  return way === 'yes' ? 'approved' : way === 'no' ? 'notApproved' : 'tied';
}

/** Every way in which the seats that have not answered could answer, or not. */
export function* oracleCompletions(seats: readonly OracleSeat[], from = 0): Generator<readonly OracleSeat[], void> {
  const at = seats.findIndex(({ choice, out }, index) => index >= from && choice === null && !out);
  if (at === -1) {
    yield seats;
    return;
  }
  for (const choice of [null, 'approve', 'cannot', 'abstain'])
    yield* oracleCompletions(seats.with(at, { ...seats[at]!, choice }), at + 1);
}

const time = (text: string) => new Date(text).getTime();

const holdsAt = (holder: OracleHolder, person: string, at: string) =>
  holder.person === person && time(holder.from) <= time(at) && (holder.to === null || time(at) < time(holder.to));

/** Seats of one group, or outside groups of one organisation. */
const isNear = (one: OracleHeld, other: OracleHeld) =>
  one.group === other.group && (one.group !== null || one.organisation === other.organisation);

/** The rank in which an answer was given; null when it could not be given. */
function rankOf(answer: OracleAnswer, rules: OracleRules, { seats }: OracleAnswered): number | null {
  const seat = seats.find((one) => one.seat === answer.seat);
  if (!seat) return null;
  const ranks = seat.holders.filter((holder) => holdsAt(holder, answer.person, answer.at)).map(({ rank }) => rank);
  if (ranks.length > 0) return Math.min(...ranks);
  if (rules.alternates !== 'sameGroup') return null;
  const near = seats.filter((other) => isNear(seat, other)).flatMap(({ holders }) => holders);
  return near.some((holder) => holder.rank > 0 && holdsAt(holder, answer.person, answer.at)) ? Infinity : null;
}

function isOld({ version, choice }: OracleAnswer, rules: OracleRules, { paper }: OracleAnswered): boolean {
  if (version > paper.version) return true;
  if (version >= paper.materialVersion) return false;
  if (rules.stale.askAgain === 'opposed') return choice === 'reservation' || choice === 'cannot';
  return rules.stale.askAgain !== 'nobody';
}

function older(one: OracleAnswer, other: OracleAnswer): number {
  if (time(one.at) !== time(other.at)) return time(one.at) - time(other.at);
  if (one.version !== other.version) return one.version - other.version;
  const name = ({ seat, person, choice }: OracleAnswer) => `${seat} ${person} ${choice}`;
  return name(one) < name(other) ? -1 : name(one) > name(other) ? 1 : 0;
}

/** The answer that counts for each seat, if any. */
export function oracleStanding(rules: OracleRules, answered: OracleAnswered): ReadonlyMap<string, OracleAnswer> {
  const rank = (answer: OracleAnswer) => rankOf(answer, rules, answered);
  const isOut = ({ person, seat }: OracleAnswer) =>
    answered.recusals.some((recusal) => recusal.person === person || recusal.seat === seat);
  const good = answered.answers
    .filter((answer) => rank(answer) !== null && time(answer.at) <= time(answered.at))
    .filter((answer) => !isOut(answer) && !isOld(answer, rules, answered))
    .sort(older);
  const legal = good.filter((answer) => {
    if (rank(answer) === 0) return true;
    return good.find((other) => other.person === answer.person && rank(other) !== 0)!.seat === answer.seat;
  });
  const standing = new Map<string, OracleAnswer>();
  for (const { seat } of answered.seats) {
    const own = legal.filter((answer) => answer.seat === seat);
    const best = Math.min(...own.map((answer) => rank(answer)!));
    const answer = own.filter((one) => rules.alternates !== 'ranked' || rank(one) === best).at(-1);
    if (answer) standing.set(seat, answer);
  }
  return standing;
}
