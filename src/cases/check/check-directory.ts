import type { CaseFile } from '../format/case-file.js';
import type { CaseCommittee, CaseSeat, Somebody } from '../format/directory.js';
import type { Path } from '../format/document.js';
import { startOf } from '../local-time.js';
import type { Problems } from './problem.js';

/** Seats have organisations, holders are people of the case, days exist, and no two things share a name. */
export function checkDirectory(data: CaseFile, problems: Problems): void {
  const taken = new Set(Object.keys(data.people));
  for (const [key, committee] of Object.entries(data.committees)) {
    const path = ['committees', key];
    checkDays(committee, path, problems);
    checkParent(data, committee, path, problems);
    checkPeople(data, committee, path, problems);
    for (const [seat, given] of Object.entries(committee.seats)) {
      const at = [...path, 'seats', seat];
      if (taken.has(seat)) problems.add(at, `the name “${seat}” is already taken by a person or another seat`);
      taken.add(seat);
      checkSeat(data, given, at, problems);
    }
  }
}

/** A working group is set up by a committee that is none itself. */
function checkParent({ committees }: CaseFile, { parent }: CaseCommittee, path: Path, problems: Problems): void {
  problems.known(parent, Object.keys(committees), 'committee', [...path, 'parent']);
  if (parent !== undefined && committees[parent]?.parent !== undefined)
    problems.add([...path, 'parent'], `“${parent}” is itself a working group`);
}

function checkSeat(data: CaseFile, seat: CaseSeat, path: Path, problems: Problems): void {
  problems.known(seat.organisation, Object.keys(data.organisations), 'organisation', [...path, 'organisation']);
  checkDays(seat, path, problems);
  const { held = [], substitutes } = seat;
  const members = Array.isArray(held) ? held : [held];
  members.forEach((one, index) => {
    checkSomebody(data, one, Array.isArray(held) ? [...path, 'held', index] : [...path, 'held'], problems);
  });
  substitutes.forEach((one, index) => checkSomebody(data, one, [...path, 'substitutes', index], problems));
}

function checkPeople(data: CaseFile, committee: CaseCommittee, path: Path, problems: Problems): void {
  for (const list of ['secretariat', 'observers'] as const) {
    committee[list].forEach((one, index) => checkSomebody(data, one, [...path, list, index], problems));
  }
}

function checkSomebody(data: CaseFile, one: Somebody, path: Path, problems: Problems): void {
  const person = typeof one === 'string' ? one : one.person;
  problems.known(person, Object.keys(data.people), 'person', typeof one === 'string' ? path : [...path, 'person']);
  if (typeof one !== 'string') checkDays(one, path, problems);
}

function checkDays(given: { from?: string; to?: string }, path: Path, problems: Problems): void {
  for (const end of ['from', 'to'] as const) {
    const day = given[end];
    if (day === undefined) continue;
    try {
      startOf(day);
    } catch {
      problems.add([...path, end], `there is no day ${day}`);
    }
  }
}
