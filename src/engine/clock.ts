import { Injectable } from '@nestjs/common';

/** The one source of time; a command reads it once. */
export abstract class Clock {
  abstract now(): Date;
}

@Injectable()
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
