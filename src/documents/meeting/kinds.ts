import { z } from 'zod';
import { refused } from '../../http/refused.js';

/** The papers of a meeting that can be asked for. */
const KINDS = ['notice', 'agenda', 'decision-list', 'extract', 'pack'] as const;
export type Kind = (typeof KINDS)[number];

const FORMATS = ['docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** Any word is taken, so that {@link asked} can say what there is. */
export const anyKind = z.string().max(40).describe('notice, agenda, decision-list, extract or pack');
export const anyFormat = z.string().max(40).describe('docx or pdf; the pack only pdf');

/** What is asked for. @throws Refused with 404 where there is no such paper, or not in that format. */
export function asked(kind: string, format: string): { readonly kind: Kind; readonly format: Format } {
  if (!isOneOf(KINDS, kind)) throw unknownKind(kind);
  if (!isOneOf(FORMATS, format)) throw unknownFormat(format);
  if (kind === 'pack' && format !== 'pdf') throw packIsPdf();
  return { kind, format };
}

const isOneOf = <One extends string>(all: readonly One[], one: string): one is One =>
  (all as readonly string[]).includes(one);

const unknownKind = (kind: string) =>
  refused(
    404,
    'unknown-kind',
    { da: 'Møder har intet dokument «{kind}». Der er {kinds}.', en: 'Meetings have no paper “{kind}”. There are {kinds}.' }, // prettier-ignore
    { params: { kind, kinds: KINDS.join(', ') } },
  );

const unknownFormat = (format: string) =>
  refused(
    404,
    'unknown-format',
    { da: 'Dokumentet findes ikke som «{format}», men som {formats}.', en: 'There is no “{format}” of it, but {formats}.' }, // prettier-ignore
    { params: { format, formats: FORMATS.join(', ') } },
  );

const packIsPdf = () =>
  refused(404, 'pack-is-pdf', {
    da: 'Mødemappen findes kun som pdf.',
    en: 'The pack of a meeting is only there as pdf.',
  });
