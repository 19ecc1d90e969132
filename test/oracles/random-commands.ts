import type { Outcome } from '../../src/engine/command.js';
import type { Row } from '../../src/domain/workflow/lifecycle.js';
import type { Chance } from './chance.js';
import type { Council, Town } from './random-town.js';

/** An instance as the generator remembers it: only what it needs to try something sensible next. */
interface Known {
  readonly id: string;
  readonly lifecycle: string;
  readonly council: Council;
  states: readonly string[];
  readonly papers: readonly string[];
}

interface Attempt {
  readonly type: string;
  readonly payload?: Row;
  readonly by: 'chair' | 'secretariat' | 'holder';
  readonly onBehalfOf?: string;
  readonly reason?: string;
  readonly occurredAt?: string;
}

const HOUR = 3_600_000;

/**
 * Sends random commands that somebody could have sent: drafts, rounds, answers, decisions, corrections, rectifications. The
 * engine says which are lawful; what it refuses is tried differently. Instances rest on what came of it, never on a table here.
 */
export class RandomCommands {
  private readonly known = new Map<string, Known>();
  /** How often each event was carried out. */
  readonly done = new Map<string, number>();

  constructor(
    private readonly town: Town,
    private readonly chance: Chance,
  ) {}

  /** Carries out so many commands more. */
  async carryOut(count: number): Promise<void> {
    for (let done = 0; done < count;) {
      await this.town.clock.moveTo(new Date(this.now + this.chance.below(HOUR)));
      if (this.chance.yes(0.05)) await this.ringWhatIsDue();
      const outcome = this.chance.yes(0.12) ? await this.start() : await this.send();
      if (outcome?.done) done++;
    }
  }

  private get now(): number {
    return this.town.clock.now().getTime();
  }

  private later(hours: number): string {
    return new Date(this.now + (1 + this.chance.below(hours)) * HOUR).toISOString();
  }

  private async ringWhatIsDue(): Promise<void> {
    const { rows } = await this.town.owner.query<{ id: string }>(
      `SELECT DISTINCT instance_id AS id FROM deadline WHERE status = 'pending' AND due_at <= $1`,
      [this.town.clock.now()],
    );
    for (const { id } of rows) {
      await this.town.engine.ring(id);
      await this.look(id);
    }
  }

  private async look(id: string): Promise<void> {
    const { rows } = await this.town.owner.query<{ states: string[] }>('SELECT states FROM instance WHERE id = $1', [
      id,
    ]);
    const known = this.known.get(id);
    if (known) known.states = rows[0]!.states;
  }

  private papersIn(council: Council, ...states: string[]): Known[] {
    return [...this.known.values()].filter(
      (one) => one.lifecycle === 'commission' && one.council === council && states.includes(one.states[0]!),
    );
  }

  private async start(): Promise<Outcome | null> {
    const council = this.chance.one(this.town.councils);
    const lifecycle = this.chance.weighted({
      commission: 2,
      'comment-round': 3,
      'approval-round': 3,
      correction: 0.5,
      'follow-up': 1,
    });
    const [papers, payload, relation] = this.startOf(lifecycle, council);
    if (relation !== undefined && papers.length === 0) return null;
    const links: Record<string, string[]> = relation === undefined ? {} : { [relation]: papers.map(({ id }) => id) };
    const person = this.chance.yes(0.7) ? council.secretariat : council.chair;
    const outcome = await this.town.engine.start({ lifecycle, committee: council.id, person, payload, links });
    return this.remember(
      outcome,
      `start ${lifecycle}`,
      council,
      papers.map(({ id }) => id),
    );
  }

