import { cameAfterTheDecision } from '../../../src/domain/papers/corrected-paper.js';
import { resting } from '../../../src/domain/nudging/nudge.js';
import { every, guard, type Guards } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { Event } from './events.js';

type Made = Extract<Event, { type: 'MAKE' }>;

export const guards = {
  madeByOwner: guard<Context, Event>({
    test: ({ context: { owner, facts } }) =>
      facts.actor.roles.includes('secretariat') || facts.actor.seats.some(({ seat }) => seat === owner),
    params: ({ context }) => ({ owner: context.owner }),
    sentence: {
      da: 'Rettelsen meldes rettet af den, der har ansvaret for den, eller af sekretariatet.',
      en: 'The correction is reported as made by its owner or by the secretariat.',
    },
    help: 'secretariat',
  }),
  wordsChanged: guard<Context, Made>({
    needs: ['correctedPaper'],
    input: ['version'],
    test: ({ context, event }) =>
      context.kind === 'principle' || cameAfterTheDecision(event.version, context.facts.correctedPaper),
    params: ({ context: { facts } }) => ({ version: facts.correctedPaper?.version ?? 0 }),
    sentence: {
      da: 'Angiv den version efter beslutningen, hvor rettelsen er foretaget; den nyeste er version {version}.',
      en: 'Name the version after the decision in which it was made; the newest is version {version}.',
    },
    help: 'secretariat',
  }),
  fourEyes: guard<Context, Event>({
    test: ({ context: { madeBy, facts } }) => madeBy !== facts.actor.person,
    sentence: {
      da: 'Den, der har foretaget rettelsen, kan ikke selv kontrollere den.',
      en: 'Whoever made the correction cannot check it too.',
    },
    help: 'chair',
  }),
  enclosurePresent: guard<Context, Event>({
    needs: ['enclosed'],
    test: ({ context: { enclosure, facts } }) => enclosure === null || facts.enclosed === true,
    params: ({ context }) => ({ enclosure: context.enclosure ?? '' }),
    sentence: {
      da: 'Bilaget mangler i dokumentets nyeste version: {enclosure}.',
      en: 'The enclosure is missing in the newest version of the paper: {enclosure}.',
    },
    help: 'secretariat',
  }),
  notNudgedLately: guard<Context, Event>({
    needs: ['nudges'],
    test: ({ context: { owner, facts } }) => resting(facts.nudges, [owner], facts.at).length === 0,
    params: ({ context: { owner, facts } }) => ({ from: resting(facts.nudges, [owner], facts.at)[0]?.at ?? '' }),
    sentence: {
      da: 'Der er sendt en påmindelse inden for det seneste døgn. Den næste kan sendes fra {from}.',
      en: 'A reminder was sent within the last day. The next can be sent from {from}.',
    },
    help: 'secretariat',
  }),
  canMake: every('madeByOwner', 'wordsChanged'),
  canCheck: every('fourEyes', 'enclosurePresent'),
} satisfies Guards;
