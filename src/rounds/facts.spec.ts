import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '../../test/support/play.js';
import { named, SliceRows } from '../../test/support/slice-rows.js';
import type { StandingCount } from '../domain/rounds/paper-count.js';
import { procedureOf } from '../domain/rounds/procedure.js';
import type { Lapse } from '../domain/voting/tally.js';
import { roundFacts } from './facts.js';

let rows: SliceRows;
beforeAll(async () => {
  rows = await SliceRows.open();
});
afterAll(() => rows.close());

const fact = (name: string, instance: string, seat: number | null = null) =>
  rows.fact(named(roundFacts, name), instance, seat === null ? null : idOf(seat));

const position = (paper: string, seat: number, choice: string, changes: object = {}) => ({
  paper,
  version: 2,
  choice,
  text: null,
  until: null,
  seat: idOf(seat),
  person: idOf(seat + 100),
  as: 'member',
  ...changes,
});
const recusal = (seat: number, recused: string | null, papers: string[] | null) => ({
  seat: idOf(seat),
  recused,
  papers,
});

const roundOn = (...titles: string[]) => roundWith(null, ...titles);

async function roundWith(lapse: Lapse | null, ...titles: string[]) {
  const round = await rows.instance('approval-round', ['open.answering']);
  const context = { version: 2, versionHash: 'a', materialVersion: 2 };
  const papers = await Promise.all(titles.map((title) => rows.instance('commission', ['deciding'], context, title)));
  for (const paper of papers) await rows.link(round, 'decides', paper, 'decidedBy');
  await rows.record(
    round,
    'elector',
    ...[21, 22, 23, 24].map((n) => ({ seat: idOf(n), organisation: idOf(n), name: `${n}`, weight: 1 })),
  );
  const asked = { way: 'vote', matter: 'default', quorum: 2, lapse } as const;
  await rows.record(round, 'procedure', { ...procedureOf(asked, null) });
  return { round, papers };
}

const countOf = async (round: string, paper: string, seat: number | null = null) =>
  ((await fact('counts', round, seat)) as StandingCount[]).find((count) => count.paper === paper)!;
const tallyOf = async (round: string, paper: string) => (await countOf(round, paper)).tally;

describe('a comment round', () => {
  it('knows the seats asked and how each was answered last', async () => {
    const round = await rows.instance('comment-round', ['open.answering']);
    await rows.record(round, 'invitation', { seat: idOf(21) }, { seat: idOf(22) });
    await rows.record(round, 'answer', { seat: idOf(21), as: 'substitute' });
    await rows.record(round, 'answer', { seat: idOf(21), as: 'member' });
    expect(await fact('commentSeat', round, 21)).toEqual({ answeredAs: 'member' });
    expect(await fact('commentSeat', round, 22)).toEqual({ answeredAs: null });
    expect(await fact('commentSeat', round, 23)).toBeNull();
    await rows.record(round, 'rectification', { seat: idOf(21) });
    expect(await fact('commentSeat', round, 21)).toEqual({ answeredAs: null });
  });
});

