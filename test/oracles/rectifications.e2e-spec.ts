import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Outcome } from '../../src/engine/command.js';
import { Decisions } from '../../src/registers/decisions.js';
import { RegisterReader } from '../../src/registers/register-reader.js';
import { Registers } from '../../src/registers/registers.js';
import { RegistersController } from '../../src/registers/registers.controller.js';
import { lifecycles } from '../../workflows/index.js';
import { Chance } from './chance.js';
import { recountDirectory } from './directory-recount.js';
import { compareMonitor, lookers, pages } from './monitor-comparison.js';
import { Office } from './office.js';
import { RandomCommands } from './random-commands.js';
import { RandomRectifications, rectifications } from './random-rectifications.js';
import { openTown, type Town } from './random-town.js';
import { KINDS } from './rectification-kinds.js';
import { RegisterRecount } from './register-recount.js';

jest.setTimeout(120_000);

const SEED = 20_250_303;
/** Ordinary commands before the first mistake is found. */
const BEFORE = 150;
const OF_EACH_KIND = 5;

let town: Town;
let offices: Office[];
let made: RandomRectifications;
/** What was there before a rectification and was not there, or not the same, after it. */
const erased: string[] = [];

beforeAll(async () => {
  town = await openTown();
  const chance = new Chance(SEED);
  offices = await Promise.all(town.councils.map((council) => Office.open(town, chance, council)));
  const others = new RandomCommands(town, chance);
  await others.carryOut(BEFORE);
  made = new RandomRectifications(offices, chance, others, watched);
  await made.carryOut(OF_EACH_KIND);
});
afterAll(() => town.close());

/** Every journal entry, slice row and link, as a hash of all that is in it. */
async function stored(): Promise<ReadonlyMap<string, string>> {
  const { rows } = await town.owner.query<{ key: string; hash: string }>(
    `SELECT 'journal ' || instance_id || ' ' || n AS key, md5(j::text) AS hash FROM journal j
     UNION ALL SELECT 'record ' || id, md5(r::text) FROM record r
     UNION ALL SELECT concat_ws(' ', 'link', from_id, relation, to_id), md5(l::text) FROM link l`,
  );
  return new Map(rows.map(({ key, hash }) => [key, hash]));
}

async function watched(deed: () => Promise<Outcome>): Promise<Outcome> {
  const before = await stored();
  const outcome = await deed();
  const after = await stored();
  erased.push(...[...before].filter(([key, hash]) => after.get(key) !== hash).map(([key]) => key));
  if (outcome.done && after.size <= before.size) erased.push(`nothing was added to ${outcome.answer.instance}`);
  return outcome;
}

describe('after a hundred rectifications and more, in the midst of everything else', () => {
  it('every event that says it rectifies was carried out, and each lifecycle had its part', async () => {
    expect(Object.keys(KINDS).sort()).toEqual(rectifications);
    expect(Object.fromEntries(made.made)).toEqual(
      Object.fromEntries(rectifications.map((kind) => [kind, OF_EACH_KIND])),
    );
    expect(rectifications.length * OF_EACH_KIND).toBeGreaterThanOrEqual(100);
    const { rows } = await town.owner.query<{ key: string }>('SELECT DISTINCT lifecycle AS key FROM instance');
    expect(rows.map(({ key }) => key).sort()).toEqual([...new Set(lifecycles.map(({ key }) => key))].sort());
  });

  it('nothing was erased: what stood before each of them stands unchanged, with something added', () => {
    expect(erased).toEqual([]);
  });

  it('verify finds nothing', async () => {
    const { findings, instances } = await town.verify();
    expect(findings).toEqual([]);
    expect(instances).toBeGreaterThan(100);
  });

  it('the monitor shows what an independent recount of the journal shows, to everybody', async () => {
    expect((await compareMonitor(town)).owed).toBeGreaterThan(20);
  });

  it('groups are held by those who joined and have not left, and seats belong to whom no change was taken back', async () => {
    const { sitting, organisations } = await recountDirectory(town.owner, town.councils);
    const held = await town.owner.query<{ email: string }>(
      `SELECT p.email FROM holding h JOIN seat s ON s.id = h.seat_id JOIN person p ON p.id = h.person_id
        WHERE s.committee_id = ANY ($1) AND h.valid_from <= $2 AND (h.valid_to IS NULL OR h.valid_to > $2)`,
      [offices.map(({ body }) => body), town.clock.now()],
    );
    expect(held.rows.map(({ email }) => email).sort()).toEqual(sitting);
    expect(sitting.length).toBeGreaterThan(3);
    const seats = await town.owner.query<{ id: string; organisation: string }>(
      'SELECT id, organisation_id AS organisation FROM seat WHERE committee_id = ANY ($1)',
      [town.councils.map(({ id }) => id)],
    );
    expect(Object.fromEntries(seats.rows.map(({ id, organisation }) => [id, organisation]))).toEqual(organisations);
  });
});

