import type { AgendaItemFact } from '../../../src/domain/meetings/agenda-facts.js';
import { guard } from '../../../src/domain/workflow/guard.js';
import type { Context } from './context.js';
import type { Event, EventNamed } from './events.js';

type Placing = EventNamed<'ADD_ITEM' | 'CHANGE_ITEM' | 'PROPOSE_ITEM' | 'TABLE_ITEM'>;

export const itemsOf = ({ facts }: Context): readonly AgendaItemFact[] => facts.agenda?.items ?? [];
export const itemOf = (context: Context, key: string) => itemsOf(context).find((item) => item.key === key);

const holderOf = (context: Context, { key, number }: Placing) =>
  itemsOf(context).find((item) => item.number === number && item.key !== key);

/** Numbers that stand twice when the new order is taken. */
function twice(context: Context, { order }: EventNamed<'ORDER_ITEMS'>): readonly string[] {
  const given = new Map(order.map(({ key, number }) => [key, number]));
  const numbers = itemsOf(context).map(({ key, number }) => given.get(key) ?? number);
  return numbers.filter((number, at) => numbers.indexOf(number) < at);
}

const unknown = (context: Context, keys: readonly string[]) => keys.filter((key) => !itemOf(context, key));

const named = (event: Event): readonly string[] => {
  if ('items' in event) return event.items;
  if ('order' in event) return event.order.map(({ key }) => key);
  if ('entries' in event) return event.entries.flatMap(({ item = [] }) => item);
  return 'item' in event && event.item !== undefined ? [event.item] : [];
};

/** Papers that items are about and that cannot go out as they are: nothing has been issued, or they are being revised. */
const unready = (context: Context) => {
  const wanted = itemsOf(context).filter(({ type }) => type === 'decision').flatMap(({ papers }) => papers); // prettier-ignore
  const ready = (context.facts.agendaPapers ?? []).filter(({ state }) => ['ready', 'deciding'].includes(state));
  return wanted.filter((paper) => !ready.some((one) => one.paper === paper));
};

const titleOf = ({ facts }: Context, paper: string) =>
  facts.agendaPapers?.find((one) => one.paper === paper)?.title ?? paper;

/** Whether the papers should have been out by now. */
export const isLate = ({ papersLimit, facts }: Context) =>
  papersLimit !== null && Date.parse(facts.at) > Date.parse(papersLimit);

/** What must hold for the agenda to be written and sent. */
export const agenda = {
  keyFree: guard<Context, Placing>({
    needs: ['agenda'],
    input: ['key'],
    test: ({ context, event }) => itemOf(context, event.key) === undefined,
    params: ({ event }) => ({ key: event.key }),
    sentence: {
      da: 'Et punkt med nøglen {key} står allerede på dagsordenen.',
      en: 'An item with the key {key} is on the agenda already.',
    },
    help: 'secretariat',
  }),
  numberFree: guard<Context, Placing>({
    needs: ['agenda'],
    input: ['number'],
    test: ({ context, event }) => holderOf(context, event) === undefined,
    params: ({ context, event }) => ({ number: event.number, title: holderOf(context, event)?.title ?? '' }),
    sentence: {
      da: 'Nummer {number} er optaget af «{title}».',
      en: 'Number {number} is taken by “{title}”.',
    },
    help: 'secretariat',
  }),
  numbersDiffer: guard<Context, EventNamed<'ORDER_ITEMS'>>({
    needs: ['agenda'],
    input: ['order'],
    test: ({ context, event }) => twice(context, event).length === 0,
    params: ({ context, event }) => ({ number: twice(context, event)[0] ?? '' }),
    sentence: { da: 'Nummer {number} ville stå to gange.', en: 'Number {number} would stand twice.' },
    help: 'secretariat',
  }),
  itemsKnown: guard<Context, Event>({
    needs: ['agenda'],
    input: ['items', 'item', 'order'],
    test: ({ context, event }) => unknown(context, named(event)).length === 0,
    params: ({ context, event }) => ({ item: unknown(context, named(event))[0] ?? '' }),
    sentence: { da: 'Punktet {item} står ikke på dagsordenen.', en: 'The item {item} is not on the agenda.' },
    help: 'secretariat',
  }),
  itemThere: guard<Context, EventNamed<'CHANGE_ITEM'>>({
    needs: ['agenda'],
    input: ['key'],
    test: ({ context, event }) => itemOf(context, event.key) !== undefined,
    params: ({ event }) => ({ item: event.key }),
    sentence: { da: 'Punktet {item} står ikke på dagsordenen.', en: 'The item {item} is not on the agenda.' },
    help: 'secretariat',
  }),
  papersNotPlaced: guard<Context, EventNamed<'PROPOSE_ITEM'>>({
    needs: ['agenda'],
    input: ['papers'],
    test: ({ context, event }) => !itemsOf(context).some(({ papers }) => papers.some((paper) => event.papers.includes(paper))), // prettier-ignore
    sentence: { da: 'Dokumentet står allerede på dagsordenen.', en: 'The paper is on the agenda already.' },
    help: 'secretariat',
  }),
  agendaFilled: guard<Context, Event>({
    needs: ['agenda'],
    test: ({ context }) => itemsOf(context).length > 0,
    sentence: { da: 'Dagsordenen er tom.', en: 'The agenda is empty.' },
    help: 'secretariat',
  }),
  agendaCleared: guard<Context, Event>({
    test: ({ context }) => context.cleared === context.changes,
    sentence: {
      da: 'Formanden har ikke godkendt dagsordenen, som den står nu.',
      en: 'The chair has not cleared the agenda as it stands now.',
    },
    help: 'chair',
  }),
  chairClears: guard<Context, EventNamed<'CLEAR_AGENDA'>>({
    input: ['reason'],
    test: ({ context: { facts }, event }) => facts.actor.roles.includes('chair') || event.reason !== undefined,
    sentence: {
      da: 'Formanden godkender dagsordenen; sekretariatet skriver, hvordan og hvornår det skete.',
      en: 'The chair clears the agenda; the secretariat says how and when that happened.',
    },
    help: 'chair',
  }),
  papersReady: guard<Context, Event>({
    needs: ['agenda', 'agendaPapers'],
    test: ({ context }) => unready(context).length === 0,
    params: ({ context }) => ({ papers: unready(context).map((paper) => titleOf(context, paper)).join(', ') }), // prettier-ignore
    sentence: {
      da: 'Disse dokumenter er ikke klar: {papers}. Tag punktet af, eller gør dokumentet klar.',
      en: 'These papers are not ready: {papers}. Take the item off, or make the paper ready.',
    },
    help: 'secretariat',
  }),
  papersInTime: guard<Context, EventNamed<'SEND_PAPERS'>>({
    input: ['urgency'],
    test: ({ context, event }) => event.urgency !== undefined || !isLate(context),
    params: ({ context }) => ({ limit: context.papersLimit ?? '' }),
    sentence: {
      da: 'Materialet skulle være sendt {limit}. Sendes det alligevel, så skriv hvorfor.',
      en: 'The papers should have gone out {limit}. If they are sent all the same, say why.',
    },
    help: 'chair',
  }),
};
