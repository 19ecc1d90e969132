import { asTail } from '../../../src/domain/nudging/nudge.js';
import type { Bilingual } from '../../../src/domain/workflow/bilingual.js';
import type { Step } from '../../../src/domain/workflow/guard.js';
import type { AnnouncementDefinition } from '../../../src/domain/workflow/lifecycle.js';
import { onStep } from '../../../src/domain/workflow/typed.js';
import type { Context } from './context.js';
import type { EventNamed } from './events.js';
import { objectedTo, overturned, paperFact } from './outcomes.js';

export const label: Bilingual = { da: 'Godkendelse', en: 'Approval round' };

export const states: Readonly<Record<string, Bilingual>> = {
  prepared: { da: 'Forberedt', en: 'Prepared' },
  open: { da: 'Åben', en: 'Open' },
  'open.opening': { da: 'Åbnes', en: 'Opening' },
  'open.consensus': { da: 'Åben, formanden konkluderer', en: 'Open, the chair concludes' },
  'open.answering': { da: 'Åben for svar', en: 'Open for answers' },
  'open.answered': { da: 'Besvaret, afventer konklusion', en: 'Answered, waiting to be concluded' },
  concluded: { da: 'Konkluderet', en: 'Concluded' },
  cancelled: { da: 'Aflyst', en: 'Cancelled' },
};

const titled = onStep(({ context }: Step<Context>) => ({ title: context.title }));
const withDeadline = onStep(({ context }: Step<Context>) => ({
  title: context.title,
  deadline: context.deadline ?? '',
}));

const reminder = onStep(({ context, event }: Step<Context, EventNamed<'NUDGE'>>) => ({
  title: context.title,
  note: asTail(event.note),
}));

const broken = onStep(({ context }: Step<Context>) => ({
  title: context.title,
  papers: objectedTo(context)
    .map((paper) => paperFact(context, paper)?.title ?? paper)
    .join(', '),
}));

const doubtful = onStep(({ context }: Step<Context>) => ({
  title: context.title,
  papers: overturned(context).join(', '),
}));

const topic = (
  to: AnnouncementDefinition['to'],
  subject: Bilingual,
  params: AnnouncementDefinition['params'] = titled,
): AnnouncementDefinition => ({
  to,
  subject,
  params,
});

export const announcements: Readonly<Record<string, AnnouncementDefinition>> = {
  opened: topic('electorate', { da: 'Til godkendelse: {title}', en: 'For approval: {title}' }),
  extended: topic(
    'electorate',
    { da: 'Fristen er forlænget til {deadline}: {title}', en: 'The deadline is extended to {deadline}: {title}' },
    withDeadline,
  ),
  nudged: topic(
    'nudged',
    { da: 'Påmindelse: svar mangler: {title}{note}', en: 'Reminder: an answer is missing: {title}{note}' },
    reminder,
  ),
  revised: topic('missing', {
    da: 'Et dokument er ændret væsentligt; svar venligst igen: {title}',
    en: 'A paper has changed materially; please answer again: {title}',
  }),
  allAnswered: topic('chair', {
    da: 'Alle har svaret, og godkendelsen kan konkluderes: {title}',
    en: 'All have answered, and the round can be concluded: {title}',
  }),
  expired: topic('chair', {
    da: 'Fristen er udløbet, og godkendelsen kan konkluderes: {title}',
    en: 'The deadline has passed, and the round can be concluded: {title}',
  }),
  silentlyApproved: topic('committee', {
    da: 'Ingen har gjort indsigelse, og dokumenterne er godkendt stiltiende: {title}',
    en: 'Nobody has objected, and the papers are approved by silence: {title}',
  }),
  silenceBroken: topic(
    'chair',
    {
      da: 'Der er gjort indsigelse ({papers}), så sagen er ikke godkendt stiltiende. Konkludér, hvordan den skal videre: {title}',
      en: 'There are objections ({papers}): the matter is not approved by silence. Conclude how it goes on: {title}',
    },
    broken,
  ),
  concluded: topic('committee', { da: 'Konkluderet: {title}', en: 'Concluded: {title}' }),
  inDoubt: topic(
    'chair',
    {
      da: 'Et svar er berigtiget efter konklusionen, og optællingen kommer nu til noget andet ({papers}). Beslutningen står ved magt, til den berigtiges eller sagen forelægges på ny: {title}',
      en: 'An answer was rectified after the conclusion, and the count now comes to something else ({papers}). The decision stands until it is rectified or the matter is put up again: {title}',
    },
    doubtful,
  ),
  cancelled: topic('electorate', {
    da: 'Godkendelsen er aflyst: {title}',
    en: 'The approval round is cancelled: {title}',
  }),
};