  private startOf(lifecycle: string, council: Council): [Known[], Row, string | undefined] {
    const title = `${lifecycle} ${this.known.size}`;
    const pick = (...states: string[]) => {
      const found = this.papersIn(council, ...states);
      return found.length === 0 ? [] : [...new Set([this.chance.one(found), this.chance.one(found)])];
    };
    if (lifecycle === 'commission') return [[], { title }, undefined];
    if (lifecycle === 'comment-round') {
      const seats = this.chance.some(council.seats).map(({ id }) => id);
      return [pick('drafting', 'revising'), { title, deadline: this.later(400), seats }, 'collects'];
    }
    if (lifecycle === 'follow-up') {
      const due = this.chance.yes(0.6) ? { due: this.later(300) } : {};
      return [[], { title, ...this.owner(council), ...due }, undefined];
    }
    if (lifecycle === 'correction') {
      const papers = pick('approved.text.correcting', 'approved.text.final').slice(0, 1);
      return [
        papers,
        { title, ...this.correction(council), key: `S${this.known.size}`, scope: 'specific' },
        'corrects',
      ];
    }
    const way = this.chance.one(['consensus', 'written', 'vote'] as const);
    const deadline = way === 'consensus' ? {} : { deadline: this.later(400) };
    return [pick('ready'), { title, way, ...deadline }, 'decides'];
  }

  private owner(council: Council): Row {
    if (this.chance.yes(0.1)) return { ownerInWords: 'Regionernes it-chefer' };
    const { id, organisation } = this.chance.one(council.seats);
    return { owner: this.chance.one([id, organisation, 'secretariat']) };
  }

  private correction(council: Council): Row {
    const owner = this.chance.yes(0.3) ? 'secretariat' : this.chance.one(council.seats).id;
    const kind = this.chance.yes(0.5) ? 'text' : 'principle';
    return { kind, text: 'Rettes.', origin: { item: '2', who: 'Formanden' }, owner, due: this.later(300) };
  }

  private async send(): Promise<Outcome | null> {
    if (this.known.size === 0) return null;
    const all = [...this.known.values()].filter(({ states }) => states[0] !== 'cancelled');
    // Mostly what was begun of late: a history in which everything is forgotten half-way teaches little.
    const target = this.chance.yes(0.8) ? this.chance.one(all.slice(-60)) : this.chance.one(all);
    const attempt = await this.attemptOn(target);
    if (attempt === null) return null;
    const { by, payload = {}, ...command } = attempt;
    const person = by === 'holder' ? this.holderOf(target.council) : target.council[by];
    const outcome = await this.town.engine.send({ ...command, payload, person, instance: target.id });
    return this.remember(outcome, `${target.lifecycle} ${attempt.type}`, target.council, target.papers);
  }

  private holderOf(council: Council): string {
    return this.chance.one(council.holders).person;
  }

  private async attemptOn(target: Known): Promise<Attempt | null> {
    if (target.lifecycle === 'commission') return this.onPaper(target);
    if (target.lifecycle === 'comment-round') return this.onComments(target);
    if (target.lifecycle === 'follow-up') return this.onFollowUp(target);
    return target.lifecycle === 'approval-round' ? this.onApproval(target) : this.onCorrection();
  }

  private async onPaper(paper: Known): Promise<Attempt> {
    const [state] = paper.states;
    const writing = state === 'drafting' || state === 'revising';
    const weights = { ISSUE_VERSION: 3, DISPOSE: writing ? 2 : 0.5, MARK_READY: writing ? 3 : 0, WITHDRAW: 0.1 };
    const type = this.chance.weighted({ ...weights, ...this.rarer(state!), RECTIFY: 0.3 });
    const by = type === 'CONFIRM_TEXT' ? 'chair' : 'secretariat';
    const occurred =
      this.chance.yes(0.1) && by === 'secretariat' ? { occurredAt: new Date(this.now - HOUR).toISOString() } : {};
    const reason = { reason: 'Sådan blev det.' };
    if (type === 'ISSUE_VERSION') {
      const sections = [{ id: 's', heading: 'Formål', markdown: `Tekst ${this.now}` }];
      return { type, by, payload: { sections, material: this.chance.yes(0.4) }, ...occurred };
    }
    if (type === 'DISPOSE') return { type, by, payload: { dispositions: await this.dispositions(paper) } };
    if (type === 'RECTIFY') return { type, by, payload: { what: 'En skrivefejl', ...reason } };
    if (type === 'CONFIRM_TEXT') return { type, by, payload: reason };
    return { type, by, payload: type === 'MARK_READY' ? {} : reason, ...occurred };
  }

