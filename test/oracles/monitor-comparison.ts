import { expect } from '@jest/globals';
import { Debts } from '../../src/monitor/debts.js';
import { LifecycleCounts } from '../../src/monitor/lifecycle-counts.js';
import { LifecycleKnowledge } from '../../src/monitor/lifecycle-knowledge.js';
import type { Debtor, PaperLine } from '../../src/monitor/monitor-views.js';
import { PapersWaiting } from '../../src/monitor/papers-waiting.js';
import type { Page } from '../../src/http/cursor.js';
import { JournalRecount, type OwedLine } from './journal-recount.js';
import type { Town } from './random-town.js';

/** Everybody who sees the monitor differently. */
export const lookers = (town: Town): string[] =>
  town.councils.flatMap(({ secretariat, chair, observer, holders }) => [
    ...[secretariat, chair, observer],
    ...holders.map(({ person }) => person),
  ]);

export async function pages<Item>(read: (cursor: string | undefined) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await read(cursor);
    items.push(...page.items);
    if (page.next === null) return items;
    cursor = page.next;
  }
}

const asCounts = (items: Awaited<ReturnType<LifecycleCounts['read']>>) =>
  Object.fromEntries(
    items.flatMap(({ lifecycle, states }) =>
      states.map(({ path, instances, stays, medianSeconds }) => [
        `${lifecycle} ${path}`,
        { instances, stays, medianSeconds: rounded(medianSeconds) },
      ]),
    ),
  );

/** Instants have milliseconds, so a median is a whole number of half ones. */
const rounded = (seconds: number | null) => (seconds === null ? null : Math.round(seconds * 2_000) / 2_000);

const asLine = ({ id, since, atRest, deadline, late, waitsFor }: PaperLine) => ({
  ...{ id, since, atRest, deadline, late },
  waitsFor: waitsFor
    .map((one) => ({
      ...{ instance: one.instance, since: one.since, deadline: one.deadline, late: one.late },
      seats: one.seats.map((seat) => seat.id).sort(),
    }))
    .sort((one, other) => (one.instance < other.instance ? -1 : 1)),
});

const byKey = <Item extends OwedLine>(items: readonly Item[]) =>
  [...items].sort((one, other) => (`${one.instance} ${one.seat}` < `${other.instance} ${other.seat}` ? -1 : 1));

/** What the monitor shows is what the journal's recount shows, to everybody. */
export async function compareMonitor(town: Town): Promise<{ owed: number; late: number }> {
  const recount = await JournalRecount.at(town.owner, town.clock.now());
  const knowledge = new LifecycleKnowledge(town.registry);
  const parts = [town.source, knowledge, town.clock] as const;
  const [counts, papers, debts] = [new LifecycleCounts(...parts), new PapersWaiting(...parts), new Debts(...parts)];
  const found = { owed: 0, late: 0 };
  for (const person of new Set(lookers(town))) {
    const counted = Object.entries(recount.lifecycles(person)).map(([key, line]) => [
      ...[key, { ...line, medianSeconds: rounded(line.medianSeconds) }],
    ]);
    expect(asCounts(await counts.read(person, undefined))).toEqual(Object.fromEntries(counted));
    const lines = await pages((cursor) => papers.read(person, { limit: 37, cursor }));
    expect(lines.map(asLine)).toEqual(recount.papers(person));
    const owed = await debts.of(person, person);
    expect(byKey(owed.map(asOwed))).toEqual(byKey(recount.owed(person, person)));
    const owing = await pages((cursor) => debts.debtors(person, { limit: 3, cursor }));
    expect(byPerson(owing.map(asDebtor))).toEqual(byPerson(recount.debtors(person)));
    found.owed += owed.length;
    found.late += lines.filter(({ late }) => late).length;
  }
  return found;
}

const asOwed = ({ instance, seat, as, since, deadline, late }: Awaited<ReturnType<Debts['of']>>[number]): OwedLine => ({
  ...{ instance, seat: seat?.id ?? null, as, since, deadline, late },
});
const asDebtor = ({ person, owed, late, deadline }: Debtor) => ({ person: person.id, owed, late, deadline });
const byPerson = <Item extends { person: string }>(items: readonly Item[]) =>
  [...items].sort((one, other) => (one.person < other.person ? -1 : 1));
