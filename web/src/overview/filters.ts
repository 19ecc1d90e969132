import { useSearchParams } from 'react-router';
import { put, readFilters, useAddressFilters, type Filters } from '../app/address-filters';

/** What narrows the papers, and what each is called in the address. */
const WORDS = {
  text: 'soeg',
  committee: 'udvalg',
  lifecycle: 'slags',
  state: 'trin',
  organisation: 'organisation',
  seat: 'plads',
  late: 'forsinket',
} as const;

export type PaperFilters = Filters<keyof typeof WORDS>;

export const usePaperFilters = () => useAddressFilters(WORDS);
export const filtersIn = (address: URLSearchParams): PaperFilters => readFilters(address, WORDS);

/** The ways of looking, by their words in the address; the table needs none. */
export const VIEWS = { table: '', board: 'tavle', timeline: 'tidslinje', people: 'personer' } as const;
export type View = keyof typeof VIEWS;

const VIEW = 'visning';

/** How an address looks at the papers. */
export function viewIn(address: URLSearchParams): View {
  const word = address.get(VIEW) ?? '';
  return (Object.keys(VIEWS) as View[]).find((view) => VIEWS[view] === word) ?? 'table';
}

/** How one looks at the papers now. */
export function useView(): View {
  const [params] = useSearchParams();
  return viewIn(params);
}

/** The address of another way of looking, with the same filters. */
export function useAddressOfView(): (view: View) => string {
  const [params] = useSearchParams();
  return (view) => {
    const next = new URLSearchParams(params);
    put(next, VIEW, VIEWS[view]);
    return `?${next}`;
  };
}
