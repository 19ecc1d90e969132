import type pg from 'pg';

/**
 * Reads the registers anew, slowly and by hand, from the journal's events and the directory's names alone: a rectification says
 * what was wrong, the latest word wins, and what stood before stays beside it.
 */

type Values = Readonly<Record<string, unknown>>;

interface Told {
  readonly instance: string;
  readonly n: number;
  readonly at: Date;
  readonly event: Values & { readonly type: string };
  readonly effects: {
    readonly made?: { readonly lifecycle: string; readonly committee: string };
    readonly links?: readonly Tie[];
  };
  readonly states: readonly string[];
}
interface Tie {
  readonly relation: string;
  readonly to: string;
}
interface Story {
  readonly id: string;
  readonly lifecycle: string;
  readonly committee: string;
  readonly told: readonly Told[];
  readonly states: readonly string[];
}
interface Conclusion {
  readonly outcomes?: readonly Values[];
  readonly sameForAll?: Values;
  readonly meeting?: { readonly name: string; readonly item: string; readonly date: string };
  readonly reason?: string;
}
interface Truth {
  now: Values;
  readonly earlier: { readonly until: string; readonly why: string | null; readonly was: Values }[];
}
interface Place {
  readonly id: string;
  readonly name: string;
  readonly short: string;
}
interface Directory {
  readonly committees: readonly Omit<Place, 'short'>[];
  readonly organisations: readonly Place[];
  readonly seats: readonly { readonly id: string; readonly name: string; readonly organisation: string }[];
}

export class RegisterRecount {
  private constructor(
    private readonly stories: ReadonlyMap<string, Story>,
    private readonly directory: Directory,
    private readonly at: number,
  ) {}

  static async at(db: pg.Pool, at: Date): Promise<RegisterRecount> {
    const { rows } = await db.query<Told>(
      'SELECT instance_id AS instance, n, recorded_at AS at, event, effects, states FROM journal ORDER BY instance_id, n',
    );
    const byInstance = new Map<string, Told[]>();
    for (const row of rows) byInstance.set(row.instance, [...(byInstance.get(row.instance) ?? []), row]);
    const stories = new Map([...byInstance].map(([id, told]) => [id, storyOf(id, told)]));
    const read = async <Row extends object>(sql: string) => (await db.query<Row>(sql)).rows;
    const directory = {
      committees: await read<Place>('SELECT id, name FROM committee'),
      organisations: await read<Place>('SELECT id, name, short FROM organisation'),
      seats: await read<Directory['seats'][number]>('SELECT id, name, organisation_id AS organisation FROM seat'),
    };
    return new RegisterRecount(stories, directory, at.getTime());
  }

  followUps(committees: ReadonlySet<string>) {
    return this.of('follow-up', committees).map((story) => {
      const { now, earlier } = truthOf(story.told, FOLLOW_UP);
      const { owner, ownerInWords } = now as Readonly<Record<'owner' | 'ownerInWords', string | null>>;
      const due = dueOf(story.told);
      const moved = story.told.findLast(({ event }) => event.type === 'MOVE');
      const settled = story.told.findLast(({ event }) => ['DONE', 'DROP', 'REOPEN'].includes(event.type));
      const ends = settled?.event.type !== 'REOPEN' ? settled : undefined;
      return {
        ...this.entry(story, now, 'agreed'),
        owner: ownerInWords ?? this.nameOf(owner!),
        organisation: owner === null ? null : this.shortOf(owner),
        due,
        late: story.states[0]!.startsWith('open') && due !== null && Date.parse(due) < this.at,
        movedTo: moved?.event.meeting ?? null,
        settled: ends ? { at: ends.at.toISOString(), text: ends.event.note ?? ends.event.reason } : null,
        earlier,
      };
    });
  }

  openQuestions(committees: ReadonlySet<string>) {
    return this.of('open-question', committees).map((story) => {
      const { now, earlier } = truthOf(story.told, QUESTION);
      return {
        ...this.entry(story, now, 'asked'),
        askedBy: now.askedBy,
        organisation: now.organisation === null ? null : this.shortOf(now.organisation as string),
        answer: story.states[0] === 'answered' ? answerOf(story.told) : null,
        earlier,
      };
    });
  }

  decisions(committees: ReadonlySet<string>) {
    const recorded = this.of('decision', committees).flatMap((story) => this.statements(story));
    const concluded = this.of('approval-round', committees).flatMap((story) => this.outcomes(story));
    return [...recorded, ...concluded];
  }

  private statements(story: Story) {
    const stating = story.told.filter(({ n, event }) => n === 1 || Object.hasOwn(KIND_OF, event.type));
    const { title, subject } = story.told[0]!.event;
    return stating.map((first, index) => {
      const kind = KIND_OF[first.event.type] ?? first.event.kind;
      const said: Told = { ...first, event: { ...first.event, title, subject, kind } };
      const rectified = story.told
        .filter(({ event }) => event.type === 'RECTIFY')
        .map((one) => (one.event.statement === index + 1 ? one : titling(one)));
      const { now, earlier } = truthOf([said, ...rectified], STATEMENT);
      const { date: day } = now.said as { date: string };
      return {
        ...{ id: story.id, number: index + 1, paper: null, outcome: null, day, ...now },
        ...{ committee: this.committeeOf(story), states: story.states, earlier },
      };
    });
  }

