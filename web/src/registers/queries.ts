import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { REGISTERS, type Register } from './address';
import { taken, type RegisterFilters } from './filters';

type Schemas = components['schemas'];
export type DecisionLine = Schemas['DecisionLine'];
export type OpenQuestionLine = Schemas['OpenQuestionLine'];
export type FollowUpLine = Schemas['FollowUpLine'];
export type Line = DecisionLine | OpenQuestionLine | FollowUpLine;

interface Page {
  readonly items: Line[];
  readonly next: string | null;
}

const SOME = 50;
const MOST = 200;

function read(register: Register, filters: RegisterFilters, limit: number, cursor?: string): Promise<Page> {
  const params = { query: { ...taken(register, filters), limit, cursor } };
  const { list } = REGISTERS[register];
  if (list === 'decisions')
    return bodyOf(
      api.GET('/api/registers/decisions', { params: params as { query: { kind?: DecisionLine['kind'] } } }),
    );
  if (list === 'open-questions') return bodyOf(api.GET('/api/registers/open-questions', { params }));
  return bodyOf(api.GET('/api/registers/follow-ups', { params }));
}

/** The lines of a register, newest first, page by page. */
export const linesQuery = (register: Register, filters: RegisterFilters) =>
  infiniteQueryOptions({
    queryKey: ['register', register, taken(register, filters)],
    queryFn: ({ pageParam }) => read(register, filters, SOME, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** The meetings at which the newest lines were said, to choose among. */
export const meetingsQuery = (register: Register, committee: string | undefined) =>
  queryOptions({
    queryKey: ['register', register, 'meetings', committee],
    queryFn: async () => {
      const { items } = await read(register, { committee }, MOST);
      const said = items.flatMap((line) => line.said ?? []);
      return [...new Map(said.map(({ meeting, date }) => [date, { meeting, date }])).values()];
    },
  });

/** The same lines as a spreadsheet. */
export const sheetAddress = (register: Register, filters: RegisterFilters): string =>
  `/api/registers/${REGISTERS[register].list}.xlsx?${new URLSearchParams(taken(register, filters))}`;
