import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EngineDatabase } from '../../engine/engine-database.js';
import type { Case } from '../format/read-case.js';
import { namesOf, type Names } from '../names.js';
import { Client, type Reply } from './client.js';

/** A case on the stage of an application: who is called what, where things are, and who holds which draft. */
export class Scene {
  readonly names: Names;
  readonly client: Client;
  readonly database: EngineDatabase;
  /** Lease tokens by paper and person. */
  readonly leases = new Map<string, string>();
  private readonly instances = new Map<string, Instance>();

  constructor(
    readonly app: NestFastifyApplication,
    readonly played: Case,
  ) {
    this.names = namesOf(played.data);
    this.client = new Client(app);
    this.database = app.get(EngineDatabase);
  }

  /** Gives an instance its name. */
  nameInstance(name: string, id: string, instance: Instance): void {
    this.names.add(name, id);
    this.instances.set(name, instance);
  }

  instance(name: string): Instance {
    const found = this.instances.get(name);
    if (found === undefined) throw new Error(`no instance has been called ${name} so far`);
    return found;
  }

  /** The id behind a name of the case. */
  idOf(name: string): string {
    const id = this.names.idOf(name);
    if (id === undefined) throw new Error(`nothing has been called ${name} so far`);
    return id;
  }

  ask(who: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, more: Partial<Asked> = {}): Promise<Reply> {
    return this.client.ask({ person: who === 'nobody' ? undefined : this.idOf(who), method, url, ...more });
  }

  /** Somebody who sees all of an instance: the secretariat of its committee, or a member where there is none. */
  keeperOf(instance: string): string {
    return this.sitterIn(this.instance(instance).committee);
  }

  /** Somebody of a committee who sees all of it. */
  sitterIn(committee: string): string {
    const { secretariat, seats } = this.played.data.committees[committee]!;
    const [one] = secretariat.length > 0 ? secretariat : Object.values(seats).flatMap(({ held = [] }) => held);
    if (one === undefined) throw new Error(`nobody sits in ${committee}`);
    return typeof one === 'string' ? one : one.person;
  }
}

interface Instance {
  readonly lifecycle: string;
  /** By its key. */
  readonly committee: string;
}

interface Asked {
  readonly body: object | Buffer;
  readonly headers: Readonly<Record<string, string | undefined>>;
}
