import { Link } from 'react-router';
import type { Instance } from '../../api/types';
import { addressOf } from '../../app/addresses';
import { StateTags } from '../../ui/tag';
import { isOver, linked } from '../links';
import styles from '../matter.module.css';
import { Part } from '../part';
import type { Link as Tie } from '../types';
import { RoundBody } from './round-body';

/** The rounds that the paper is or was part of: those under way in full, the others folded together, the newest first. */
export function Rounds({ instance }: { readonly instance: Instance }) {
  const rounds = linked(instance, 'collectedBy', 'decidedBy');
  if (rounds.length === 0) return null;
  const byAge = rounds.toSorted((one, other) => (one.id < other.id ? 1 : -1));
  return (
    <Part name="rounds">
      {byAge.map((round) =>
        isOver(round) ? (
          <details key={round.id} className={styles.card}>
            <summary>
              <RoundName round={round} />
            </summary>
            <RoundBody id={round.id} about={instance.id} />
          </details>
        ) : (
          <article key={round.id} className={styles.card} aria-label={round.title}>
            <h3 className={`h4 ${styles.cardHead}`}>
              <Link to={addressOf(round)}>{round.title}</Link> <StateTags states={round.states} />
            </h3>
            <RoundBody id={round.id} about={instance.id} />
          </article>
        ),
      )}
    </Part>
  );
}

const RoundName = ({ round }: { readonly round: Tie }) => (
  <span>
    {round.title} <StateTags states={round.states} />
  </span>
);
