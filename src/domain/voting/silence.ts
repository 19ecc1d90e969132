import { line, several, type Line } from './lines.js';
import type { VotingRules } from './voting-rules.js';

/** What a seat has said in a silence procedure. Saying nothing is consenting. */
export type SilenceAnswer =
  | { readonly seat: string; readonly kind: 'consent' }
  | { readonly seat: string; readonly kind: 'editorial'; readonly passage: string; readonly proposed: string }
  | { readonly seat: string; readonly kind: 'substantive' };

/** An editorial remark that is approved with the paper, and put into it. */
export interface Fix {
  readonly passage: string;
  readonly proposed: string;
  readonly seats: readonly string[];
}

export interface SilenceOutcome {
  /** `notAllowed`: the rules do not let this matter be approved by silence. */
  readonly outcome: 'holds' | 'broken' | 'notAllowed';
  readonly why: readonly Line[];
  readonly fixes: readonly Fix[];
  /** Where a matter goes whose silence was broken. */
  readonly next: 'meeting' | 'vote' | null;
}

/** Whether silence approves: nobody objects in substance, and no two remarks on one passage contradict each other. */
export function silence(rules: VotingRules, matter: string, answers: readonly SilenceAnswer[]): SilenceOutcome {
  const allowed = rules.silence;
  if (!allowed?.matters.includes(matter))
    return { outcome: 'notAllowed', why: [line('silence.notAllowed')], fixes: [], next: null };
  const fixes = fixesIn(answers);
  const why = [...objections(answers), ...contradictory(fixes)];
  const next = allowed.onFailure;
  if (why.length > 0) return { outcome: 'broken', why: [...why, line(`silence.next.${next}`)], fixes: [], next };
  return { outcome: 'holds', why: [line('silence.holds'), ...approvedFixes(fixes)], fixes, next: null };
}

function objections(answers: readonly SilenceAnswer[]): readonly Line[] {
  const objecting = new Set(answers.filter(({ kind }) => kind === 'substantive').map(({ seat }) => seat));
  return objecting.size > 0 ? [several('silence.objection', 'silence.objections', objecting.size)] : [];
}

/** Remarks by passage and text; the same text proposed by several is one. Spacing is no difference. */
function fixesIn(answers: readonly SilenceAnswer[]): readonly Fix[] {
  const fixes = new Map<string, Fix>();
  for (const answer of answers) {
    if (answer.kind !== 'editorial') continue;
    const [passage, proposed] = [plain(answer.passage), plain(answer.proposed)];
    const key = JSON.stringify([passage, proposed]);
    const seats = new Set([...(fixes.get(key)?.seats ?? []), answer.seat]);
    fixes.set(key, { passage, proposed, seats: [...seats].sort() });
  }
  return [...fixes].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, fix]) => fix);
}

const plain = (text: string) => text.trim().replace(/\s+/g, ' ');

function contradictory(fixes: readonly Fix[]): readonly Line[] {
  const passages = fixes.map(({ passage }) => passage);
  const twice = passages.filter(
    (passage, index) => passages.indexOf(passage) === index && passages.lastIndexOf(passage) !== index,
  );
  return twice.map((passage) => line('silence.contradiction', { passage }));
}

const approvedFixes = ({ length }: readonly Fix[]): readonly Line[] =>
  length > 0 ? [several('silence.fix', 'silence.fixes', length)] : [];