describe('the registers show the rectified truth, and beside it what stood before', () => {
  const everything = { limit: 17, organisation: undefined };
  let controller: RegistersController;
  beforeAll(() => {
    const registers = new Registers(new RegisterReader(town.source, town.clock), town.registry, town.clock);
    controller = new RegistersController(registers, new Decisions(town.source, town.registry, town.clock));
  });

  const registers = {
    followUps: (person: string) => pages((cursor) => controller.listFollowUps(person, { ...everything, cursor })),
    openQuestions: (person: string) =>
      pages((cursor) => controller.listOpenQuestions(person, { ...everything, cursor })),
    decisions: (person: string) => pages((cursor) => controller.listDecisions(person, { limit: 17, cursor })),
  };

  /** Compares what each person is shown, or of it the one instance; `but` leaves out what does not count. */
  async function compare(name: keyof typeof registers, only?: string): Promise<number> {
    const recount = await RegisterRecount.at(town.owner, town.clock.now());
    let rectified = 0;
    for (const person of new Set(lookers(town))) {
      const lines: readonly (Line & { day: string })[] = await registers[name](person);
      expect(lines.map(({ day }) => day)).toEqual(
        lines
          .map(({ day }) => day)
          .toSorted()
          .toReversed(),
      );
      const chosen = (one: Line) => only === undefined || one.id === only;
      const found = lines.map(stated).filter(chosen);
      expect(inOrder(found)).toEqual(inOrder(recount[name](seenBy(person)).filter(chosen)));
      rectified += found.filter(({ earlier }) => earlier.length > 0).length;
    }
    return rectified;
  }

  it('follow-ups', async () => {
    expect(await compare('followUps')).toBeGreaterThan(10);
  });

  it('open questions', async () => {
    expect(await compare('openQuestions')).toBeGreaterThan(10);
  });

  it('decisions, and what approval rounds concluded', async () => {
    expect(await compare('decisions')).toBeGreaterThan(10);
  });

  it('a due date that was moved before it was rectified is shown as it stood', async () => {
    const [office] = offices;
    const id = await office!.start('follow-up', { title: 'Ny frist', owner: 'secretariat', due: office!.within(10) });
    await office!.do(id, 'EXTEND', { due: office!.within(9_000), reason: 'Mere tid.' });
    await office!.do(id, 'RECTIFY', { due: null, reason: 'Der blev ikke sat nogen frist.' });
    await compare('followUps', id);
  });

  it('an answer that was rectified says why', async () => {
    const [office] = offices;
    const id = await office!.start('open-question', { title: 'Hvem betaler?', askedBy: 'KL' });
    await office!.do(id, 'ANSWER', { answer: 'Staten.' });
    await office!.do(id, 'RECTIFY', { answer: 'Kommunerne.', reason: 'Hørt forkert.' });
    await compare('openQuestions', id);
  });

  it('a decision whose title was rectified has it at every statement', async () => {
    const [office] = offices;
    const said = { meeting: 'Møde 1', date: '2025-02-03' };
    const id = await office!.start('decision', { title: 'Fejl i titel', kind: 'decided', text: 'Vedtaget.', said });
    await office!.do(id, 'RESTATE', { said });
    await office!.do(id, 'RECTIFY', { statement: 2, title: 'Rette titel', reason: 'Skrivefejl.' });
    await compare('decisions', id);
  });
});

interface Line {
  readonly id: string;
  readonly states: readonly unknown[];
  readonly earlier: readonly { readonly was: object }[];
  readonly number?: number;
  readonly paper?: string | null;
  readonly answer?: { readonly earlier: readonly object[] } | null;
}

/** Of a state only which one it is. */
const stated = (line: Line): Line => ({ ...line, states: (line.states as { path: string }[]).map(({ path }) => path) });

const placeOf = ({ id, number, paper }: Line) => JSON.stringify([id, number, paper]);
const inOrder = (lines: readonly Line[]) => lines.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));

/** The committees in which somebody has a part now. */
function seenBy(person: string): ReadonlySet<string> {
  const now = town.clock.now().toISOString();
  const part = ({ secretariat, chair, observer, holders }: Town['councils'][number]) =>
    [secretariat, chair, observer].includes(person) ||
    holders.some((one) => one.person === person && one.from <= now && (one.to === null || one.to > now));
  return new Set(town.councils.filter(part).map(({ id }) => id));
}
