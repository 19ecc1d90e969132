/** The one source of time; a command reads it once. */
export abstract class Clock {
  abstract now(): Date;

  /** Whether it can be moved forward by hand. A delay counted from such a clock would ring too late. */
  abstract readonly jumps: boolean;
}

export class SystemClock extends Clock {
  readonly jumps = false;

  now(): Date {
    return new Date();
  }
}

/** A clock that goes where it is told to, for demonstrations and for playing case files. */
export abstract class MovableClock extends Clock {
  readonly jumps = true;

  /** Moves it. What was due in between is the caller's to visit: see the time keeper. */
  abstract moveTo(instant: Date): Promise<void>;
}

/** Stands still between two moves: what is played on it comes out the same each time. */
export class StandingClock extends MovableClock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return this.instant;
  }

  moveTo(instant: Date): Promise<void> {
    this.instant = instant;
    return Promise.resolve();
  }
}
