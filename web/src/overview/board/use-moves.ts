import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api, bodyOf } from '../../api/client';
import { actionsQuery, instanceQuery } from '../../api/queries';
import { problemIn } from '../../api/refusal';
import type { Action, Instance, PaperLine, Reason } from '../../api/types';
import { useWords } from '../../texts/language';
import { lifecycleQuery } from '../../statechart/statechart';
import type { RoundKind } from '../start-round';
import type { Step } from './steps';
import { actionAmong, asksAnything, eventsTo, roundTo, toldAmong } from './ways';

/** What became of the last wish to move a paper. */
export type Outcome =
  | { readonly paper: string; readonly kind: 'moving' }
  | {
      readonly paper: string;
      readonly kind: 'refused';
      readonly reasons: readonly Reason[];
      readonly otherwise?: string;
    }
  | {
      readonly paper: string;
      readonly kind: 'asked';
      readonly instance: Instance;
      readonly action: Action;
      readonly to: Step;
    }
  | { readonly paper: string; readonly kind: 'round'; readonly round: RoundKind; readonly to: Step }
  | { readonly paper: string; readonly kind: 'moved'; readonly title: string; readonly to: Step };

/** Moves papers from step to step by asking the engine for the action that leads there; what is refused stays where it stands. */
export function useMoves() {
  const client = useQueryClient();
  const t = useTranslations('overview');
  const words = useWords();
  const [outcome, setOutcome] = useState<Outcome>();
  const done = async (paper: PaperLine, to: Step) => {
    await client.invalidateQueries({ queryKey: ['papers'] });
    setOutcome({ paper: paper.id, kind: 'moved', title: paper.title, to });
  };
  const refused = (paper: PaperLine, reasons: readonly Reason[], otherwise?: string) =>
    setOutcome({ paper: paper.id, kind: 'refused', reasons, otherwise });

  async function attempt(paper: PaperLine, to: Step): Promise<void> {
    const from = paper.states[0]!;
    const [lifecycle, actions] = await Promise.all([
      client.fetchQuery(lifecycleQuery(paper.lifecycle)),
      client.fetchQuery({ ...actionsQuery(paper.id), staleTime: 0 }),
    ]);
    const types = eventsTo(lifecycle, from.path, to.path);
    const action = actionAmong(actions, types);
    const round = roundTo(lifecycle, from.path, to.path);
    if (!action && round) return setOutcome({ paper: paper.id, kind: 'round', round, to });
    const told = toldAmong(lifecycle, types);
    if (!action && told) return refused(paper, [], t('notByHand', { event: words(told.label) }));
    if (!action) return refused(paper, [], t('noWay', { from: words(from.label), to: words(to.label) }));
    if (action.allowed === 'no') return refused(paper, action.reasons);
    if (!asksAnything(action)) {
      await send(paper.id, action.type);
      return done(paper, to);
    }
    const instance = await client.fetchQuery(instanceQuery(paper.id));
    setOutcome({ paper: paper.id, kind: 'asked', instance, action, to });
  }

  async function move(paper: PaperLine, to: Step): Promise<void> {
    if (paper.states.some(({ path }) => path === to.path)) return;
    setOutcome({ paper: paper.id, kind: 'moving' });
    try {
      await attempt(paper, to);
    } catch (error) {
      const { reasons, titles } = problemIn(error);
      refused(paper, reasons, words(titles));
    }
  }
  const forget = useCallback(
    (kind: Outcome['kind']) => setOutcome((now) => (now?.kind === kind ? undefined : now)),
    [],
  );
  return { outcome, move, done, forget };
}

const send = (id: string, type: string) =>
  bodyOf(
    api.POST('/api/instances/{id}/events', {
      params: { path: { id }, header: { 'idempotency-key': crypto.randomUUID() } },
      body: { type, payload: {} },
    }),
  );
