import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { Unreadable } from './unreadable.js';

const DEEPEST = 250;

/** More tags than a paper of the longest text has; parsing them would keep everybody else waiting. */
const MOST_TAGS = 400_000;

/**
 * Parses one part of a document. Definitions of its own (a DTD) no document has, and they could be made to swell.
 * @throws Unreadable
 */
export function parseXml(text: string, part: string): Element {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Unreadable('broken-docx', { part });
  if (tagsIn(text) > MOST_TAGS) throw new Unreadable('document-too-large');
  try {
    const root = new DOMParser({ onError: onlyFatal }).parseFromString(text, 'application/xml').documentElement;
    if (root && !tooDeep(root)) return root;
  } catch {
    // Told below, as what is too deep is.
  }
  throw new Unreadable('broken-docx', { part });
}

function tagsIn(text: string): number {
  let tags = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) tags++;
  return tags;
}

function onlyFatal(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new Error(message);
}

/** Walked without recursion, so that those who recurse later can. */
function tooDeep(root: Element): boolean {
  let [level, depth]: [Element[], number] = [[root], 0];
  while (level.length > 0 && depth <= DEEPEST) {
    level = level.flatMap(elements);
    depth++;
  }
  return depth > DEEPEST;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The elements directly within. */
export function elements(parent: Element): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) if (isElement(node)) found.push(node);
  return found;
}

/** What an element is called, without the prefix of its namespace. */
export const nameOf = (element: Element): string => element.localName ?? element.nodeName;

export const child = (parent: Element | undefined, name: string): Element | undefined =>
  parent && elements(parent).find((element) => nameOf(element) === name);

/** An attribute by its name without prefix; Word gives every one a prefix, other writers not always. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  for (const found of Array.from(element.attributes)) if (found.localName === name) return found.value;
  return undefined;
}

/** The `val` of a child: how Word writes most of its properties. */
export const valueOf = (parent: Element | undefined, name: string): string | undefined =>
  attribute(child(parent, name), 'val');

/** A property that is on by being there, unless it says that it is off. */
export function isOn(parent: Element | undefined, name: string): boolean | undefined {
  const found = child(parent, name);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(attribute(found, 'val') ?? 'true');
}
