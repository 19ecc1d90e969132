import type { Bilingual } from '../../../src/domain/workflow/bilingual.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { AnnouncementDefinition, Audience } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';

export const label: Bilingual = { da: 'Arbejdsgruppe', en: 'Working group' };

export const states: Readonly<Record<string, Bilingual>> = {
  planned: { da: 'Planlagt', en: 'Planned' },
  setUp: { da: 'Nedsat', en: 'Set up' },
  nominating: { da: 'Under udpegning', en: 'Nominating' },
  waiting: { da: 'Afventer start', en: 'Waiting to start' },
  'waiting.gate': { da: 'Afventer forudsætning', en: 'Waiting for its gate' },
  'waiting.start': { da: 'Klar til start', en: 'Ready to start' },
  working: { da: 'I gang', en: 'Working' },
  concluded: { da: 'Afsluttet', en: 'Concluded' },
  dropped: { da: 'Opgivet', en: 'Given up' },
};

const params = onStep(({ context }: Step<Context>) => ({
  title: context.title,
  condition: context.gateCondition ?? '',
}));

const said = (to: Audience, da: string, en: string): AnnouncementDefinition => ({ to, subject: { da, en }, params });

export const announcements: Readonly<Record<string, AnnouncementDefinition>> = {
  setUp: said('committee', 'Nedsat: {title}', 'Set up: {title}'),
  gateOpened: said(
    'committee',
    'Forudsætningen er opfyldt ({condition}): {title}',
    'The gate is open ({condition}): {title}',
  ),
  gateClosed: said(
    'committee',
    'Forudsætningen er ikke længere opfyldt ({condition}): {title}',
    'The gate is closed again ({condition}): {title}',
  ),
  started: said('committee', 'I gang: {title}', 'Has started: {title}'),
  begun: said('group', 'Arbejdet begynder: {title}', 'The work begins: {title}'),
  reported: said('committee', 'Ny rapport: {title}', 'New report: {title}'),
  concluded: said('committee', 'Afsluttet: {title}', 'Concluded: {title}'),
  dropped: said('committee', 'Opgivet: {title}', 'Given up: {title}'),
};
