import { Markdown } from './markdown';
import type { ReactNode } from 'react';

export interface Part {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Signs that no text has: they carry through the Markdown where something added or removed begins and ends. */
const SIGNS = { added: '\uE000', removed: '\uE001', same: '\uE002' } as const;
const KINDS = { '\uE000': 'added', '\uE001': 'removed', '\uE002': 'same' } as const;
const SIGN = /([\uE000-\uE002])/;

/** What makes a line a point, a heading or a row must stay at its beginning. */
const OPENING = /^(?:\s*(?:[-*+>]|\d+[.)]|#{1,6}|\|)?[ \t]*)/;

/** A text with what was added and removed, in the form that it has. */
export const ChangedText = ({ parts, below }: { readonly parts: readonly Part[]; readonly below?: number }) => (
  <Markdown text={marked(parts)} below={below} reader={reader} />
);

/** Words in one line, such as a heading. */
export const ChangedLine = ({ parts }: { readonly parts: readonly Part[] }) =>
  parts.map(({ kind, text }, index) => said(kind, text, index));

function marked(parts: readonly Part[]): string {
  let atStart = true;
  return parts
    .map(({ kind, text }) => {
      const opening = atStart ? (OPENING.exec(text)?.[0] ?? '') : '';
      atStart = text.endsWith('\n');
      return kind === 'same' ? text : opening + SIGNS[kind] + withoutTail(text.slice(opening.length)) + tail(text);
    })
    .join('');
}

/** The end stands before the line break, or it would begin the next line. */
const withoutTail = (text: string): string => text.trimEnd() + SIGNS.same;
const tail = (text: string): string => (text.trim() === '' ? '' : text.slice(text.trimEnd().length));

/** Shows words as they are read on: what begins in one paragraph may end in the next. */
function reader(): (text: string) => ReactNode {
  let now: Part['kind'] = 'same';
  return (text) =>
    text.split(SIGN).map((piece, index) => {
      if (Object.hasOwn(KINDS, piece)) {
        now = KINDS[piece as keyof typeof KINDS];
        return null;
      }
      return said(now, piece, index);
    });
}

function said(kind: Part['kind'], text: string, key: number): ReactNode {
  if (text === '') return null;
  if (kind === 'added') return <ins key={key}>{text}</ins>;
  return kind === 'removed' ? <del key={key}>{text}</del> : text;
}
