import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { problem } from './problem.js';
import { titleOf } from './titles.js';

interface Description {
  /** One line: what the route is for. */
  readonly summary: string;
  /** The body of the answer; none for 204. */
  readonly schema?: z.ZodType;
  /** 200 when not named. */
  readonly status?: number;
  /** Statuses that it refuses with, besides those every route has. */
  readonly refuses?: readonly number[];
  readonly headers?: Readonly<Record<string, string>>;
}

const text = { schema: { type: 'string' } } as const;

const headersOf = (headers: Description['headers'] = {}) =>
  Object.fromEntries(Object.entries(headers).map(([name, description]) => [name, { description, ...text }]));

/** How a route is described in the OpenAPI document: what it answers, and with which statuses it refuses. */
export function Answers({ summary, schema, status = 200, refuses = [], headers }: Description): MethodDecorator {
  const refusals = [...new Set([...refuses, 429, 500])].map((code) => refusal(code));
  return applyDecorators(
    ApiOperation({ summary }),
    ApiResponse({ status, description: summary, standardSchema: schema, headers: headersOf(headers) }),
    ...refusals,
  );
}

const refusal = (status: number) =>
  ApiResponse({
    status,
    description: titleOf(status).en,
    standardSchema: problem,
    ...(status === 429 && { headers: headersOf({ 'retry-after': 'Seconds to wait.' }) }),
  });
