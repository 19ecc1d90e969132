import type pg from 'pg';

/**
 * Counts everything the monitor shows anew, slowly and by hand: from the journal's entries and the directory's rows alone, with
 * no statement, view or state of the program's. Where it differs, one of the two is wrong.
 */

interface Entry {
  readonly instance: string;
  readonly n: number;
  readonly occurred: number;
  readonly person: string | null;
  readonly seat: string | null;
  readonly event: Readonly<Record<string, unknown>> & { readonly type: string };
  readonly facts: Readonly<Record<string, unknown>>;
  readonly effects: {
    readonly links?: readonly { relation: string; to: string; inverse: string }[];
    readonly made?: { readonly lifecycle: string; readonly committee: string };
  };
  readonly states: readonly string[];
}

/** One instance, with all that happened to it. */
interface Story {
  readonly id: string;
  readonly lifecycle: string;
  readonly committee: string;
  readonly entries: readonly Entry[];
  readonly states: readonly string[];
  readonly rests: boolean;
  readonly since: number;
  readonly links: readonly { relation: string; to: string; inverse: string }[];
}

interface Role {
  readonly committee: string;
  readonly person: string;
  readonly role: string;
  readonly seat: string | null;
  readonly organisation: string | null;
  readonly rank: number;
}

/** Where nobody is waited for, as the pages of the lifecycles have it. */
const REST: Readonly<Record<string, readonly string[]>> = {
  commission: ['approved.text.final', 'withdrawn', 'replaced', 'ended'],
  'comment-round': ['closed', 'cancelled'],
  'approval-round': ['concluded', 'cancelled'],
  correction: ['checked', 'dropped'],
  'follow-up': ['done', 'moved', 'dropped'],
  'open-question': ['answered', 'dropped'],
  'task-description': ['approved.text.final', 'delivered', 'withdrawn', 'changed', 'ended'],
  'plain-paper': ['approved.text.final', 'noted', 'withdrawn'],
  decision: ['decided', 'lapsed'],
  deliverable: ['delivered', 'dropped'],
  nomination: ['joined', 'left.vacant', 'left.filled', 'declined', 'withdrawn'],
  'working-group': ['concluded', 'dropped'],
  'rules-of-procedure': ['inForce', 'repealed', 'withdrawn'],
  minutes: ['approved.text.final', 'published'],
  meeting: ['closed', 'declined', 'cancelled'],
  'organisation-change': ['effective', 'cancelled', 'reversed'],
};

const PAPERS = ['commission', 'task-description', 'plain-paper', 'minutes'];

/** A debt, as one line that can be compared. */
export interface OwedLine {
  readonly instance: string;
  readonly seat: string | null;
  readonly as: string;
  readonly since: string;
  readonly deadline: string | null;
  readonly late: boolean;
}

const iso = (at: number) => new Date(at).toISOString();

export class JournalRecount {
  private constructor(
    private readonly stories: ReadonlyMap<string, Story>,
    private readonly roles: readonly Role[],
    private readonly at: number,
  ) {}

  static async at(db: pg.Pool, at: Date): Promise<JournalRecount> {
    const { rows } = await db.query<Omit<Entry, 'occurred'> & { occurred: Date }>(
      `SELECT instance_id AS instance, n, occurred_at AS occurred, person_id AS person, seat_id AS seat, event, facts, effects, states
         FROM journal ORDER BY instance_id, n`,
    );
    const byInstance = new Map<string, Entry[]>();
    for (const { occurred, ...row } of rows) {
      const entries = byInstance.get(row.instance) ?? [];
      byInstance.set(row.instance, [...entries, { ...row, occurred: occurred.getTime() }]);
    }
    const stories = new Map([...byInstance].map(([id, entries]) => [id, storyOf(id, entries)]));
    return new JournalRecount(stories, await rolesAt(db, at), at.getTime());
  }

  /** How many stand in each state, how many have left it, and the median of their times in seconds. */
  lifecycles(person: string) {
    const seen = this.seenBy(person);
    const counts: Record<string, { instances: number; stays: number; medianSeconds: number | null }> = {};
    const of = (key: string) => (counts[key] ??= { instances: 0, stays: 0, medianSeconds: null });
    for (const { lifecycle, states } of seen) for (const state of states) of(`${lifecycle} ${state}`).instances++;
    for (const [key, times] of staysOf(seen))
      Object.assign(of(key), { stays: times.length, medianSeconds: median(times) });
    return counts;
  }

