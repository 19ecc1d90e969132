import type { House, Visitor } from './house.js';

/** A screen with somebody who would look at it. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  readonly person: string | undefined;
}

interface Line {
  readonly id: string;
  readonly committee: string;
  readonly states: readonly { readonly path: string }[];
}

const SECRETARIAT = 'Programsekretær 1, SDS';
const CHAIR = 'Formand, SDS';
const MEMBER = 'Medlem, KL';

/** Every screen there is, filled with what the demonstration has of each kind. */
export async function screens(house: House): Promise<readonly Screen[]> {
  const secretariat = await house.enter(SECRETARIAT);
  const member = await house.enter(MEMBER);
  const one = (lifecycle: string, state: string) => first(secretariat, lifecycle, state);
  const [commenting, correcting, deciding, group] = [
    await one('commission', 'commenting'),
    await one('commission', 'approved.text.correcting'),
    await one('commission', 'deciding'),
    await one('working-group', 'waiting'),
  ];
  const rounds = [await one('comment-round', 'open'), await one('approval-round', 'open')];
  const seat = await seatOf(member, commenting.committee);
  const others = ['correction', 'nomination', 'follow-up', 'open-question', 'decision', 'deliverable'];
  const instances = await Promise.all(others.map(async (lifecycle) => [lifecycle, await one(lifecycle, '')] as const));
  const ruled = await withRules(secretariat);
  const sent = await one('meeting', 'papersSent');
  const [polled, held] = [await withPoll(secretariat, sent.committee), await heldMeeting(secretariat, sent.committee)];
  await Promise.all([secretariat, member].map(({ context }) => context.close()));
  const as = (person: string | undefined) => (name: string, path: string) => ({ name, path, person });
  const [bySecretariat, byChair, byMember] = [as(SECRETARIAT), as(CHAIR), as(MEMBER)];
  return [
    as(undefined)('sign-in', '/log-ind'),
    byMember('tasks', '/opgaver'),
    byMember('answer: comments', `/svar/${rounds[0]!.id}/${seat}`),
    byMember('answer: approval', `/svar/${rounds[1]!.id}/${seat}`),
    bySecretariat('overview: table', '/overblik'),
    bySecretariat('overview: board', '/overblik?visning=tavle'),
    bySecretariat('overview: timeline', '/overblik?visning=tidslinje'),
    bySecretariat('overview: people', '/overblik?visning=personer'),
    byChair('overview of the chair', '/overblik'),
    bySecretariat('matter, commenting', `/sager/${commenting.id}`),
    bySecretariat('matter, correcting', `/sager/${correcting.id}`),
    byChair('matter, up for approval', `/sager/${deciding.id}`),
    bySecretariat('writing', `/sager/${deciding.id}/skriv`),
    ...rounds.map(({ id }, index) => bySecretariat(`round ${index + 1}`, `/runder/${id}`)),
    bySecretariat('decisions', '/register/beslutninger'),
    bySecretariat('follow-ups', '/register/opfoelgning'),
    bySecretariat('open questions', '/register/udestaaender'),
    bySecretariat('working group', `/grupper/${group.id}`),
    ...instances.map(([lifecycle, { id }]) => bySecretariat(lifecycle, `/forloeb/${id}`)),
    bySecretariat('committees', '/udvalg'),
    bySecretariat('committee', `/udvalg/${commenting.committee}`),
    bySecretariat('committee with rules of procedure', `/udvalg/${ruled.committee}`),
    bySecretariat('rules of procedure', `/forloeb/${ruled.instance}`),
    bySecretariat('meetings', '/moeder'),
    bySecretariat('meeting: agenda', `/moeder/${sent.id}?visning=dagsorden`),
    bySecretariat('meeting: in session', `/moeder/${held}?visning=under-moedet`),
    bySecretariat('meeting: minutes', `/moeder/${held}?visning=referat`),
    byMember('meeting: date poll', `/moeder/${polled}`),
    bySecretariat('search', '/soeg?q=kommissorium'),
    bySecretariat('procedures', '/forloebsbilleder/commission'),
    bySecretariat('import', '/indlaes'),
    bySecretariat('operation', '/drift'),
    bySecretariat('a page that does not exist', '/findes-ikke'),
  ];
}