describe('an approval round', () => {
  it('has its papers as they stand, by title', async () => {
    const { round } = await roundOn('SPEC', 'GP');
    expect(await fact('papers', round)).toMatchObject([
      { title: 'GP', version: 2 },
      { title: 'SPEC', materialVersion: 2 },
    ]);
  });

  it('counts the newest position of each seat', async () => {
    const { round, papers } = await roundOn('GP', 'SPEC');
    const [gp, spec] = papers as [string, string];
    await rows.record(round, 'position', position(gp, 21, 'cannot'), position(spec, 21, 'approve'));
    await rows.record(round, 'position', position(gp, 21, 'approve'));
    await rows.record(round, 'position', position(gp, 22, 'abstain'));
    expect(await tallyOf(round, gp)).toMatchObject({ seats: 4, approve: 1, abstain: 1, cannot: 0 });
    expect(await tallyOf(round, spec)).toMatchObject({ seats: 4, approve: 1, abstain: 0 });
  });

  it('counts no position that is stale, of a recused person or struck', async () => {
    const { round, papers } = await roundOn('GP');
    const gp = papers[0]!;
    await rows.record(round, 'position', position(gp, 21, 'approve', { version: 1 }));
    await rows.record(round, 'position', position(gp, 22, 'approve'));
    await rows.record(round, 'position', position(gp, 23, 'approve'));
    await rows.record(round, 'recusal', recusal(22, idOf(122), null));
    await rows.record(round, 'rectification', { seat: idOf(23), what: 'positions' });
    expect(await tallyOf(round, gp)).toMatchObject({ seats: 4, approve: 0 });
    await rows.record(round, 'position', position(gp, 22, 'cannot', { person: idOf(222), as: 'substitute' }));
    expect(await tallyOf(round, gp)).toMatchObject({ seats: 4, cannot: 1 });
  });

  it('leaves a recused seat out of the base, in the papers named', async () => {
    const { round, papers } = await roundOn('GP', 'SPEC');
    const [gp, spec] = papers as [string, string];
    await rows.record(round, 'recusal', recusal(21, null, [gp]), recusal(22, null, null));
    expect(await tallyOf(round, gp)).toMatchObject({ seats: 2 });
    expect(await tallyOf(round, spec)).toMatchObject({ seats: 3 });
    await rows.record(round, 'rectification', { seat: idOf(22), what: 'recusals' });
    expect(await tallyOf(round, gp)).toMatchObject({ seats: 3 });
  });

  it('counts the reservations whose time is over', async () => {
    const { round, papers } = await roundOn('GP');
    const gp = papers[0]!;
    const until = (day: string) => ({ choice: 'reservation', until: `${day}T11:00:00.000Z` });
    await rows.record(round, 'position', { ...position(gp, 21, 'reservation'), ...until('2020-01-01') });
    await rows.record(round, 'position', { ...position(gp, 22, 'reservation'), ...until('2099-01-01') });
    expect(await tallyOf(round, gp)).toMatchObject({ reservation: 2, approve: 0 });
    const { round: lapsing, papers: ours } = await roundWith('approves', 'GP');
    await rows.record(lapsing, 'position', { ...position(ours[0]!, 21, 'reservation'), ...until('2020-01-01') });
    await rows.record(lapsing, 'position', { ...position(ours[0]!, 22, 'reservation'), ...until('2099-01-01') });
    expect(await tallyOf(lapsing, ours[0]!)).toMatchObject({ reservation: 1, approve: 1 });
  });

  it('says what the count comes to by the rules it was opened with, and without one seat', async () => {
    const { round, papers } = await roundOn('GP');
    const gp = papers[0]!;
    expect(await countOf(round, gp)).toMatchObject({ verdict: 'noQuorum', settled: false });
    await rows.record(round, 'position', position(gp, 21, 'approve'), position(gp, 22, 'abstain'));
    expect(await countOf(round, gp, 21)).toMatchObject({ verdict: 'approved', overturned: true });
    await rows.record(round, 'position', position(gp, 23, 'approve'), position(gp, 24, 'approve'));
    expect(await countOf(round, gp, 22)).toMatchObject({ settled: true, canStillChange: [], overturned: false });
  });

  it('waits only for those whom the rules ask again when a paper has changed', async () => {
    const standing = async (askAgain: string | null, choice: string) => {
      const round = await rows.instance('approval-round', ['open.answering'], askAgain ? { askAgain } : {});
      const paper = await rows.instance('commission', ['deciding'], {
        version: 3,
        versionHash: 'a',
        materialVersion: 3,
      });
      await rows.link(round, 'decides', paper, 'decidedBy');
      await rows.record(round, 'elector', { seat: idOf(21), organisation: idOf(1), name: 'a', weight: 1 });
      await rows.record(round, 'position', position(paper, 21, choice));
      const answered = 'SELECT answered FROM round_electorate WHERE instance_id = $1';
      return (await rows.db.query<{ answered: boolean }>(answered, [round])).rows[0]!.answered;
    };
    expect(await standing(null, 'approve')).toBe(false);
    expect(await standing('opposed', 'approve')).toBe(true);
    expect(await standing('opposed', 'reservation')).toBe(false);
    expect(await standing('nobody', 'cannot')).toBe(true);
  });

  it('knows who would be waited for if a paper changed', async () => {
    const { round, papers } = await roundOn('GP', 'SPEC');
    const [gp, spec] = papers as [string, string];
    for (const seat of [21, 22, 23, 24])
      await rows.record(round, 'position', position(gp, seat, 'approve'), position(spec, seat, 'cannot'));
    await rows.record(round, 'recusal', recusal(24, null, [spec]));
    expect(await fact('onceRevised', round)).toEqual([
      { paper: gp, awaited: 4 },
      { paper: spec, awaited: 3 },
    ]);
  });

  it('has no count before it is opened', async () => {
    const round = await rows.instance('approval-round', ['prepared']);
    expect(await fact('counts', round)).toEqual([]);
  });

  it('tells each elector what it has said and where it takes no part', async () => {
    const { round, papers } = await roundOn('GP');
    const gp = papers[0]!;
    await rows.record(round, 'position', position(gp, 21, 'approve'));
    await rows.record(round, 'recusal', recusal(21, idOf(121), [gp]));
    expect(await fact('elector', round, 21)).toEqual({
      positions: [{ paper: gp, version: 2, choice: 'approve', person: idOf(121), as: 'member' }],
      recusals: [{ person: idOf(121), papers: [gp] }],
      elsewhere: [],
    });
    expect(await fact('elector', round, 22)).toEqual({ positions: [], recusals: [], elsewhere: [] });
    expect(await fact('elector', round, 99)).toBeNull();
  });

  it('shows who is waited for', async () => {
    const { round, papers } = await roundOn('GP', 'SPEC');
    const [gp, spec] = papers as [string, string];
    await rows.record(round, 'position', position(gp, 21, 'approve'), position(spec, 21, 'approve'));
    await rows.record(round, 'position', position(gp, 22, 'approve'));
    await rows.record(round, 'recusal', recusal(22, null, [spec]), recusal(23, null, [gp]));
    const query = 'SELECT seat_id FROM round_electorate WHERE instance_id = $1 AND NOT answered ORDER BY seat_id';
    const { rows: waited } = await rows.db.query<{ seat_id: string }>(query, [round]);
    expect(waited.map(({ seat_id: seat }) => seat)).toEqual([idOf(23), idOf(24)]);
  });

  it('of a thousand seats finds one elector by the index', async () => {
    const round = await rows.instance('approval-round', ['open.answering']);
    const electors = Array.from({ length: 1000 }, (_, n) => ({
      seat: idOf(n),
      organisation: idOf(n),
      name: `${n}`,
      weight: 1,
    }));
    await rows.record(round, 'elector', ...electors);
    await rows.db.query('ANALYZE record');
    const plan = await rows.db.query<{ 'QUERY PLAN': string }>(
      'EXPLAIN SELECT * FROM fact_elector f WHERE f.instance_id = $1 AND f.seat_id = ANY ($2::uuid[])',
      [round, [idOf(7)]],
    );
    expect(plan.rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index.*Scan using record_seat on record r/);
  });
});