  /** Every paper one sees, in the monitor's order. */
  papers(person: string) {
    const seen = this.seenBy(person);
    const papers = seen.filter(({ lifecycle }) => PAPERS.includes(lifecycle));
    const lines = papers.map((paper) => {
      const waits = seen.filter((one) => !one.rests && this.isWaitedFor(one, paper));
      const waitsFor = waits
        .map((one) => this.waiting(one))
        .sort((one, other) => (one.instance < other.instance ? -1 : 1));
      const deadline = earliest(waitsFor.map((one) => one.deadline));
      return {
        id: paper.id,
        since: iso(paper.since),
        atRest: paper.rests,
        deadline,
        late: this.isPast(deadline),
        waitsFor,
      };
    });
    const rank = ({ deadline, id }: (typeof lines)[number]) => `${deadline ?? '~'} ${id}`;
    return lines.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
  }

  /** What a person owes, as another sees it. */
  owed(person: string, asking: string): OwedLine[] {
    const led = this.led(asking);
    const found = [...this.stories.values()].filter(
      ({ committee }) => (person === asking && this.isIn(person, committee)) || led.has(committee),
    );
    return found.flatMap((story) => this.owedIn(story, person));
  }

  /** Everybody who owes something, as somebody sees it who leads. */
  debtors(asking: string) {
    const people = [...new Set(this.roles.map(({ person }) => person))];
    const led = this.led(asking);
    const stories = [...this.stories.values()].filter(({ committee }) => led.has(committee));
    const lines = people.map((person) => {
      const owed = stories.flatMap((story) => this.owedIn(story, person));
      const count = (lines: readonly OwedLine[]) => new Set(lines.map(({ instance }) => instance)).size;
      const deadline = earliest(owed.map((one) => one.deadline));
      return { person, owed: count(owed), late: count(owed.filter(({ late }) => late)), deadline };
    });
    return lines.filter(({ owed }) => owed > 0);
  }

  private isWaitedFor(one: Story, paper: Story): boolean {
    const gated = one.lifecycle === 'working-group' && one.states[0] === 'waiting.gate';
    if (gated && one.links.some(({ relation, to }) => relation === 'mandatedBy' && to === paper.id)) return true;
    return one.links.some(
      ({ relation, to }) => to === paper.id && ['collects', 'decides', 'corrects'].includes(relation),
    );
  }

  private waiting(story: Story) {
    const deadline = this.deadlineOf(story);
    const seats = [...new Set(this.awaited(story).flatMap(({ seat }) => seat ?? []))].sort();
    return { instance: story.id, since: iso(story.since), deadline, late: this.isPast(deadline), seats };
  }

  private owedIn(story: Story, person: string): OwedLine[] {
    const deadline = this.deadlineOf(story);
    const line = (seat: string | null, as: string) => ({
      ...{ instance: story.id, seat, as, since: iso(story.since), deadline, late: this.isPast(deadline) },
    });
    const held = this.roles.filter((role) => role.person === person && ['member', 'substitute'].includes(role.role));
    const lines = this.awaited(story).flatMap(({ seat, organisation, secretariat, except }) => {
      if (secretariat) return this.keeps(person, story.committee) ? [line(null, 'secretariat')] : [];
      const own = held.filter((role) =>
        seat ? role.seat === seat : role.organisation === organisation && role.committee === story.committee,
      );
      return except?.has(person) ? [] : own.map((role) => line(role.seat, role.role));
    });
    return [...new Map(lines.map((one) => [`${one.instance} ${one.seat}`, one])).values()];
  }

  /** What an instance waits for by name; `except` are persons who may not speak for the seat. */
  private awaited(
    story: Story,
  ): { seat?: string; organisation?: string; secretariat?: boolean; except?: ReadonlySet<string> }[] {
    const [first] = story.states;
    if (story.lifecycle === 'comment-round' && first!.startsWith('open'))
      return unansweredIn(story).map((seat) => ({ seat }));
    if (story.lifecycle === 'approval-round' && first!.startsWith('open')) return this.unspokenIn(story);
    if (story.lifecycle === 'meeting' && first!.startsWith('polling.open')) return [...undatedIn(story)];
    if (story.lifecycle === 'nomination' && first!.startsWith('asked')) return [{ organisation: askedIn(story) }];
    if (!first!.startsWith('open') || !['correction', 'follow-up'].includes(story.lifecycle)) return [];
    const owner = ownerOf(story);
    if (owner === 'secretariat') return [{ secretariat: true }];
    if (owner === null) return [];
    return this.roles.some(({ seat }) => seat === owner) ? [{ seat: owner }] : [{ organisation: owner }];
  }