/** An instance of a lifecycle that stands in a state or within it. */
async function first({ read }: Visitor, lifecycle: string, state: string): Promise<Line> {
  const { items } = await read<{ items: Line[] }>(`/api/instances?lifecycle=${lifecycle}&limit=200`);
  const found = items.find(({ states }) => states.some(({ path }) => `${path}.`.startsWith(state && `${state}.`)));
  if (!found) throw new Error(`the demonstration has no ${lifecycle} that stands in ${state}`);
  return found;
}

interface Me {
  readonly committees: readonly {
    readonly committee: { readonly id: string };
    readonly seats: readonly { readonly id: string }[];
  }[];
}

async function seatOf({ read }: Visitor, committee: string): Promise<string> {
  const { committees } = await read<Me>('/api/me');
  return committees.find((one) => one.committee.id === committee)!.seats[0]!.id;
}

interface Ruled {
  readonly committee: string;
  readonly instance: string;
}

/** A group that adopts rules of procedure, and a second version of them; the demonstration's steering group has none. */
async function withRules({ goTo, read, post }: Visitor): Promise<Ruled> {
  await goTo('/udvalg');
  const { items } = await read<{ items: { id: string; parent: string | null }[] }>('/api/committees');
  const committee = items.find(({ parent }) => parent !== null)!.id;
  const start = { lifecycle: 'rules-of-procedure', committee, payload: { title: 'Forretningsorden' } };
  const { instance } = await post<{ instance: string }>('/api/instances', start);
  const calendar = { notices: { ordinary: { amount: 14, unit: 'days' } } };
  for (const appliesFrom of ['2024-01-01T00:00:00Z', '2099-01-01T00:00:00Z']) {
    const payload = { rules: { title: `Forretningsorden fra ${appliesFrom.slice(0, 4)}`, calendar }, appliesFrom };
    await post(`/api/instances/${instance}/events`, { type: 'ADOPT', payload });
  }
  return { committee, instance };
}

type Posted = { readonly instance: string };

/** A meeting whose date is being asked about. */
async function withPoll({ post }: Visitor, committee: string): Promise<string> {
  const payload = { title: 'Ekstraordinært møde', kind: 'extraordinary', form: 'virtual' };
  const { instance } = await post<Posted>('/api/instances', { lifecycle: 'meeting', committee, payload });
  const slots = ['20', '21'].map((day) => ({ starts: `2025-05-${day}T08:00:00Z`, ends: `2025-05-${day}T09:00:00Z` }));
  const poll = { slots, deadline: '2025-05-05T10:00:00Z' };
  await post(`/api/instances/${instance}/events`, { type: 'OPEN_POLL', payload: poll });
  return instance;
}

/** A meeting in session, with something of each kind said under its item. */
async function heldMeeting({ post }: Visitor, committee: string): Promise<string> {
  const dated = { title: 'Møde i gang', starts: '2025-05-22T08:00:00Z', ends: '2025-05-22T09:00:00Z' };
  const { instance } = await post<Posted>('/api/instances', { lifecycle: 'meeting', committee, payload: dated });
  const send = (type: string, payload: object) => post(`/api/instances/${instance}/events`, { type, payload });
  await send('ADD_ITEM', { key: 'plan', number: '1', title: 'Kommunikationsplan', kind: 'discussion' });
  await send('BEGIN', { despite: 'Alle mødte frem.' });
  await send('ATTEND', { entries: [{ name: 'Gæst', organisation: 'DeiC', status: 'present' }] });
  await send('CONTRIBUTE', { item: 'plan', name: 'Gæst', kind: 'asked', text: 'Hvem er målgruppen?' });
  await send('NOTE_CORRECTION', { item: 'plan', key: 'R1', who: 'KL', text: 'Definitionen rettes.' });
  await send('RAISE_QUESTION', { item: 'plan', title: 'Hvornår kommer data?', askedBy: 'KL' });
  await send('DECIDE', { items: ['plan'], outcome: 'discussed', text: 'Planen blev drøftet.' });
  return instance;
}
