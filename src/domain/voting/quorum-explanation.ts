import type { DecisionRule } from './decision-rule.js';
import { line, several, type Line } from './lines.js';
import { quorumShare, type QuorumCount } from './quorum-count.js';
import { thresholdLine } from './threshold-line.js';
import type { Period, Quorum } from './voting-quorum.js';

/** Whether enough took part, how that number was found, and what follows when they did not. */
export function quorumLines(count: QuorumCount | null, { quorum }: DecisionRule): readonly Line[] {
  if (quorum === null) return [];
  if (count === null) return [line('quorum.waived')];
  return [
    ...thresholdLines(quorum, count),
    ...countLines(quorum, count),
    ...(count.reached ? [] : [missedLine(quorum)]),
  ];
}

function thresholdLines(quorum: Quorum, { need, of }: QuorumCount): readonly Line[] {
  const share = quorumShare(quorum);
  return share ? [thresholdLine(share, of, need)] : [];
}

function countLines({ by }: Quorum, { have, need, of, chairMissing }: QuorumCount): readonly Line[] {
  const params = { have, need, of, by };
  if (have < need) return [line('quorum.missed', params), ...(chairMissing ? [line('quorum.chairMissing')] : [])];
  return [line(chairMissing ? 'quorum.chairMissing' : 'quorum.reached', params)];
}

function missedLine({ missed }: Quorum): Line {
  if (missed.kind === 'void') return line('quorum.void');
  if (missed.kind === 'nextMeeting')
    return line(missed.regardless ? 'quorum.nextMeetingRegardless' : 'quorum.nextMeeting');
  const { by, notice } = missed;
  const params = { amount: by.amount, period: unitOf(by) };
  if (!notice) return line('quorum.extended', params);
  return line('quorum.extendedWithNotice', { ...params, noticeAmount: notice.amount, noticePeriod: unitOf(notice) });
}

const unitOf = ({ amount, unit }: Period) => (amount === 1 ? `one.${unit}` : unit);

/** How many more must take part. */
export function quorumNeeds({ have, need, chairMissing }: QuorumCount, { by }: Quorum): readonly Line[] {
  const more = several(`needs.more.${by}.one`, `needs.more.${by}.many`, need - have);
  return [...(have < need ? [more] : []), ...(chairMissing ? [line('needs.chair')] : [])];
}
