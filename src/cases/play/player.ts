import type { TimeKeeper } from '../../jobs/time-keeper.js';
import { claimsOf } from '../expect/claims-of.js';
import type { Path } from '../format/document.js';
import { deedsOf, type Step } from '../format/script.js';
import { instantOf, withDate } from '../local-time.js';
import type { Teller } from '../tell/teller.js';
import { answerOf, isRefusal, toldOf } from './answer.js';
import type { Reply } from './client.js';
import { doDeed } from './do-deed.js';
import { LookAround } from './look-around.js';
import type { Scene } from './scene.js';
import { StoryStopped } from './story-stopped.js';
import { weigh, type Weighed } from './weigh.js';

/** How a script went. */
export interface Played {
  readonly weighed: readonly Weighed[];
  /** Where the story could not go on. */
  readonly stopped?: StoryStopped;
}

type Weighing = (step: Step, reply: Reply | undefined, path: Path) => Promise<readonly Weighed[]>;

/** Plays the script of a case: time moves on, somebody acts, effects settle, and then what is expected must be so. */
export class Player {
  private readonly weighed: Weighed[] = [];
  private time: string | undefined;

  constructor(
    private readonly scene: Scene,
    private readonly keeper: TimeKeeper,
    private readonly teller: Teller,
  ) {}

  /** Plays all of the script but what is for the demonstration alone, and weighs all that is expected. */
  play(): Promise<Played> {
    const steps = this.steps.filter(({ demo }) => demo !== 'only');
    return this.playSteps(steps, (step, reply, path) => this.weighAll(step, reply, path));
  }

  /** Plays up to the marker `demo: here`, to that step's time and before what is done in it; nothing is weighed on the way. */
  async playToDemo(): Promise<Played> {
    const marker = this.steps.find((step) => step.demo === 'here');
    const before = marker === undefined ? this.steps : this.steps.slice(0, this.steps.indexOf(marker));
    const played = await this.playSteps(before, () => Promise.resolve([]));
    if (marker && !played.stopped) await this.moveTo(marker);
    return played;
  }

  private get steps(): readonly Step[] {
    return this.scene.played.data.script;
  }

  private async playSteps(steps: readonly Step[], weighing: Weighing): Promise<Played> {
    try {
      for (const step of steps) {
        await this.moveTo(step);
        await this.take(step, ['script', this.steps.indexOf(step)], weighing);
      }
      return { weighed: this.weighed };
    } catch (error) {
      if (!(error instanceof StoryStopped)) throw error;
      return { weighed: this.weighed, stopped: error };
    }
  }

  private async moveTo(step: Step): Promise<void> {
    if (step.chapter) this.teller.chapter(step.chapter);
    const before = this.time;
    this.time = step.at === undefined ? before : withDate(step.at, before);
    // A clock that runs has moved on since the step before; it is never set back.
    if (this.time === undefined || this.time === before) return;
    await this.keeper.advanceTo(new Date(instantOf(this.time)));
    this.teller.moment(this.time);
  }

  private async take(step: Step, path: Path, weighing: Weighing): Promise<void> {
    if (step.note) this.teller.note(step.note);
    const reply = await this.doAll(step, path);
    await this.keeper.settle();
    const weighed = await weighing(step, reply, path);
    this.weighed.push(...weighed);
    this.teller.weighed(weighed);
    stopIfUnexpected(step, reply, path);
  }

  /** Gives the last answer: the first that is a refusal. */
  private async doAll(step: Step, path: Path): Promise<Reply | undefined> {
    let reply: Reply | undefined;
    for (const deed of deedsOf(step)) {
      reply = await doDeed(this.scene, deed, path);
      this.teller.deed(deed, reply, this.scene);
      if (isRefusal(reply)) break;
    }
    return reply;
  }

  private async weighAll(step: Step, reply: Reply | undefined, path: Path): Promise<readonly Weighed[]> {
    const look = new LookAround(this.scene, reply && answerOf(reply));
    const claims = (step.expect ?? []).flatMap((given, index) => claimsOf(given, [...path, 'expect', index]));
    return Promise.all(claims.map((claim) => weigh(claim, look)));
  }
}

/** Nothing that comes after can be told when a step went through that was to be refused, or the other way round. */
function stopIfUnexpected({ expect = [] }: Step, reply: Reply | undefined, path: Path): void {
  if (reply === undefined) return;
  const refusal = expect.some(({ refused }) => refused !== undefined);
  if (refusal === isRefusal(reply)) return;
  throw new StoryStopped([...path, 'does'], refusal ? 'a refusal' : 'to be carried out', toldOf(reply));
}
