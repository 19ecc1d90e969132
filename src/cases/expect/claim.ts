import type { ActionView } from '../../engine/command.js';
import type { DateAnswer } from '../../domain/rules/lawful-dates.js';
import type { InstanceView, RecordView } from '../../http/instances/instance-views.js';
import type { Kind } from '../format/expectations.js';
import type { Path } from '../format/document.js';

/** How the step was answered. */
export interface StepAnswer {
  readonly status: number;
  /** The code of a refusal; null when it was carried out. */
  readonly code: string | null;
  /** The sentences of a refusal, in Danish. */
  readonly sentences: string;
}

/** What an expectation is held against: the application as people see it, with names for ids. */
export interface Look {
  readonly answer: StepAnswer | undefined;
  instance(name: string): Promise<Pick<InstanceView, 'lifecycle' | 'states' | 'links' | 'deadlines' | 'revision'>>;
  journalLength(name: string): Promise<number>;
  /** Rows of a slice, oldest first. */
  records(name: string, slice: string): Promise<readonly RecordView[]>;
  /** Seats that have not answered. */
  waitingFor(name: string): Promise<readonly string[]>;
  actions(who: string, name: string): Promise<readonly Pick<ActionView, 'type' | 'allowed'>[]>;
  /** What the rules of a committee answer about the dates of a meeting; undefined where the question is refused. */
  dates(committee: string, question: Readonly<Record<string, unknown>>): Promise<DateAnswer | undefined>;
  /** Subjects in Danish, newest first. */
  inbox(person: string): Promise<readonly string[]>;
}

/** One thing that must be so, how it is looked up, and how it could be claimed wrongly. */
export interface Claim<Expected = unknown, Found = unknown> {
  readonly kind: Kind;
  /** What it is about, such as `GP`. */
  readonly about: string;
  readonly expected: Expected;
  readonly path: Path;
  observe(look: Look): Promise<Found>;
  holds(expected: Expected, found: Found): boolean;
  /** Claims that differ from this one in one thing; none of them may hold where this one does. */
  mutants(found: Found): readonly Expected[];
}

/** Keeps the types of a claim together where it is made; those who evaluate it need not know them. */
export const claim = <Expected, Found>(given: Claim<Expected, Found>): Claim => given;

export const same = (expected: unknown, found: unknown): boolean => expected === found;

export const aside = (count: number): readonly number[] => (count === 0 ? [1] : [count - 1, count + 1]);

/** A sentence with a word more, and with its last word gone. */
export const reworded = (text: string): readonly string[] => [
  `${text} Ikke.`,
  text.replace(/\S+\s*$/, '').trim() || '—',
];
