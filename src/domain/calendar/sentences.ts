import type { Bilingual } from '../workflow/bilingual.js';

/** The sentences of derivations. `{period}` is read from `amount` and `unit`, `{name}` from `nameDa` and `nameEn`. */
export const SENTENCES = {
  'notice.none': {
    da: 'Der er ikke fastsat noget varsel, så ethvert tidspunkt er lovligt.',
    en: 'No notice is laid down, so any time is lawful.',
  },
  'notice.ordinary': {
    da: 'Varslet for ordinære møder er {period}.',
    en: 'The notice of ordinary meetings is {period}.',
  },
  'notice.extraordinary': {
    da: 'Varslet for ekstraordinære møder er {period}.',
    en: 'The notice of extraordinary meetings is {period}.',
  },
  'notice.urgent': { da: 'Varslet for hastemøder er {period}.', en: 'The notice of urgent meetings is {period}.' },
  'notice.extremeUrgency': {
    da: 'Varslet ved yderste hast er {period}.',
    en: 'The notice in extreme urgency is {period}.',
  },
  'notice.notOwn': {
    da: 'Mødetypen har ikke sit eget varsel.',
    en: 'The kind of meeting has no notice of its own.',
  },
  'notice.zero': { da: 'Ved yderste hast kræves intet varsel.', en: 'In extreme urgency no notice is required.' },
  'papers.rule': {
    da: 'Papirerne skal være ude {period} før mødet.',
    en: 'Papers must be out {period} before the meeting.',
  },
  'items.rule': {
    da: 'Punkter skal være indsendt {period} før mødet.',
    en: 'Items must be handed in {period} before the meeting.',
  },
  'period.rule': { da: 'Fristen er {period}.', en: 'The time limit is {period}.' },
  'expiry.rule': { da: 'Gyldigheden er {period}.', en: 'It is valid for {period}.' },
  'before.clear': {
    da: 'Hverken afsendelsesdagen eller mødedagen tæller med.',
    en: 'Neither the day of dispatch nor the day of the meeting counts.',
  },
  'before.inclusive': {
    da: 'Afsendelsesdagen tæller med, mødedagen gør ikke.',
    en: 'The day of dispatch counts, the day of the meeting does not.',
  },
  'limit.clear': {
    da: 'Den første dag tæller ikke med, og fristen udløber ved udgangen af den sidste.',
    en: 'The first day does not count, and the limit ends with the last.',
  },
  'limit.inclusive': {
    da: 'Den første dag tæller med, og fristen udløber ved udgangen af den sidste.',
    en: 'The first day counts, and the limit ends with the last.',
  },
  'hours.elapsed': {
    da: 'Timer regnes som forløben tid, også når uret stilles.',
    en: 'Hours are elapsed time, also when the clocks change.',
  },
  cutOff: { da: 'Sidste afsendelse på dagen er kl. {cutOff}.', en: 'The last dispatch of the day is at {cutOff}.' },
  'start.counted': { da: 'Der regnes fra {day}.', en: 'It is counted from {day}.' },
  'weekend.day': { da: '{from} er i en weekend.', en: '{from} is at a weekend.' },
  'weekend.days': { da: '{from} og {to} er weekend.', en: '{from} and {to} are a weekend.' },
  'holiday.day': { da: '{from} er {name}.', en: '{from} is {name}.' },
  'holiday.days': { da: '{from} til {to} er {name}.', en: '{from} to {to} is {name}.' },
  'closed.day': { da: '{from} er en lukket dag ({name}).', en: '{from} is a closed day ({name}).' },
  'closed.days': { da: '{from} til {to} er lukket ({name}).', en: '{from} to {to} is closed ({name}).' },
  'latest.dispatch': {
    da: 'Indkaldelsen skal være sendt senest {at}.',
    en: 'The notice must be sent by {at} at the latest.',
  },
  'latest.papers': { da: 'Papirerne skal være ude senest {at}.', en: 'Papers must be out by {at} at the latest.' },
  'latest.items': {
    da: 'Punkter skal være indsendt senest {at}.',
    en: 'Items must be handed in by {at} at the latest.',
  },
  'latest.start': { da: 'Fristen skal begynde senest {at}.', en: 'The limit must begin by {at} at the latest.' },
  'earliest.meeting': { da: 'Mødet kan tidligst holdes {at}.', en: 'The meeting can be held {at} at the earliest.' },
  'earliest.end': { da: 'Fristen udløber tidligst {at}.', en: 'The limit ends {at} at the earliest.' },
  'expiry.at': { da: 'Gælder til og med {at}.', en: 'It is valid up to and including {at}.' },
  'lawful.yes': { da: 'Sendt {dispatch}: varslet er overholdt.', en: 'Sent {dispatch}: the notice is kept.' },
  'lawful.no': { da: 'Sendt {dispatch}: varslet er ikke overholdt.', en: 'Sent {dispatch}: the notice is not kept.' },
  'urgency.given': {
    da: '{by} har bedt om hasten: {reason}',
    en: 'The urgency was asked for by {by}: {reason}',
  },
  'urgency.missing': {
    da: 'Hast kræver, at det siges, hvem der har bedt om den og hvorfor.',
    en: 'Urgency needs a word on who asked for it and why.',
  },
  'slot.found': { da: 'Næste lovlige møde er {at}.', en: 'The next lawful meeting is {at}.' },
  'slot.none': {
    da: 'Der er ingen lovlig mødedag inden for to år.',
    en: 'There is no lawful day for a meeting within two years.',
  },
  'convene.chair': { da: 'Formanden kan indkalde.', en: 'The chair may convene.' },
  'convene.majority': {
    da: '{asked} af {seats} pladser har bedt om mødet; det er et flertal.',
    en: '{asked} of {seats} seats have asked for the meeting, which is a majority.',
  },
  'convene.third': {
    da: '{asked} af {seats} pladser har bedt om mødet; det er mindst en tredjedel.',
    en: '{asked} of {seats} seats have asked for the meeting, which is at least a third.',
  },
  'convene.needsThird': {
    da: 'Kun {asked} af {seats} pladser har bedt om mødet; mindst en tredjedel skal.',
    en: 'Only {asked} of {seats} seats have asked for the meeting; at least a third must.',
  },
  'convene.needsMajority': {
    da: 'Kun {asked} af {seats} pladser har bedt om mødet; et flertal skal.',
    en: 'Only {asked} of {seats} seats have asked for the meeting; a majority must.',
  },
  'convene.needsChair': { da: 'Kun formanden kan indkalde.', en: 'Only the chair may convene.' },
  'chain.due': { da: '{step}: senest {at}.', en: '{step}: by {at} at the latest.' },
  'chain.ends': { da: '{step}: tidligst forbi {at}.', en: '{step}: over {at} at the earliest.' },
  'chain.late': {
    da: '{step} skulle ske senest {due}, men skete {at}.',
    en: '{step} was due by {due} but happened {at}.',
  },
  'chain.takes': { da: '{step} varer til {at}.', en: '{step} lasts until {at}.' },
  'chain.missed': {
    da: '{step} senest {due} kan ikke længere nås; tidligst {at}.',
    en: '{step} by {due} can no longer be met; {at} at the earliest.',
  },
  'poll.answers': {
    da: '{yes} pladser kan {at}, {ifNeedBe} kan om nødvendigt, {no} kan ikke, og {missing} har ikke svaret.',
    en: '{yes} seats can come {at}, {ifNeedBe} if need be, {no} cannot, and {missing} have not answered.',
  },
  'poll.chairCannot': { da: 'Formanden kan ikke {at}.', en: 'The chair cannot come {at}.' },
  'poll.tooFew': {
    da: 'For få kan {at}: {able} af mindst {need}.',
    en: 'Too few can come {at}: {able} of at least {need}.',
  },
  'poll.chosen': {
    da: 'Valgt er {at}: formanden først, så beslutningsdygtighed, flest pladser, flest organisationer og den tidligste dato.',
    en: 'Chosen is {at}: first whether the chair can come, then the quorum, most seats, most organisations and the earliest date.',
  },
  'poll.none': { da: 'Ingen af datoerne passer.', en: 'None of the dates fits.' },
  'weigh.ready': { da: '«{title}» er klar {at}.', en: '“{title}” is ready {at}.' },
  'weigh.ordinary': {
    da: '«{title}» {at} kan nå at tage det; det er {days} dages ventetid.',
    en: '“{title}” {at} can still take it; that is a wait of {days} days.',
  },
  'weigh.ordinaryTooLate': {
    da: '«{title}» {at} kan ikke nå at tage det: materialet skulle være ude {limit}.',
    en: '“{title}” {at} can no longer take it: papers were due out {limit}.',
  },
  'weigh.noOrdinary': {
    da: 'Der er intet ordinært møde i planen, som kan tage det.',
    en: 'No ordinary meeting is planned that can take it.',
  },
  'weigh.needBy': { da: 'Der er brug for en beslutning senest {at}.', en: 'A decision is needed by {at}.' },
  'weigh.longestWait': {
    da: 'Et dokument, der er klar, venter højst {period}; her til {at}.',
    en: 'A paper that is ready waits {period} at most; here until {at}.',
  },
  'weigh.onAgenda': {
    da: 'Det foreslås til dagsordenen for «{title}».',
    en: 'It is proposed for the agenda of “{title}”.',
  },
  'weigh.shares': {
    da: 'Det deler det ekstraordinære møde «{title}», som allerede er på vej.',
    en: 'It shares the extraordinary meeting “{title}”, which is under way already.',
  },
  'weigh.extraordinary': {
    da: 'Et ekstraordinært møde kan tidligst holdes {at}; det er {days} dages ventetid.',
    en: 'An extraordinary meeting can be held {at} at the earliest; that is a wait of {days} days.',
  },
  'weigh.widened': {
    da: 'Ingen dato inden for ventetiden er lovlig, så vinduet er udvidet til {at}.',
    en: 'No date within the wait is lawful, so the window is widened to {at}.',
  },
  'weigh.noDate': { da: 'Heller ikke der er en dato lovlig.', en: 'No date there is lawful either.' },
  'weigh.waits': { da: 'Det venter på, at et møde lægges i planen.', en: 'It waits until a meeting is planned.' },
} satisfies Record<string, Bilingual>;
