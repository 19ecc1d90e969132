import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { committeeQuery } from '../api/queries';
import type { Instance } from '../api/types';
import type { Choice } from '../ui/field';

/** Fields that name something else by its id, and what that is. */
const KINDS: Readonly<Record<string, 'seat' | 'owner' | 'organisation' | 'linked' | 'person'>> = {
  seat: 'seat',
  seats: 'seat',
  owner: 'owner',
  organisation: 'organisation',
  to: 'organisation',
  paper: 'linked',
  papers: 'linked',
  nomination: 'linked',
  person: 'person',
};

/** The things that a field of this name can point at, in the neighbourhood of an instance; undefined for other fields. */
export function useReferences(instance: Pick<Instance, 'committee' | 'links'>) {
  const t = useTranslations('actions');
  const { data: committee } = useQuery(committeeQuery(instance.committee));
  const seats = committee?.seats.filter(({ to }) => to === null) ?? [];
  const seat = seats.map(({ id, name }) => ({ value: id, label: name }));
  const choices = {
    seat,
    owner: [...seat, { value: 'secretariat', label: t('choices.secretariat') }],
    organisation: unique(seats.map(({ organisation: { id, name } }) => ({ value: id, label: name }))),
    linked: instance.links.map(({ id, title }) => ({ value: id, label: title })),
    person: unique(
      seats.flatMap(({ holders }) => holders.map(({ person }) => ({ value: person.id, label: person.name }))),
    ),
  };
  return (field: string): Choice[] | undefined => {
    const kind = Object.hasOwn(KINDS, field) ? KINDS[field] : undefined;
    return kind && choices[kind];
  };
}

const unique = (all: readonly Choice[]): Choice[] => [...new Map(all.map((one) => [one.value, one])).values()];
