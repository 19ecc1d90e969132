import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Level, type Logger, type LevelWithSilent } from 'pino';

const SECRETS = ['req.headers.authorization', 'req.headers.cookie', 'password', 'token', 'secret'];

/** The process's JSON lines, from `level` upwards, to standard output or to `destination`. */
export function createLogger(level: LevelWithSilent, destination?: DestinationStream): Logger {
  return pino({ level, redact: SECRETS }, destination);
}

/** Parts of Nest that tell every route and module at each start; that is for debugging. */
const CHATTER = new Set(['RouterExplorer', 'RoutesResolver', 'InstanceLoader', 'NestFactory', 'NestApplication']);

/**
 * Lets Nest log through pino. Nest calls with a message, then for errors perhaps a stack, then perhaps the name of the class
 * that speaks; the last string becomes `context`.
 */
export class PinoLogger implements LoggerService {
  constructor(private readonly pino: Logger) {}

  log(message: unknown, ...details: unknown[]): void {
    this.write(CHATTER.has(String(details.at(-1))) ? 'debug' : 'info', message, details);
  }

  error(message: unknown, ...details: unknown[]): void {
    this.write('error', message, details);
  }

  warn(message: unknown, ...details: unknown[]): void {
    this.write('warn', message, details);
  }

  debug(message: unknown, ...details: unknown[]): void {
    this.write('debug', message, details);
  }

  verbose(message: unknown, ...details: unknown[]): void {
    this.write('trace', message, details);
  }

  fatal(message: unknown, ...details: unknown[]): void {
    this.write('fatal', message, details);
  }

  private write(level: Level, message: unknown, details: unknown[]): void {
    const context = typeof details.at(-1) === 'string' ? details.at(-1) : undefined;
    const rest = context === undefined ? details : details.slice(0, -1);
    const err = [message, ...rest].find((value) => value instanceof Error);
    const stack = err === undefined && level === 'error' ? rest.find((value) => typeof value === 'string') : undefined;
    this.pino[level]({ context, err, stack }, textOf(message));
  }
}

function textOf(message: unknown): string {
  if (message instanceof Error) return message.message;
  return typeof message === 'string' ? message : JSON.stringify(message);
}
