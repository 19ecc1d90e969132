import { useAddressFilters, type Filters } from '../app/address-filters';
import type { Register } from './address';

/** What narrows a register, and what each is called in the address. */
const WORDS = {
  subject: 'emne',
  committee: 'udvalg',
  organisation: 'organisation',
  state: 'status',
  kind: 'art',
  from: 'fra',
  to: 'til',
} as const;

export type RegisterFilters = Filters<keyof typeof WORDS>;

export const useRegisterFilters = () => useAddressFilters(WORDS);

/** Decisions have a kind; what is open has a state, and an organisation it belongs to. */
export function taken(register: Register, { kind, state, organisation, ...filters }: RegisterFilters): RegisterFilters {
  if (register === 'beslutninger') return { ...filters, ...(kind && { kind }) };
  return { ...filters, ...(state && { state }), ...(organisation && { organisation }) };
}
