import type { Expectation } from '../format/expectations.js';
import type { Path } from '../format/document.js';
import { answerClaims } from './answer-claims.js';
import type { Claim } from './claim.js';
import { dateClaims } from './date-claims.js';
import { instanceClaims } from './instance-claims.js';
import { outcomeClaims } from './outcome-claims.js';
import { peopleClaims } from './people-claims.js';
import { recordClaims } from './record-claims.js';

/** The single claims of an expectation: one for each instance, paper, event or field that it speaks of. */
export const claimsOf = (given: Expectation, path: Path): readonly Claim[] =>
  [answerClaims, dateClaims, instanceClaims, outcomeClaims, peopleClaims, recordClaims].flatMap((of) =>
    of(given, path),
  );