  /** Seat by seat and paper by paper: who has not said what stands. */
  private unspokenIn(round: Story) {
    const papers = round.links.filter(({ relation }) => relation === 'decides').map(({ to }) => to);
    const opening = round.entries.find(({ event }) => event.type === 'OPEN')!;
    const seats = (opening.facts.votingSeats as { seat: string }[]).map(({ seat }) => seat);
    return seats.flatMap((seat) => {
      const own = round.entries.filter((entry) => entry.seat === seat);
      return papers.flatMap((paper) => {
        const { newest, recused } = saidOf(own, paper, round);
        const stands = newest !== null && !recused.has(newest.person) && this.isCurrent(paper, newest.version);
        return stands || recused.has(null) ? [] : [{ seat, except: recused as ReadonlySet<string> }];
      });
    });
  }

  private isCurrent(paper: string, version: number): boolean {
    const versions = this.stories.get(paper)!.entries.filter(({ event }) => event.type === 'ISSUE_VERSION');
    const material = versions.findLastIndex(({ event }, index) => event.material === true || index === 0) + 1;
    return version >= material && version <= versions.length;
  }

  private deadlineOf({ lifecycle, entries }: Story): string | null {
    if (lifecycle === 'follow-up') return dueOf(entries);
    const field = lifecycle === 'correction' ? 'due' : 'deadline';
    const setting = lifecycle === 'meeting' ? ['OPEN_POLL', 'EXTEND_POLL'] : ['EXTEND', 'ASK_AGAIN'];
    const said = entries
      .filter(({ n, event }) => n === 1 || setting.includes(event.type))
      .map(({ event }) => event[field]);
    const last = said.filter((value) => typeof value === 'string').at(-1);
    return last === undefined ? null : new Date(last).toISOString();
  }

  private isPast = (deadline: string | null) => deadline !== null && Date.parse(deadline) < this.at;

  private isIn = (person: string, committee: string) =>
    this.roles.some((role) => role.person === person && role.committee === committee);

  private keeps = (person: string, committee: string) =>
    this.roles.some((role) => role.person === person && role.committee === committee && role.role === 'secretariat');

  private seenBy = (person: string) =>
    [...this.stories.values()].filter(({ committee }) => this.isIn(person, committee));

  private led = (person: string) =>
    new Set(
      this.roles
        .filter((role) => role.person === person && ['chair', 'secretariat'].includes(role.role))
        .map(({ committee }) => committee),
    );
}

function storyOf(id: string, entries: readonly Entry[]): Story {
  const { made, links = [] } = entries[0]!.effects;
  const { states } = entries.at(-1)!;
  const { lifecycle, committee } = made!;
  const rests = states.every((state) => REST[lifecycle]!.includes(state));
  const since = Math.max(...states.map((state) => enteredAt(entries, state)));
  return { id, lifecycle, committee, entries, states, rests, since, links };
}

/** When the present, unbroken stay in a state began. */
function enteredAt(entries: readonly Entry[], state: string): number {
  const before = entries.findLastIndex(({ states }) => !states.includes(state));
  return entries[before + 1]!.occurred;
}

