import { Injectable } from '@nestjs/common';
import type { Language } from '../../domain/workflow/bilingual.js';
import { refused } from '../../http/refused.js';
import { DOCX, PDF, type MadeFile } from '../files.js';
import { HousePictures } from '../house-pictures.js';
import { fileName } from '../out/head.js';
import type { Pictures } from '../out/pictures.js';
import { BrokenTemplate } from './broken-template.js';
import { chosenItems } from './chosen-items.js';
import { compose } from './compose.js';
import type { Format, Kind } from './kinds.js';
import { composedDocx, composedPdf } from './meeting-files.js';
import { MeetingMaterial } from './meeting-material.js';
import { meetingView, type Material } from './meeting-view.js';
import { packPdf } from './pack-pdf.js';
import { packOf, sourceIn, type Pack } from './pack.js';
import { Templates } from './templates.js';

/** What somebody asks for. `items` and `to` are for an extract: which items, and who gets it. */
export interface Wanted {
  readonly kind: Kind;
  readonly format: Format;
  readonly language: Language;
  readonly items: readonly string[];
  readonly to: string | null;
}

/** The papers of a meeting as files. */
@Injectable()
export class MeetingDocuments {
  constructor(
    private readonly materials: MeetingMaterial,
    private readonly templates: Templates,
    private readonly pictures: HousePictures,
  ) {}

  /** @throws Refused with 404 for a meeting not seen, 422 for items not there, 500 where a template is broken. */
  async make(meeting: string, person: string, wanted: Wanted): Promise<MadeFile> {
    const material = await this.materials.read(meeting, person, wanted.kind === 'notice');
    try {
      return wanted.kind === 'pack' ? await this.pack(meeting, material, wanted) : await this.paper(meeting, material, wanted, wanted.kind); // prettier-ignore
    } catch (error) {
      throw error instanceof BrokenTemplate ? templateBroken(error) : error;
    }
  }

  private async paper(meeting: string, material: Material, { format, language, items, to }: Wanted, kind: Exclude<Kind, 'pack'>): Promise<MadeFile> {
    const record = kind === 'extract' ? chosenItems(material.record, items) : material.record;
    const view = { ...meetingView({ ...material, record }, language), to };
    const composed = await compose(this.templates, language, kind, view);
    const pictures = await this.pictures.of(meeting, composed.blocks);
    const make = format === 'docx' ? composedDocx : composedPdf;
    const bytes = await make(composed, pictures, material.at);
    return { name: fileName([composed.title], format), type: format === 'docx' ? DOCX : PDF, bytes };
  } // prettier-ignore

  private async pack(meeting: string, material: Material, { language }: Wanted): Promise<MadeFile> {
    const pack = await packOf(this.templates, language, material);
    const bytes = await packPdf(pack, await this.picturesIn(meeting, pack), material.at);
    return { name: fileName([pack.front.title], 'pdf'), type: PDF, bytes };
  }

  /** Those of the meeting's own words, and those of each paper under names that belong to it. */
  private async picturesIn(meeting: string, { front, items }: Pack): Promise<Pictures> {
    const own = await this.pictures.of(meeting, [...front.blocks, ...items.flatMap(({ blocks }) => blocks)]);
    const papers = items.flatMap(({ annexes }) => annexes.flatMap(({ paper, text }) => (paper ? [{ paper, text }] : [])));
    const named = await Promise.all(papers.map(async ({ paper, text }) => {
      const found = await this.pictures.of(paper.id, text, paper.enclosures);
      return [...found].map(([source, file]) => [sourceIn(paper, source), file] as const);
    }));
    return new Map([...own, ...named.flat()]);
  } // prettier-ignore
}

const templateBroken = ({ file, line, because }: BrokenTemplate) =>
  refused(
    500,
    'template-broken',
    {
      da: 'Skabelonen {file} kan ikke bruges, linje {line}: {because}',
      en: 'The template {file} cannot be used, line {line}: {because}',
    },
    { params: { file, line: line ?? '–', because } },
  );
