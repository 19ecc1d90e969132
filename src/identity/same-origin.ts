import type { FastifyRequest } from 'fastify';
import { refused } from '../http/refused.js';

const HARMLESS = ['GET', 'HEAD', 'OPTIONS'];

type Asked = Pick<FastifyRequest, 'method' | 'headers' | 'protocol' | 'host'>;

/**
 * Whether a request with our cookie was sent by our own pages. Browsers say so themselves (Sec-Fetch-Site, else Origin);
 * one that says neither cannot be told from a foreign page's and may only read.
 */
export function isSameOrigin({ method, headers, protocol, host }: Asked): boolean {
  if (HARMLESS.includes(method)) return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin === `${protocol}://${host}`;
}

/** @throws Refused with 403 when the request was sent by somebody else's page. */
export function assertSameOrigin(request: Asked): void {
  if (isSameOrigin(request)) return;
  throw refused(403, 'other-site', {
    da: 'Forespørgslen kommer ikke fra Mandats egne sider; derfor er intet ændret.',
    en: "The request does not come from Mandat's own pages; therefore nothing was changed.",
  });
}
