import { firstMisfit } from '../../../src/domain/rules/committee-fit.js';
import { appliesAfter, endsAfter } from '../../../src/domain/rules/newest-rules.js';
import { inBoth } from '../../../src/domain/workflow/bilingual.js';
import { every, guard, type Guards, type Step } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { EventNamed } from './events.js';

type Adoption = EventNamed<'ADOPT'>;
type Repeal = EventNamed<'REPEAL'>;

const newest = ({ facts }: Context) => facts.newestRules ?? null;
const misfit = ({ context, event }: Step<Context, Adoption | EventNamed<'RECTIFY'>>) =>
  firstMisfit(event.rules, context.facts.votingSeats ?? []);

export const guards = {
  noOtherRules: guard<Context, unknown>({
    needs: ['otherRules'],
    test: ({ context }) => (context.facts.otherRules ?? []).length === 0,
    params: ({ context }) => ({ title: context.facts.otherRules?.[0]?.title ?? '' }),
    sentence: {
      da: 'Udvalget har allerede en forretningsorden: «{title}». Vedtag en ny version af den, eller træk den tilbage.',
      en: 'The committee has rules of procedure already: “{title}”. Adopt a new version of them, or withdraw them.',
    },
    help: 'secretariat',
  }),
  appliesLater: guard<Context, Adoption>({
    needs: ['newestRules'],
    input: ['appliesFrom'],
    test: ({ context, event }) => appliesAfter(event.appliesFrom, newest(context)),
    params: ({ context, event }) => ({
      ...inBoth('place', { da: 'Gælder fra', en: 'Applies from' }),
      appliesFrom: event.appliesFrom,
      newest: newest(context)?.appliesFrom ?? '',
    }),
    sentence: {
      da: '{place}: perioderne overlapper. Den seneste ændring gælder fra {newest}, og {appliesFrom} er ikke senere.',
      en: '{place}: the periods overlap. The latest change applies from {newest}, and {appliesFrom} is not later.',
    },
    help: 'secretariat',
  }),
  fitsCommittee: guard<Context, Adoption>({
    needs: ['votingSeats'],
    input: ['rules'],
    test: (step) => misfit(step) === undefined,
    params: (step) => {
      const { path, text } = misfit(step) ?? { path: [], text: { da: '', en: '' } };
      return { place: path.join('.'), ...inBoth('reason', text) };
    },
    sentence: {
      da: 'Reglerne passer ikke til udvalget, som det er besat. {place}: {reason}',
      en: 'The rules do not fit the committee as it is seated. {place}: {reason}',
    },
    help: 'secretariat',
  }),
  endsLater: guard<Context, Repeal>({
    needs: ['newestRules'],
    input: ['from'],
    test: ({ context, event }) => endsAfter(event.from, newest(context)),
    params: ({ context, event }) => ({ from: event.from, newest: newest(context)?.appliesFrom ?? '' }),
    sentence: {
      da: 'Reglerne kan ikke ophøre {from}: den nyeste version gælder først fra {newest}.',
      en: 'The rules cannot end on {from}: the newest version applies only from {newest}.',
    },
    help: 'secretariat',
  }),
  nothingSince: guard<Context, unknown>({
    needs: ['newestRules'],
    test: ({ context }) => newest(context)?.instance === context.facts.self,
    sentence: {
      da: 'Udvalget har siden fået en anden forretningsorden.',
      en: 'The committee has got other rules of procedure since.',
    },
    help: 'secretariat',
  }),
  canAdopt: every('noOtherRules', 'appliesLater', 'fitsCommittee'),
  canReinstate: every('noOtherRules', 'nothingSince'),
} satisfies Guards;
