import { inBoth, render, type Language } from '../../../src/domain/workflow/bilingual.js';
import { IRREGULARITIES } from '../../../src/domain/meetings/irregularity-words.js';
import { guard } from '../../../src/domain/workflow/guard.js';
import { itemOf, itemsOf } from './agenda.guards.js';
import type { Context } from './context.js';
import type { Decide, Event, EventNamed } from './events.js';
import { irregularIn, type Irregular } from './irregular.js';
import { liveRoundOf, openRounds, papersSettled } from './rounds.js';

type Raising = EventNamed<'RAISE_FOLLOW_UP'>;

const seatsNamed = (event: Event): readonly string[] => {
  if ('entries' in event) return event.entries.flatMap(({ seat = [] }) => seat);
  if ('dissent' in event) return event.dissent.flatMap(({ seat = [] }) => seat);
  return 'seat' in event && event.seat !== undefined ? [event.seat] : [];
};

const unknownSeats = ({ facts }: Context, event: Event) =>
  seatsNamed(event).filter((seat) => !(facts.committeeSeats ?? []).some((one) => one.seat === seat));

const foreign = (context: Context, { items, papers = [] }: Decide) =>
  papers.filter((paper) => !items.some((item) => itemOf(context, item)?.papers.includes(paper)));

const pointless = (context: Context, { items, point }: Decide) =>
  point !== undefined && items.some((item) => (itemOf(context, item)?.points ?? 0) < point);

/** Papers whose fate is decided and that no open round of the meeting has before it. */
const notTakenUp = (context: Context, event: Decide) =>
  papersSettled(context, event).filter(
    (paper) => liveRoundOf(context, paper) && !openRounds(context).some(({ papers }) => papers.includes(paper)),
  );

/** Papers of a round that a decision would leave without an outcome: a round is concluded as a whole. */
const leftOver = (context: Context, event: Decide) => {
  const settled = papersSettled(context, event);
  return openRounds(context)
    .filter(({ papers }) => papers.some((paper) => settled.includes(paper)))
    .flatMap(({ papers }) => papers.filter((paper) => !settled.includes(paper)));
};

const titleOf = ({ facts }: Context, paper: string | undefined) =>
  facts.agendaPapers?.find((one) => one.paper === paper)?.title ?? paper ?? '';

/** All that is irregular, as one list in each language. */
const listed = (found: readonly Irregular[]) => {
  const inLanguage = (language: Language) =>
    [...new Set(found.map(({ what, params }) => render(IRREGULARITIES[what], language, params)))].join(', ');
  return { da: inLanguage('da'), en: inLanguage('en') };
};

/** What must hold while a meeting is held. What has happened is not refused, but what is irregular asks for a reason. */
export const session = {
  seatsOfCommittee: guard<Context, Event>({
    needs: ['committeeSeats'],
    input: ['entries', 'seat', 'dissent'],
    test: ({ context, event }) => unknownSeats(context, event).length === 0,
    params: ({ context, event }) => ({ seats: unknownSeats(context, event).join(', ') }),
    sentence: {
      da: 'Disse er ikke pladser i udvalget: {seats}. Den, der ikke har en plads, er gæst.',
      en: 'These are no seats of the committee: {seats}. Whoever has no seat is a guest.',
    },
    help: 'secretariat',
  }),
  explained: guard<Context, Event & { readonly despite?: string | undefined }>({
    needs: ['agenda', 'agendaPapers', 'presence'],
    input: ['despite', 'items', 'outcome', 'papers', 'entries'],
    test: ({ context, event }) => event.despite !== undefined || irregularIn(context, event).length === 0,
    params: ({ context, event }) => inBoth('what', listed(irregularIn(context, event))),
    sentence: {
      da: 'Det noteres, når der står hvorfor, for noget er uregelmæssigt: {what}.',
      en: 'It is recorded once it says why, for something is irregular: {what}.',
    },
    help: 'chair',
  }),
  pointKnown: guard<Context, Decide>({
    needs: ['agenda'],
    input: ['items', 'point'],
    test: ({ context, event }) => !pointless(context, event),
    params: ({ event }) => ({ point: event.point ?? 0 }),
    sentence: {
      da: 'Punktet har ingen indstilling nummer {point}.',
      en: 'The item has no recommendation number {point}.',
    },
    help: 'secretariat',
  }),
  papersOfItems: guard<Context, Decide>({
    needs: ['agenda'],
    input: ['items', 'papers'],
    test: ({ context, event }) => foreign(context, event).length === 0,
    params: ({ context, event }) => ({ papers: foreign(context, event).map((paper) => titleOf(context, paper)).join(', ') }), // prettier-ignore
    sentence: {
      da: 'Disse dokumenter hører ikke til punktet: {papers}.',
      en: 'These papers do not belong to the item: {papers}.',
    },
    help: 'secretariat',
  }),
  takenUpFirst: guard<Context, Decide>({
    needs: ['agenda', 'agendaPapers', 'meetingRounds'],
    input: ['items', 'papers', 'outcome'],
    test: ({ context, event }) => notTakenUp(context, event).length === 0,
    params: ({ context, event }) => ({ paper: titleOf(context, notTakenUp(context, event)[0]) }),
    sentence: {
      da: '«{paper}» er ikke til godkendelse endnu: tag punktet op først.',
      en: '“{paper}” is not up for approval yet: take the item up first.',
    },
    help: 'secretariat',
  }),
  roundsWhole: guard<Context, Decide>({
    needs: ['agenda', 'agendaPapers', 'meetingRounds'],
    input: ['items', 'papers', 'outcome'],
    test: ({ context, event }) => leftOver(context, event).length === 0,
    params: ({ context, event }) => ({ paper: titleOf(context, leftOver(context, event)[0]) }),
    sentence: {
      da: '«{paper}» er til godkendelse i samme sag og skal have sit udfald i samme beslutning.',
      en: '“{paper}” is up for approval in the same matter and needs its outcome in the same decision.',
    },
    help: 'secretariat',
  }),
  oneOwner: guard<Context, Raising>({
    input: ['owner', 'ownerInWords'],
    test: ({ event }) => (event.owner === undefined) !== (event.ownerInWords === undefined),
    sentence: {
      da: 'Angiv, hvem der følger op: en plads, en organisation eller sekretariatet, eller en anden med ord.',
      en: 'Say who follows up: a seat, an organisation or the secretariat, or somebody else in words.',
    },
    help: 'secretariat',
  }),
  nothingOpen: guard<Context, Event>({
    needs: ['agenda'],
    test: ({ context }) => itemsOf(context).every(({ open }) => !open),
    params: ({ context }) => ({ items: itemsOf(context).filter(({ open }) => open).map(({ number, title }) => `${number} ${title}`).join(', ') }), // prettier-ignore
    sentence: {
      da: 'Mødet kan ikke afsluttes, mens der intet er sagt om: {items}.',
      en: 'The meeting cannot be closed while nothing has been said of: {items}.',
    },
    help: 'secretariat',
  }),
  minutesNotBegun: guard<Context, Event>({
    needs: ['linked'],
    test: ({ context: { facts } }) => !(facts.linked ?? []).some(({ relation }) => relation === 'minutes'),
    sentence: { da: 'Referatet er allerede begyndt.', en: 'The minutes have been begun already.' },
    help: 'secretariat',
  }),
};
