import type { ComponentType } from 'react';
import type { Action, Instance, Problem } from '../api/types';

/** What is being written: the payload of an event. */
export type Payload = Readonly<Record<string, unknown>>;

/** A form writes the payload and nothing else: sending, circumstances and refusals are the dialog's. */
export interface FormProps {
  readonly instance: Instance;
  readonly action: Pick<Action, 'type' | 'schema' | 'dependsOn'>;
  readonly payload: Payload;
  readonly onChange: (payload: Payload) => void;
  /** What the API found wrong with a field, by its path: `outcomes.0.note`. */
  readonly errorAt: (path: string) => string | undefined;
}

export type Form = ComponentType<FormProps>;

/** The sentence about one field of the payload in a refusal. */
export const errorIn =
  (problem: Problem | undefined, language: 'da' | 'en') =>
  (path: string): string | undefined =>
    problem?.errors?.find((error) => error.path === `payload.${path}`)?.text[language];