/** Times of all ended stays, in seconds, by `lifecycle state`. */
function staysOf(stories: readonly Story[]): Map<string, number[]> {
  const times = new Map<string, number[]>();
  for (const { lifecycle, entries } of stories) {
    const entered = new Map<string, number>();
    for (const { states, occurred } of entries) {
      for (const [state, from] of entered) {
        if (states.includes(state)) continue;
        const key = `${lifecycle} ${state}`;
        times.set(key, [...(times.get(key) ?? []), Math.max(0, occurred - from) / 1000]);
        entered.delete(state);
      }
      for (const state of states) if (!entered.has(state)) entered.set(state, occurred);
    }
  }
  return times;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const earliest = (deadlines: readonly (string | null)[]): string | null =>
  deadlines.filter((one) => one !== null).sort()[0] ?? null;

function unansweredIn({ entries }: Story): string[] {
  const answered = new Set<string>();
  for (const { event, seat } of entries) {
    if (['SUBMIT_REMARKS', 'NO_REMARKS'].includes(event.type)) answered.add(seat!);
    if (event.type === 'RECTIFY') answered.delete(seat!);
  }
  return [...new Set(entries[0]!.event.seats as string[])].filter((seat) => !answered.has(seat));
}

/** A seat's newest position on a paper, and who is out of it: null for the seat as a whole. */
function saidOf(own: readonly Entry[], paper: string, round: Story) {
  let newest: { version: number; person: string | null } | null = null;
  let recusals: { person: string | null; papers: string[] | null }[] = [];
  const out = () =>
    new Set(recusals.filter(({ papers }) => papers === null || papers.includes(paper)).map(({ person }) => person));
  for (const { event, person, facts } of own) {
    if (event.type === 'RECUSE')
      recusals.push({ person: (event.person as string) ?? null, papers: (event.papers as string[]) ?? null });
    if (event.type === 'RECTIFY' && event.what === 'recusals') recusals = [];
    if (event.type === 'RECTIFY' && event.what === 'positions') newest = null;
    if (event.type !== 'POSITION') continue;
    const named = (event.positions as { paper: string; version: number }[] | undefined)?.find(
      (one) => one.paper === paper,
    );
    if (named) newest = { version: named.version, person };
    if (event.all !== undefined && !out().has(null) && !out().has(person)) {
      const { version } = (facts.papers as { paper: string; version: number }[]).find((one) => one.paper === paper)!;
      newest = { version, person };
    }
  }
  return { newest, recused: out(), round };
}

/** A follow-up's due date: a move puts the meeting in its place. */
function dueOf(entries: readonly Entry[]): string | null {
  let due: string | null = null;
  for (const { n, event } of entries) {
    if (n === 1 || event.type === 'EXTEND' || event.type === 'MOVE') due = (event.due as string | undefined) ?? null;
    if (event.type === 'RECTIFY' && event.due !== undefined) due = event.due as string | null;
  }
  return due === null ? null : new Date(due).toISOString();
}

/** Who was named last; somebody outside, in words, is nobody here. */
function ownerOf({ entries }: Story): string | null {
  const naming = entries.findLast(({ event }) => event.owner !== undefined || event.ownerInWords !== undefined);
  return (naming?.event.owner as string | undefined) ?? null;
}

/** Seats that the newest date poll has asked and that have not answered it. */
function undatedIn({ entries }: Story): readonly { seat: string }[] {
  const opened = entries.findLastIndex(({ event }) => event.type === 'OPEN_POLL');
  const asked = entries[opened]!.facts.votingSeats as readonly { seat: string }[];
  const answers = entries.slice(opened).filter(({ event }) => event.type === 'ANSWER_POLL');
  return asked.filter(({ seat }) => !answers.some((answer) => answer.seat === seat)).map(({ seat }) => ({ seat }));
}

/** Which organisation is asked to name somebody. */
const askedIn = ({ entries }: Story) =>
  entries.findLast(({ event }) => event.organisation !== undefined)!.event.organisation as string;

/** Who is what in which committee, from seats, holdings and duties as they stand at the instant. */
async function rolesAt(db: pg.Pool, at: Date): Promise<Role[]> {
  const held = await db.query<Role & { as: string; chair: boolean }>(
    `SELECT s.committee_id AS committee, h.person_id AS person, h."as", s.chair, s.id AS seat, s.organisation_id AS organisation, h.rank
       FROM holding h JOIN seat s ON s.id = h.seat_id
      WHERE h.valid_from <= $1 AND (h.valid_to IS NULL OR h.valid_to > $1)`,
    [at],
  );
  const duties = await db.query<{ committee: string; person: string; role: string }>(
    `SELECT committee_id AS committee, person_id AS person, role FROM committee_duty
      WHERE valid_from <= $1 AND (valid_to IS NULL OR valid_to > $1)`,
    [at],
  );
  return [
    ...held.rows.flatMap(({ as, chair, ...row }) => [
      { ...row, role: as },
      ...(chair && as === 'member' ? [{ ...row, role: 'chair' }] : []),
    ]),
    ...duties.rows.map((row) => ({ ...row, seat: null, organisation: null, rank: 0 })),
  ];
}
