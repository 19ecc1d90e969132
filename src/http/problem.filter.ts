import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { preferredLanguage } from './language.js';
import { problemOf, type Problem } from './problem.js';
import { Refused } from './refused.js';
import { codeOf } from './titles.js';

/** Every answer that is no becomes `application/problem+json`; an error of ours is logged and told by its id only. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const document = this.documentFor(error, request);
    if (reply.sent || reply.raw.headersSent) return;
    void reply
      .status(document.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('vary', 'accept-language')
      .send(JSON.stringify(document));
  }

  private documentFor(error: unknown, request: FastifyRequest): Problem {
    const language = preferredLanguage(request.headers['accept-language']);
    if (error instanceof Refused) return problemOf(error.denial, language);
    const status = statusOf(error);
    const plain = problemOf({ status, code: codeOf(status), reasons: [] }, language);
    if (status < 500) return plain;
    this.logger.error({ requestId: request.id, method: request.method, url: request.url }, ProblemFilter.name);
    this.logger.error(error, ProblemFilter.name);
    return { ...plain, id: request.id };
  }
}

/** Nest's own refusals and those of Fastify (a body too large, too many requests) carry their status. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