  private rarer(state: string): Record<'REINSTATE' | 'END' | 'CONFIRM_TEXT' | 'REVISE', number> {
    const settled = state.startsWith('approved');
    const gone = state === 'withdrawn' || state === 'ended';
    return {
      REINSTATE: gone ? 2 : 0,
      END: settled ? 0.2 : 0,
      CONFIRM_TEXT: settled ? 4 : 0,
      REVISE: state === 'ready' ? 0.5 : 0,
    };
  }

  private async dispositions(paper: Known): Promise<Row[]> {
    const { rows } = await this.town.owner.query<{ id: string }>('SELECT id FROM remark WHERE paper = $1 AND counts', [
      paper.id,
    ]);
    return rows.map(({ id }) => ({ remark: id, outcome: 'accommodated', reason: 'Er skrevet ind.' }));
  }

  private onComments({ council, papers }: Known): Attempt {
    const type = this.chance.weighted({
      SUBMIT_REMARKS: 6,
      NO_REMARKS: 4,
      EXTEND: 0.5,
      CLOSE: 0.2,
      CANCEL: 0.1,
      RECTIFY: 0.5,
    });
    if (type === 'EXTEND') return { type, by: 'chair', payload: { deadline: this.later(600) } };
    if (type === 'CLOSE' || type === 'CANCEL') return { type, by: 'secretariat', payload: { reason: 'Nok.' } };
    const seat = this.chance.one(council.seats).id;
    if (type === 'RECTIFY')
      return { type, by: 'secretariat', onBehalfOf: seat, reason: 'Fejl.', payload: { reason: 'Forkert plads.' } };
    const remark = { paper: this.chance.one(papers), kind: 'substantive', text: 'Et eksempel mangler.' };
    const payload = type === 'NO_REMARKS' ? {} : { remarks: [remark], replaces: this.chance.yes(0.2) };
    return { type, payload, ...this.speaker(seat) };
  }

  /** Mostly who holds a seat; now and then the secretariat files for one. */
  private speaker(seat: string): Pick<Attempt, 'by' | 'onBehalfOf' | 'reason'> {
    return this.chance.yes(0.3) ? { by: 'secretariat', onBehalfOf: seat, reason: 'Kom på mail.' } : { by: 'holder' };
  }

  private onApproval({ council, papers, states }: Known): Attempt {
    if (states[0] === 'prepared') {
      const type = this.chance.yes(0.8) ? 'OPEN' : 'CANCEL';
      return { type, by: 'chair', payload: type === 'OPEN' ? {} : { reason: 'Opgivet.' } };
    }
    const weights = {
      POSITION: 10,
      RECUSE: 1,
      RECTIFY: 0.7,
      EXTEND: 0.4,
      CONCLUDE: 1.5,
      CANCEL: 0.1,
      RECTIFY_OUTCOME: 0.5,
    };
    const type = this.chance.weighted(weights);
    const seat = this.chance.one(council.seats).id;
    const reason = 'Sådan blev det.';
    if (type === 'EXTEND') return { type, by: 'chair', payload: { deadline: this.later(600) } };
    if (type === 'CANCEL') return { type, by: 'secretariat', payload: { reason } };
    if (type === 'POSITION') return { type, payload: this.position(papers), ...this.speaker(seat) };
    if (type === 'RECUSE') return { type, payload: this.recusal(council, papers), ...this.speaker(seat) };
    if (type === 'RECTIFY') {
      return {
        type,
        by: 'secretariat',
        onBehalfOf: seat,
        reason: 'Fejl.',
        payload: { what: this.chance.one(['positions', 'recusals']), reason },
      };
    }
    const outcome = this.chance.weighted({
      approved: 4,
      approvedWithCorrections: 3,
      postponed: 1,
      returned: 1,
      rejected: 1,
    });
    const corrections = outcome === 'approvedWithCorrections' ? [this.decided(council, papers)] : [];
    if (type === 'RECTIFY_OUTCOME') {
      const paper = this.chance.one(papers);
      const about = corrections.map((one) => ({ ...one, papers: [paper] }));
      return { type, by: 'secretariat', payload: { paper, outcome, corrections: about, reason } };
    }
    return { type, by: 'chair', payload: { sameForAll: { outcome }, corrections, reason } };
  }

