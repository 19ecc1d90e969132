import type { Element } from '@xmldom/xmldom';
import { unpack, type Archive } from './unpack.js';
import { Unreadable } from './unreadable.js';
import { attribute, elements, parseXml } from './xml.js';

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a Word document, fetched by what they are to it. */
export interface Docx {
  readonly body: Element;
  /** Where a relation leads, such as a hyperlink. */
  target(id: string): Relation | undefined;
  /** The first part of a type, such as `styles` or `comments`. */
  part(type: string): Promise<Element | undefined>;
  parts(type: string): Promise<readonly Element[]>;
  readonly names: readonly string[];
}

const RUNS_CODE = /vbaproject|\/activex\/|vbadata/i;

/**
 * Opens a .docx.
 * @throws Unreadable when it is none, is damaged, carries macros or swells when unpacked.
 */
export async function openDocx(bytes: Buffer): Promise<Docx> {
  const archive = await unpack(bytes);
  await assertHarmless(archive);
  const main = await mainPart(archive);
  const text = main && (await archive.read(main));
  if (!main || !text) throw new Unreadable('not-docx');
  const relations = await relationsOf(archive, main);
  const load = async ({ target }: Relation) => {
    const found = await archive.read(target);
    return found === undefined ? [] : [parseXml(found, target)];
  };
  const parts = async (type: string) => {
    const wanted = [...relations.values()].filter((relation) => !relation.external && relation.type === type);
    return (await Promise.all(wanted.map(load))).flat();
  };
  return {
    body: bodyOf(parseXml(text, main)),
    names: archive.names,
    target: (id) => relations.get(id),
    parts,
    part: async (type) => (await parts(type))[0],
  };
}

async function assertHarmless(archive: Archive): Promise<void> {
  const types = await archive.read('[Content_Types].xml');
  if (types === undefined) throw new Unreadable('not-docx');
  const part = archive.names.find((name) => RUNS_CODE.test(name)) ?? (/macroEnabled/i.test(types) && '.docm');
  if (part) throw new Unreadable('macros', { part });
}

async function mainPart(archive: Archive): Promise<string | undefined> {
  const relations = [...(await relationsOf(archive, '')).values()];
  const named = relations.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  return archive.names.includes(named) ? named : undefined;
}

async function relationsOf(archive: Archive, of: string): Promise<ReadonlyMap<string, Relation>> {
  const [folder, file] = [of.slice(0, of.lastIndexOf('/') + 1), of.slice(of.lastIndexOf('/') + 1)];
  const part = `${folder}_rels/${file}.rels`;
  const text = await archive.read(part);
  const found = text === undefined ? [] : elements(parseXml(text, part));
  return new Map(found.map((element) => [attribute(element, 'Id') ?? '', relationOf(element, folder)]));
}

function relationOf(element: Element, folder: string): Relation {
  const target = attribute(element, 'Target') ?? '';
  const external = attribute(element, 'TargetMode') === 'External';
  const type = (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '';
  return { type, external, target: external ? target : resolved(target, folder) };
}

const resolved = (target: string, folder: string): string =>
  new URL(target, `zip:///${folder}`).pathname.slice(1).replaceAll('%20', ' ');

function bodyOf(root: Element): Element {
  const body = elements(root).find(({ localName }) => localName === 'body');
  if (body === undefined) throw new Unreadable('not-docx');
  return body;
}
