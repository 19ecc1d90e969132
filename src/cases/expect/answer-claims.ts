import type { Expectation } from '../format/expectations.js';
import type { Path } from '../format/document.js';
import { claim, reworded, type Claim, type StepAnswer } from './claim.js';

interface Refused {
  readonly status: number;
  readonly code: string;
  readonly because?: string;
}

const CARRIED_OUT: StepAnswer = { status: 200, code: null, sentences: '' };

/** How the step was answered: refused with a status and a code, perhaps in these words. */
export function answerClaims({ refused }: Expectation, path: Path): readonly Claim[] {
  if (refused === undefined) return [];
  const expected = typeof refused === 'string' ? shorthand(refused) : refused;
  return [
    claim({
      kind: 'refused',
      about: 'the step',
      expected,
      path: [...path, 'refused'],
      observe: (look) => Promise.resolve(look.answer ?? CARRIED_OUT),
      holds: (wanted: Refused, found) =>
        wanted.status === found.status && wanted.code === found.code && found.sentences.includes(wanted.because ?? ''),
      mutants: () => [
        { ...expected, status: expected.status + 1 },
        { ...expected, code: `not-${expected.code}` },
        ...reworded(expected.because ?? '')
          .slice(0, 1)
          .map((because) => ({ ...expected, because })),
      ],
    }),
  ];
}

function shorthand(text: string): Refused {
  const [status, code] = text.split(' ');
  return { status: Number(status), code: code! };
}