  private position(papers: readonly string[]): Row {
    const words = { choice: this.chance.one(['approve', 'approveWithRemarks', 'cannot', 'abstain']), text: 'Fordi.' };
    if (this.chance.yes(0.6)) return { all: words };
    return { positions: [{ paper: this.chance.one(papers), version: 1 + this.chance.below(3), ...words }] };
  }

  private recusal(council: Council, papers: readonly string[]): Row {
    const some = this.chance.yes(0.5) ? { papers: this.chance.some(papers) } : {};
    const person = this.chance.yes(0.5) ? { person: this.holderOf(council) } : {};
    return { ...some, ...person, reason: 'Egen ansøgning.' };
  }

  private decided(council: Council, papers: readonly string[]): Row {
    return {
      ...this.correction(council),
      key: `G${this.known.size}`,
      scope: 'general',
      papers: this.chance.some(papers),
    };
  }

  private onCorrection(): Attempt {
    const type = this.chance.weighted({ MAKE: 4, CHECK: 4, SEND_BACK: 0.5, DROP: 0.4, REOPEN: 0.3 });
    if (type === 'MAKE') {
      return {
        type,
        by: this.chance.yes(0.5) ? 'secretariat' : 'holder',
        payload: { note: 'Rettet', version: 1 + this.chance.below(5) },
      };
    }
    return { type, by: 'chair', payload: type === 'CHECK' ? {} : { reason: 'Sådan blev det.' } };
  }

  private onFollowUp({ council }: Known): Attempt {
    const type = this.chance.weighted({ DONE: 1, MOVE: 1, EXTEND: 1, DROP: 0.5, REOPEN: 1, RECTIFY: 2 });
    const reason = 'Sådan blev det.';
    if (type === 'DONE')
      return { type, by: this.chance.yes(0.5) ? 'holder' : 'secretariat', payload: { note: reason } };
    const due = this.chance.yes(0.5) ? { due: this.later(300) } : {};
    if (type === 'MOVE')
      return { type, by: 'chair', payload: { meeting: 'Næste', at: this.later(400), ...due, reason } };
    if (type === 'EXTEND') return { type, by: 'chair', payload: { due: this.later(300), reason } };
    if (type !== 'RECTIFY') return { type, by: 'secretariat', payload: { reason } };
    const right = this.chance.yes(0.5) ? this.owner(council) : { due: this.chance.yes(0.3) ? null : this.later(200) };
    return { type, by: 'secretariat', payload: { ...right, reason } };
  }

  private remember(outcome: Outcome, name: string, council: Council, papers: readonly string[]): Outcome {
    if (!outcome.done) return outcome;
    this.done.set(name, (this.done.get(name) ?? 0) + 1);
    for (const { instance: id, lifecycle, states } of [...outcome.answer.touched, outcome.answer]) {
      const before = this.known.get(id);
      if (before) before.states = states;
      else this.known.set(id, { id, lifecycle, council, states, papers: id === outcome.answer.instance ? papers : [] });
    }
    return outcome;
  }
}
