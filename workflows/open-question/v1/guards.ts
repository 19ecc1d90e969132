import { guard, type Guards } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { EventNamed, Started } from './events.js';

export const guards = {
  organisationKnown: guard<Context, Started | EventNamed<'RECTIFY'>>({
    needs: ['organisations'],
    input: ['organisation'],
    test: ({ context, event: { organisation } }) =>
      organisation === undefined || (context.facts.organisations ?? []).includes(organisation),
    sentence: {
      da: 'Den organisation, der spurgte, findes ikke her. Skriv i stedet med ord, hvem der spurgte.',
      en: 'The organisation that asked does not exist here. Say in words who asked instead.',
    },
    help: 'secretariat',
  }),
} satisfies Guards;
