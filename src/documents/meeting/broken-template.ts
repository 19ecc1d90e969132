import { relative } from 'node:path';
import { LiquidError, ParseError, RenderError, TokenizationError, UndefinedVariableError } from 'liquidjs';

/** A template that cannot be used as it is: which file, which line (null where it is none of one line), and why. */
export class BrokenTemplate extends Error {
  constructor(
    readonly file: string,
    readonly line: number | null,
    readonly because: string,
  ) {
    super(`The template ${file} cannot be used${line === null ? '' : `, line ${line}`}: ${because}`);
    this.name = 'BrokenTemplate';
  }
}

const KINDS = [ParseError, RenderError, TokenizationError, UndefinedVariableError];

/** What the template library complains of, by file and line; other errors are given back as they are. */
export function brokenIn(folder: string, template: string, error: unknown): unknown {
  if (!KINDS.some((kind) => error instanceof kind)) return isMissing(error) ? missing(error as Error, template) : error;
  const { token, originalError, message } = error as LiquidError;
  const [line = null] = token.getPosition();
  const because = (originalError?.message ?? message).replace(/, (file|line|col):.*$/s, '');
  return new BrokenTemplate(token.file ? relative(folder, token.file) : template, line, because);
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';

const missing = ({ message }: Error, template: string) =>
  new BrokenTemplate(/"([^"]+\.md)"/.exec(message)?.[1] ?? template, null, 'the file is not there');
