import createClient, { type Middleware } from 'openapi-fetch';
import { Refusal } from './refusal';
import type { paths } from './schema';
import type { Problem } from './types';

/** What is not carried out is thrown, so that a query or a mutation fails with the refusal. */
const refuse: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw new Refusal((await response.json()) as Problem);
  },
};

/** The API, typed by its own document. Throws `Refusal`. */
export const api = createClient<paths>({ baseUrl: '/' });
api.use(refuse);

/** The body of an answer that has one. */
export async function bodyOf<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const { data } = await answer;
  return data as T;
}
