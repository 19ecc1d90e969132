import { useSearchParams } from 'react-router';

/** What narrows a list, as the API calls it. */
export type Filters<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/**
 * Filters that live in the address, so that they can be shared and gone back to. `names` says what each is called there; what else
 * stands in the address stays.
 */
export function useAddressFilters<Name extends string>(names: Readonly<Record<Name, string>>) {
  const [params, setParams] = useSearchParams();
  const filters = readFilters(params, names);
  const narrow = (change: { readonly [Key in Name]?: string | undefined }, { replace = false } = {}) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const name of Object.keys(change) as Name[]) put(next, names[name], change[name]);
        return next;
      },
      { replace, flushSync: true, preventScrollReset: true },
    );
  const clear = () => narrow(Object.fromEntries(Object.keys(names).map((name) => [name, undefined])) as Filters<Name>);
  return { filters, narrow, clear, count: Object.keys(filters).length };
}

/** The filters that stand in an address. */
export const readFilters = <Name extends string>(
  params: URLSearchParams,
  names: Readonly<Record<Name, string>>,
): Filters<Name> =>
  Object.fromEntries(
    Object.entries<string>(names).flatMap(([name, word]) => (params.get(word) ? [[name, params.get(word)]] : [])),
  ) as Filters<Name>;

/** Sets a parameter of an address, or takes it away. */
export function put(params: URLSearchParams, word: string, value: string | undefined): void {
  if (value) params.set(word, value);
  else params.delete(word);
}
