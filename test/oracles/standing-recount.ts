/** A slice row and a journal entry as the API shows them. */
interface Row {
  readonly n: number;
  readonly slice: string;
  readonly body: Readonly<Record<string, unknown>>;
}
interface Entry {
  readonly n: number;
  readonly occurredAt: string;
  readonly event: Readonly<Record<string, unknown>>;
}
interface Told {
  readonly open: boolean;
  readonly lifecycle: string;
  readonly papers: readonly { readonly id: string }[];
  readonly seats: readonly { readonly seat: { readonly id: string } }[];
}

/**
 * How the seats of a round stand, told again from its journal alone: entry by entry, keeping for each seat what it owes. It knows
 * nothing of versions: a material one is the entry with which the round was told of it.
 */
export function recount(told: Told, rows: readonly Row[], journal: readonly Entry[]) {
  return told.seats.map(({ seat: { id } }) => {
    const own = rows.filter(({ body }) => body.seat === id);
    return {
      seat: id,
      ...(told.lifecycle === 'comment-round' ? remarks(told, own, journal) : positions(told, own, journal)),
    };
  });
}

function remarks({ open }: Told, own: readonly Row[], journal: readonly Entry[]) {
  let [since, count] = [null as string | null, null as number | null];
  for (const { n, occurredAt } of journal)
    for (const { slice, body } of own.filter((row) => row.n === n)) {
      if (slice === 'invitation' || slice === 'rectification') [since, count] = [occurredAt, null];
      if (slice === 'answer') [since, count] = [null, (body.replaces ? 0 : (count ?? 0)) + Number(body.remarks)];
    }
  const standing = count !== null ? 'answered' : open ? 'awaited' : 'silent';
  return { standing, awaitedSince: open ? since : null, awaitedOn: [], remarks: count };
}

function positions({ open, papers }: Told, own: readonly Row[], journal: readonly Entry[]) {
  const ids = papers.map(({ id }) => id).sort();
  const said = new Map<string, unknown>();
  let out: { readonly who: unknown; readonly papers: readonly string[] }[] = [];
  const isOut = (paper: string, who: unknown) => out.some((one) => one.papers.includes(paper) && one.who === who);
  const owes = (paper: string) => !isOut(paper, null) && (!said.has(paper) || isOut(paper, said.get(paper)));
  let since: string | null = null;
  for (const { n, occurredAt, event } of journal) {
    if (event.type === 'PAPER_REVISED') said.delete(event.paper as string);
    for (const { slice, body } of own.filter((row) => row.n === n)) {
      if (slice === 'position') said.set(body.paper as string, body.person);
      if (slice === 'recusal') out.push({ who: body.recused, papers: (body.papers as string[] | null) ?? ids });
      if (slice === 'rectification' && body.what === 'positions') said.clear();
      if (slice === 'rectification' && body.what === 'recusals') out = [];
    }
    const asked = own.some((row) => row.slice === 'elector' && row.n <= n);
    since = asked && ids.some(owes) ? (since ?? occurredAt) : null;
  }
  const recused = ids.every((paper) => isOut(paper, null));
  const standing = recused ? 'recused' : since === null ? 'answered' : open ? 'awaited' : 'silent';
  const awaitedOn = open ? ids.filter(owes) : [];
  return { standing, awaitedSince: open ? since : null, awaitedOn, remarks: null };
}
