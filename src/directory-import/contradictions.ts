import { fault, type Column, type ImportFault } from './columns.js';
import { seatKey, type Held, type Known } from './known.js';
import type { ImportRow } from './read-rows.js';

/** Whether the row gives the organisation a name besides its short one. */
const isNamed = ({ organisation, organisationName }: ImportRow): boolean => organisationName !== organisation;

const PRESENT = { da: 'står her i forvejen', en: 'here already' };

function heldBySeat(held: readonly Held[]): Map<string, Held[]> {
  const seats = new Map<string, Held[]>();
  for (const one of held) {
    const key = seatKey(one.committee, one.seat);
    seats.set(key, [...(seats.get(key) ?? []), one]);
  }
  return seats;
}

/** Whether two periods `[from, to)` have an instant in common. */
const overlap = (one: Held | ImportRow, other: Held | ImportRow): boolean =>
  (one.to === null || other.from < one.to) && (other.to === null || one.from < other.to);

/** What rows say against each other, or against what is known: each is named at the later of the two. */
export function contradictions(rows: readonly ImportRow[], known: Known): ImportFault[] {
  const faults: ImportFault[] = [];
  const say = (row: ImportRow, column: Column, code: string, da: string, en: string) =>
    void faults.push(fault(row.row, column, row[column], code, da, en));
  const names = new Map([...known.people].map(([email, { name }]) => [email, { name, where: PRESENT }]));
  const shorts = new Map([...known.organisations].map(([short, { name }]) => [short, { name, where: PRESENT }]));
  const seats = new Map([...known.seats].map(([key, seat]) => [key, { ...seat, where: PRESENT }]));
  const chairs = new Map([...known.seats].filter(([, { chair }]) => chair).map(([key]) => [key.slice(0, 36), key]));
  const held = heldBySeat(known.held);
  const served = new Set(known.duties);
  for (const row of rows) {
    const where = { da: `række ${row.row}`, en: `row ${row.row}` };
    const committee = known.committees.get(row.committee.toLowerCase());
    if (committee === undefined) {
      say(row, 'committee', 'unknown-committee', 'Udvalget findes ikke.', 'There is no such committee.');
      continue;
    }
    const person = names.get(row.email);
    if (person && person.name !== row.name) {
      say(
        row,
        'email',
        'two-names',
        `Adressen er «${person.name}»s (${person.where.da}).`,
        `The address is that of “${person.name}” (${person.where.en}).`,
      );
    }
    names.set(row.email, person ?? { name: row.name, where });
    if (row.as === 'secretariat' || row.as === 'observer') {
      serve(row, committee);
      continue;
    }
    const short = row.organisation.toLowerCase();
    const organisation = shorts.get(short);
    const renames = organisation && isNamed(row) && organisation.name !== row.organisationName;
    if (renames && organisation.name.toLowerCase() !== short) {
      say(
        row,
        'organisationName',
        'two-names',
        `Organisationen hedder «${organisation.name}» (${organisation.where.da}).`,
        `The organisation is called “${organisation.name}” (${organisation.where.en}).`,
      );
    }
    if (!organisation || organisation.name.toLowerCase() === short)
      shorts.set(short, { name: row.organisationName, where });
    const key = seatKey(committee, row.seat);
    const seat = seats.get(key);
    if (seat && seat.organisation.toLowerCase() !== short) {
      say(
        row,
        'organisation',
        'two-organisations',
        `Pladsen er ${seat.organisation}s (${seat.where.da}).`,
        `The seat is that of ${seat.organisation} (${seat.where.en}).`,
      );
    }
    if (!seat && row.chair && chairs.has(committee)) {
      say(
        row,
        'chair',
        'two-chairs',
        'Udvalget har allerede en formandsplads.',
        'The committee already has a chair seat.',
      );
    }
    seats.set(key, seat ?? { id: '', organisation: row.organisation, chair: row.chair, where });
    if (row.chair) chairs.set(committee, key);
    hold({ ...row, committee });
  }
  return faults;

  function hold(row: ImportRow & { committee: string }): void {
    const key = seatKey(row.committee, row.seat);
    const others = (held.get(key) ?? []).filter((other) => overlap(row, other));
    held.set(key, [...(held.get(key) ?? []), row]);
    const same = others.find((other) => other.email === row.email);
    const taken = others.find((other) => other.rank === row.rank);
    const where = (other: Held) => (other.row === 0 ? PRESENT : { da: `række ${other.row}`, en: `row ${other.row}` });
    if (same) {
      say(
        row,
        'email',
        'holds-it-already',
        `Personen har allerede pladsen i den periode (${where(same).da}).`,
        `The person already holds the seat in that period (${where(same).en}).`,
      );
    } else if (taken) {
      say(
        row,
        'seat',
        'held-by-two',
        `Pladsen er allerede besat i den periode af ${taken.email} (${where(taken).da}).`,
        `The seat is already held in that period by ${taken.email} (${where(taken).en}).`,
      );
    }
  }

  function serve(row: ImportRow, committee: string): void {
    const key = `${committee} ${row.email}`;
    if (served.has(key))
      say(
        row,
        'as',
        'serves-already',
        'Personen er allerede sekretariat eller observatør her.',
        'The person already is secretariat or observer here.',
      );
    served.add(key);
  }
}
