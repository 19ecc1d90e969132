import type { components } from '../../api/schema';

type Committee = components['schemas']['Committee'];

/** The names of everybody who has or has had a part in a committee. */
export function peopleOf(committee: Committee | undefined): ReadonlyMap<string, string> {
  const everybody = [
    ...(committee?.seats.flatMap(({ holders }) => holders) ?? []),
    ...(committee?.secretariat ?? []),
    ...(committee?.observers ?? []),
  ];
  return new Map(everybody.map(({ person: { id, name } }) => [id, name]));
}
