import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '../../test/support/play.js';
import { named, SliceRows } from '../../test/support/slice-rows.js';
import { paperFacts } from './facts.js';

let rows: SliceRows;
beforeAll(async () => {
  rows = await SliceRows.open();
});
afterAll(() => rows.close());

const fact = (name: string, instance: string) => rows.fact(named(paperFacts, name), instance);
const remark = (paper: string, seat: number) => ({
  paper,
  seat: idOf(seat),
  section: null,
  kind: 'editorial',
  text: 'x',
});
const answer = (seat: number, replaces = false) => ({ seat: idOf(seat), as: 'member', replaces });

describe('remarks', () => {
  it('count until they are replaced or rectified, and want a disposition each', async () => {
    const paper = await rows.instance('commission', ['revising']);
    const round = await rows.instance('comment-round', ['closed']);
    await rows.link(round, 'collects', paper, 'collectedBy');
    const [gone] = await rows.record(round, 'remark', remark(paper, 21));
    await rows.record(round, 'answer', answer(21, true));
    const [first] = await rows.record(round, 'remark', remark(paper, 21), remark(idOf(99), 21));
    const [struck] = await rows.record(round, 'remark', remark(paper, 22));
    const [second] = await rows.record(round, 'remark', remark(paper, 23));
    await rows.record(round, 'rectification', { seat: idOf(22), reason: 'Forkert plads' });
    await rows.record(paper, 'disposition', { remark: second, outcome: 'noChange', reason: 'x' });

    expect(await fact('remarkIds', paper)).toEqual([first, second]);
    expect(await fact('undisposed', paper)).toBe(1);
    expect([gone, struck]).not.toContain(first);
    await rows.record(paper, 'disposition', { remark: first, outcome: 'accommodated', reason: 'x' });
    expect(await fact('undisposed', paper)).toBe(0);
  });

  it('sent anew in one step replace the earlier ones and not themselves', async () => {
    const paper = await rows.instance('commission', ['commenting']);
    const round = await rows.instance('comment-round', ['open.answering']);
    await rows.link(round, 'collects', paper, 'collectedBy');
    await rows.record(round, 'remark', remark(paper, 21));
    const [id] = await rows.record(round, 'remark', remark(paper, 21));
    await rows.db.query(
      `INSERT INTO record SELECT gen_random_uuid(), instance_id, n, 'answer', 0, $2, '', now() FROM record WHERE id = $1`,
      [id, answer(21, true)],
    );
    expect(await fact('remarkIds', paper)).toEqual([id]);
  });

  it('of a paper without rounds are none', async () => {
    const paper = await rows.instance('commission', ['drafting']);
    expect([await fact('remarkIds', paper), await fact('undisposed', paper)]).toEqual([[], 0]);
  });
});

describe('enclosures', () => {
  it('are missing while a correction that stands asks for one that the newest version lacks', async () => {
    const paper = await rows.instance('commission', ['approved.text.correcting']);
    const ask = async (state: string, enclosure: string) => {
      const correction = await rows.instance('correction', [state]);
      await rows.link(correction, 'corrects', paper, 'correctedBy');
      await rows.record(correction, 'correction', { enclosure });
    };
    await ask('checked', 'leveranceplan');
    await ask('open', 'mockups');
    await ask('dropped', 'figur');
    await rows.record(paper, 'version', { version: 1, enclosures: [{ key: 'mockups' }] });
    await rows.record(paper, 'version', { version: 2, enclosures: [{ key: 'leveranceplan' }] });
    expect(await fact('missingEnclosures', paper)).toEqual(['mockups']);
  });

  it('have the files that have been uploaded to the paper itself', async () => {
    const [paper, other] = [
      await rows.instance('commission', ['drafting']),
      await rows.instance('commission', ['drafting']),
    ];
    await rows.db.query(`INSERT INTO person (id, name, email) VALUES ($1, 'Medlem', 'medlem@mandat.example')`, [
      idOf(1),
    ]);
    await rows.db.query(`INSERT INTO enclosure_content VALUES ('b', 1, 'b'), ('a', 1, 'a'), ('c', 1, 'c')`);
    await rows.db.query(
      `INSERT INTO paper_enclosure SELECT * FROM (VALUES ($1::uuid, 'b'), ($1, 'a'), ($2, 'c')) AS v(paper, sha256),
              LATERAL (SELECT 'x', 'application/pdf', $3::uuid, now()) AS sent`,
      [paper, other, idOf(1)],
    );
    expect(await fact('uploadedHashes', paper)).toEqual(['a', 'b']);
    expect(await fact('uploadedHashes', idOf(99))).toEqual([]);
  });

  it('are there for a correction when the newest version has the one that it asks for, or when it asks for none', async () => {
    const paper = await rows.instance('commission', ['approved.text.correcting']);
    const correcting = async (enclosure: string | null) => {
      const correction = await rows.instance('correction', ['made'], { enclosure });
      await rows.link(correction, 'corrects', paper, 'correctedBy');
      return correction;
    };
    const [plan, mockups, words] = [
      await correcting('leveranceplan'),
      await correcting('mockups'),
      await correcting(null),
    ];
    expect(await fact('enclosed', plan)).toBe(false);
    await rows.record(paper, 'version', { version: 1, enclosures: [{ key: 'mockups' }] });
    await rows.record(paper, 'version', { version: 2, enclosures: [{ key: 'leveranceplan' }] });
    const known = [await fact('enclosed', plan), await fact('enclosed', mockups), await fact('enclosed', words)];
    expect(known).toEqual([true, false, true]);
  });
});

it('a correction knows the newest and the decided version of its paper', async () => {
  const paper = await rows.instance('commission', ['approved.text.correcting'], { version: 3, decidedVersion: 2 });
  const correction = await rows.instance('correction', ['open']);
  await rows.link(correction, 'corrects', paper, 'correctedBy');
  expect(await fact('correctedPaper', correction)).toEqual({ version: 3, decidedVersion: 2 });
});
