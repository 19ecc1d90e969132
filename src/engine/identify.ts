import type { Lookup, Store } from './store.js';

/** The lifecycle and version that an instance stands on. */
export interface Identity {
  readonly lifecycle: string;
  readonly definition: number;
}

const IDENTITY: Lookup = {
  name: 'engine_identify',
  text: `SELECT q.ord, i.lifecycle, i.definition FROM unnest($1::uuid[]) WITH ORDINALITY AS q(id, ord) JOIN instance i ON i.id = q.id`,
};

/** Reads what an instance stands on; undefined when there is no such instance. */
export const identify = (db: Store, instance: string): Promise<Identity | undefined> =>
  db.look<Identity>(IDENTITY, [instance]);
