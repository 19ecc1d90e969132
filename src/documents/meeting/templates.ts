import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Liquid } from 'liquidjs';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { projectFile } from '../../config/project-file.js';
import type { Language } from '../../domain/workflow/bilingual.js';
import { ApiSettings } from '../../http/api-settings.js';
import { BrokenTemplate, brokenIn } from './broken-template.js';
import { asCell, asText, asWords } from './markdown-filters.js';

/** The papers of a meeting that a template is written for. */
export const TEMPLATES = ['notice', 'agenda', 'decision-list', 'extract', 'pack', 'item', 'divider'] as const;
export type Template = (typeof TEMPLATES)[number];

const LANGUAGES: readonly Language[] = ['da', 'en'];
const WORDS = 'words.yaml';

/** Words of a language by group and code, such as `words.outcome.approved`. */
const wordList = z.record(z.string(), z.record(z.string(), z.string()));
export type Words = z.infer<typeof wordList>;

/** @throws BrokenTemplate when the list of words has not got it */
export function wordOf(words: Words, group: string, code: string, language: Language): string {
  const word = words[group]?.[code];
  if (word === undefined) throw new BrokenTemplate(`${language}/${WORDS}`, null, `${group}.${code} is not there`);
  return word;
}

/** The templates of papers, read anew each time: what somebody changes in them holds from the next paper on. */
@Injectable()
export class Templates implements OnModuleInit {
  private readonly folder: string;
  private readonly engines: Readonly<Record<Language, Liquid>>;

  constructor({ templatesDir }: ApiSettings) {
    this.folder = templatesDir ?? projectFile('templates');
    this.engines = { da: engineIn(join(this.folder, 'da')), en: engineIn(join(this.folder, 'en')) };
  }

  /** @throws BrokenTemplate at the start rather than when somebody wants a paper. */
  async onModuleInit(): Promise<void> {
    for (const language of LANGUAGES) {
      await this.words(language);
      for (const file of await this.filesOf(language)) await this.parse(language, file);
    }
  }

  /** The words that codes are told in. @throws BrokenTemplate */
  async words(language: Language): Promise<Words> {
    const file = `${language}/${WORDS}`;
    const document = parseDocument(await this.read(file));
    const [fault] = document.errors;
    if (fault) throw new BrokenTemplate(file, fault.linePos?.[0].line ?? null, fault.message.split('\n')[0]!);
    const found = wordList.safeParse(document.toJS());
    if (found.success) return found.data;
    const [{ path = [], message = '' } = {}] = found.error.issues;
    throw new BrokenTemplate(file, null, `${path.join('.')}: ${message}`);
  }

  /** A paper in Markdown. @throws BrokenTemplate */
  async render(language: Language, template: Template, view: object): Promise<string> {
    try {
      const text: unknown = await this.engines[language].renderFile(template, {}, { globals: view });
      return String(text);
    } catch (error) {
      throw brokenIn(this.folder, `${language}/${template}.md`, error);
    }
  }

  private async parse(language: Language, file: string): Promise<void> {
    try {
      await this.engines[language].parseFile(file);
    } catch (error) {
      throw brokenIn(this.folder, `${language}/${file}`, error);
    }
  }

  /** Each template that is needed, whether it is there or not, and the parts that they share. */
  private async filesOf(language: Language): Promise<readonly string[]> {
    const found = await readdir(join(this.folder, language));
    return [...new Set([...TEMPLATES.map((name) => `${name}.md`), ...found.filter((name) => name.endsWith('.md'))])];
  }

  private async read(file: string): Promise<string> {
    try {
      return await readFile(join(this.folder, file), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new BrokenTemplate(file, null, 'the file is not there'); // prettier-ignore
      throw error;
    }
  }
}

/** What is not there is an error and no gap in a paper; words are kept as words unless a filter says that they are Markdown. */
function engineIn(root: string): Liquid {
  const engine = new Liquid({
    ...{ root, extname: '.md', relativeReference: false, cache: false, ownPropertyOnly: true },
    ...{ strictVariables: true, strictFilters: true, lenientIf: true },
    outputEscape: asWords,
  });
  engine.registerFilter('text', { raw: true, handler: asText });
  engine.registerFilter('cell', { raw: true, handler: asCell });
  return engine;
}