  private outcomes(story: Story) {
    const { told } = story;
    const conclusion = told.find(({ event }) => event.type === 'CONCLUDE');
    if (!conclusion) return [];
    const { sameForAll, outcomes, meeting, reason } = conclusion.event as unknown as Conclusion;
    return this.papersOf(story).map((paper) => {
      const own = outcomes?.find((one) => one.paper === paper) ?? sameForAll!;
      const first = { ...conclusion, event: { type: 'CONCLUDE', outcome: own.outcome, reason } };
      const later = told.filter(({ event }) => event.type === 'RECTIFY_OUTCOME' && event.paper === paper);
      const { now, earlier } = truthOf([first, ...later], ['outcome']);
      const undecided = ['postponed', 'returned', 'discussed'].includes(now.outcome as string);
      return {
        ...{ id: story.id, number: 1, paper, kind: undecided ? 'undecided' : 'decided', outcome: now.outcome },
        ...{
          day: meeting?.date ?? dayIn(conclusion.at),
          title: this.titleOf(paper),
          subject: null,
          text: own.note ?? null,
        },
        said: meeting ? { meeting: meeting.name, item: meeting.item, date: meeting.date } : null,
        ...{ committee: this.committeeOf(story), states: story.states, earlier },
      };
    });
  }

  private papersOf = ({ told }: Story) =>
    (told[0]!.effects.links ?? []).filter(({ relation }) => relation === 'decides').map(({ to }) => to);

  private titleOf = (instance: string) => this.stories.get(instance)!.told[0]!.event.title;

  private entry(story: Story, now: Values, occasion: string) {
    const said = (now[occasion] ?? null) as { date: string } | null;
    return {
      ...{ id: story.id, committee: this.committeeOf(story), states: story.states, title: now.title, text: now.text },
      ...{ subject: now.subject, said, day: said?.date ?? dayIn(story.told[0]!.at) },
    };
  }

  private of = (lifecycle: string, committees: ReadonlySet<string>) =>
    [...this.stories.values()].filter((story) => story.lifecycle === lifecycle && committees.has(story.committee));

  private committeeOf = ({ committee }: Story) => this.directory.committees.find(({ id }) => id === committee);

  private nameOf(owner: string): string | undefined {
    if (owner === 'secretariat') return 'Sekretariatet';
    return this.directory.seats.find(({ id }) => id === owner)?.name ?? this.shortOf(owner) ?? undefined;
  }

  private shortOf(owner: string): string | null {
    const organisation = this.directory.seats.find(({ id }) => id === owner)?.organisation ?? owner;
    return this.directory.organisations.find(({ id }) => id === organisation)?.short ?? null;
  }
}

const FOLLOW_UP = ['title', 'text', 'subject', 'owner', 'ownerInWords', 'due', 'agreed'];
const QUESTION = ['title', 'text', 'subject', 'askedBy', 'organisation', 'asked'];
const STATEMENT = ['title', 'subject', 'kind', 'text', 'said'];
const KIND_OF: Readonly<Record<string, string>> = { DECIDE: 'decided', RESTATE: 'restated', STILL_OPEN: 'undecided' };

const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Copenhagen' });
const dayIn = (at: Date) => day.format(at);

function storyOf(id: string, told: readonly Told[]): Story {
  const { lifecycle, committee } = told[0]!.effects.made!;
  return { id, lifecycle, committee, told, states: told.at(-1)!.states };
}

/** All statements of a decision have its title and its subject: to the others, a rectification says only these. */
const titling = ({ event: { title, subject }, ...rest }: Told): Told => ({
  ...rest,
  event: { type: 'TITLED', title, subject },
});

/** The first telling with all that was put right in it since. */
function truthOf(told: readonly Told[], fields: readonly string[]): Truth {
  const first = valuesOf(told[0]!.event, fields);
  const truth: Truth = { now: Object.fromEntries(fields.map((field) => [field, first[field] ?? null])), earlier: [] };
  for (const { event, at } of told.slice(1)) {
    if (event.type === 'EXTEND' || event.type === 'MOVE') truth.now = { ...truth.now, ...movedIn(event, fields) };
    if (event.type === 'TITLED') truth.now = { ...truth.now, ...valuesOf(event, fields) };
    if (!event.type.startsWith('RECTIFY')) continue;
    const right = valuesOf(event, fields);
    const wrong = Object.keys(right).filter(
      (field) => JSON.stringify(right[field]) !== JSON.stringify(truth.now[field]),
    );
    const was = Object.fromEntries(wrong.map((field) => [field, truth.now[field]]));
    truth.earlier.push({ until: at.toISOString(), why: event.reason as string, was });
    truth.now = { ...truth.now, ...right };
  }
  return truth;
}

const movedIn = ({ due = null }: Values, fields: readonly string[]): Values => (fields.includes('due') ? { due } : {});

/** What an event names of the fields; a new owner takes the old one's place, in whichever way either is named. */
function valuesOf(event: Values, fields: readonly string[]): Values {
  const named = Object.fromEntries(
    fields.filter((field) => event[field] !== undefined).map((field) => [field, event[field]]),
  );
  const owned = 'owner' in named || 'ownerInWords' in named ? { owner: null, ownerInWords: null } : {};
  const said = Object.entries({ ...owned, ...named }).map(([field, value]) => [
    field,
    isOccasion(value) ? met(value) : value,
  ]);
  return Object.fromEntries(said);
}

const isOccasion = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && 'meeting' in value;
const met = ({ meeting, item = null, date }: Values): Values => ({ meeting, item, date });

const dueOf = (told: readonly Told[]): string | null => truthOf(told, ['due']).now.due as string | null;

/** The newest answer, with what was put right in it before the question was opened again. */
function answerOf(told: readonly Told[]) {
  const begins = told.findLastIndex(({ event }) => event.type === 'ANSWER');
  const given = told[begins]!;
  const rectified = told.slice(begins + 1).filter(({ event }) => event.answer !== undefined);
  const { now, earlier } = truthOf([given, ...rectified], ['answer']);
  return { at: given.at.toISOString(), text: now.answer, by: given.event.by ?? null, earlier };
}
