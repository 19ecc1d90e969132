import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Observable, type Subscriber } from 'rxjs';
import { Wakeup } from '../../engine/wakeup.js';
import { isAfter, type Position } from './journal-position.js';
import { JournalReader, type Moved } from './journal-reader.js';

/** A message may get lost: then we look ourselves. */
const LOOK_MS = 5_000;

/** How soon to look again when a running transaction hides what was written. */
const AGAIN_MS = 100;

/** Entries that a returning listener is told at most; whoever was away longer reads afresh. */
const CATCH_UP = 10_000;

/** What a listener hears: an entry, or that too much has happened to tell. */
export type Heard = Moved | 'reload';

interface Listener {
  readonly person: string;
  readonly since: Position | undefined;
  readonly heard: Subscriber<Heard>;
}

/** Follows the journal and tells each listener what they may see; one reading serves all listeners of the process. */
@Injectable()
export class JournalTail implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(JournalTail.name);
  private readonly listeners = new Set<Listener>();
  private readonly look = () => this.inTurn(() => this.follow());
  private position: Position | undefined;
  private turn: Promise<void> = Promise.resolve();
  private clock: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly journal: JournalReader,
    private readonly wakeup: Wakeup,
  ) {}

  onModuleInit(): void {
    this.wakeup.on('written', this.look);
    this.clock = setInterval(this.look, LOOK_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearInterval(this.clock);
    this.wakeup.off('written', this.look);
    for (const { heard } of this.listeners) heard.complete();
    await this.turn;
  }

  /** What happens from now on, or since a position, as far as a person may see it. */
  listen(person: string, since: Position | undefined): Observable<Heard> {
    return new Observable<Heard>((heard) => {
      const listener = { person, since, heard };
      this.inTurn(() => this.welcome(listener).catch((error: unknown) => this.turnAway(listener, error)));
      return () => this.listeners.delete(listener);
    });
  }

  /** One thing at a time: a listener who catches up must not miss what is read meanwhile. */
  private inTurn(task: () => Promise<void>): void {
    this.turn = this.turn.then(task).catch((error: unknown) => this.logger.warn(error));
  }

  private async welcome(listener: Listener): Promise<void> {
    // Nobody listened, so nothing was followed: what lies in between concerns nobody.
    if (this.listeners.size === 0) this.position = await this.journal.end();
    if (listener.since !== undefined) await this.catchUp(listener, listener.since);
    // The application may have begun to end while this listener waited for its turn.
    if (this.closed) listener.heard.complete();
    else if (!listener.heard.closed) this.listeners.add(listener);
  }

  /** Ended, so that the other side connects again: a stream that says nothing would look like a quiet day. */
  private turnAway({ heard }: Listener, error: unknown): never {
    heard.complete();
    throw error;
  }

  private async catchUp(listener: Listener, since: Position): Promise<void> {
    let [from, told, more] = [since, 0, true];
    while (more && !listener.heard.closed) {
      if (told >= CATCH_UP) return listener.heard.next('reload');
      const batch = await this.journal.after(from);
      const entries = batch.entries.filter((entry) => !this.isAhead(entry));
      await this.tell([listener], entries);
      [from, told, more] = [entries.at(-1) ?? from, told + entries.length, batch.more && entries.length > 0];
    }
  }

  private isAhead(entry: Position): boolean {
    return this.position !== undefined && isAfter(entry, this.position);
  }

  private async follow(): Promise<void> {
    for (let more = true; more && this.listeners.size > 0 && this.position !== undefined;) {
      const batch = await this.journal.after(this.position);
      await this.tell([...this.listeners], batch.entries);
      this.position = batch.entries.at(-1) ?? this.position;
      more = batch.more;
    }
    if (!this.closed && this.listeners.size > 0 && (await this.journal.unsettled()))
      setTimeout(this.look, AGAIN_MS).unref();
  }

  private async tell(listeners: readonly Listener[], entries: readonly Moved[]): Promise<void> {
    if (entries.length === 0) return;
    const people = [...new Set(listeners.map(({ person }) => person))];
    const seers = await this.journal.seers(people, [...new Set(entries.map(({ committee }) => committee))]);
    for (const { person, since, heard } of listeners) {
      const news = entries.filter((entry) => since === undefined || isAfter(entry, since));
      for (const entry of news) if (seers.has(`${person} ${entry.committee}`)) heard.next(entry);
    }
  }
}
