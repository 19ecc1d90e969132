import type { Bilingual } from '../workflow/bilingual.js';

const say = (da: string, en: string): Bilingual => ({ da, en });

/** What can be said of a ballot. */
export const SENTENCES = {
  'votes.counted': say(
    'For: {for}; imod: {against}; undlader: {abstaining}; ikke svaret: {missing}.',
    'For: {for}; against: {against}; abstaining: {abstaining}; not answered: {missing}.',
  ),
  'consensus.concludes': say('Formanden konkluderer ved konsensus.', 'The chair concludes by consensus.'),
  'consensus.objection': say('1 indsigelse føres til referat.', '1 objection is minuted.'),
  'consensus.objections': say('{count} indsigelser føres til referat.', '{count} objections are minuted.'),

  'quorum.reached': say(
    'Beslutningsdygtig: {have} {by} af {of}; mindst {need} kræves.',
    'Quorum reached: {have} {by} of {of}; at least {need} required.',
  ),
  'quorum.missed': say(
    'Ikke beslutningsdygtig: {have} {by} af {of}; mindst {need} kræves.',
    'No quorum: {have} {by} of {of}; at least {need} required.',
  ),
  'quorum.chairMissing': say('Ikke beslutningsdygtig: formanden skal deltage.', 'No quorum: the chair must take part.'),
  'quorum.waived': say(
    'Anden behandling: der kan træffes beslutning uanset antallet af deltagere.',
    'Taken up again: it can be decided whatever the number taking part.',
  ),
  'quorum.void': say('Der kan ikke træffes beslutning.', 'Nothing can be decided.'),
  'quorum.extended': say(
    'Svarfristen forlænges: {amount} {period}.',
    'The time for answers is extended: {amount} {period}.',
  ),
  'quorum.extendedWithNotice': say(
    'Svarfristen forlænges: {amount} {period}; varsel: {noticeAmount} {noticePeriod}.',
    'The time for answers is extended: {amount} {period}; notice: {noticeAmount} {noticePeriod}.',
  ),
  'quorum.nextMeeting': say('Sagen tages op på næste møde.', 'The matter comes up at the next meeting.'),
  'quorum.nextMeetingRegardless': say(
    'Sagen tages op på næste møde, som kan beslutte uanset antallet af deltagere.',
    'The matter comes up at the next meeting, which can decide whatever the number taking part.',
  ),

  'threshold.whole': say('{stated} af {base} er {limit}.', '{stated} of {base} is {limit}.'),
  'threshold.up': say(
    '{stated} af {base} = {exact}, rundet op til {limit}.',
    '{stated} of {base} = {exact}, rounded up to {limit}.',
  ),
  'threshold.down': say(
    '{stated} af {base} = {exact}, rundet ned til {limit}.',
    '{stated} of {base} = {exact}, rounded down to {limit}.',
  ),
  'threshold.above': say(
    'Mere end {stated} af {base} = {exact} er mindst {limit}.',
    'More than {stated} of {base} = {exact} is at least {limit}.',
  ),
  'threshold.below': say(
    'Mindre end {stated} af {base} = {exact} er højst {limit}.',
    'Less than {stated} of {base} = {exact} is at most {limit}.',
  ),

  'floor.met': say(
    '{what}{group}: {value} af {of} {base}; mindst {limit} kræves. Opfyldt.',
    '{what}{group}: {value} of {of} {base}; at least {limit} required. Met.',
  ),
  'floor.failed': say(
    '{what}{group}: {value} af {of} {base}; mindst {limit} kræves. Ikke opfyldt.',
    '{what}{group}: {value} of {of} {base}; at least {limit} required. Not met.',
  ),
  'ceiling.met': say(
    '{what}{group}: {value} af {of} {base}; højst {limit} er tilladt. Opfyldt.',
    '{what}{group}: {value} of {of} {base}; at most {limit} allowed. Met.',
  ),
  'ceiling.failed': say(
    '{what}{group}: {value} af {of} {base}; højst {limit} er tilladt. Ikke opfyldt.',
    '{what}{group}: {value} of {of} {base}; at most {limit} allowed. Not met.',
  ),
  'floorCount.met': say(
    '{what}{group}: {value} {unit}; mindst {limit} kræves. Opfyldt.',
    '{what}{group}: {value} {unit}; at least {limit} required. Met.',
  ),
  'floorCount.failed': say(
    '{what}{group}: {value} {unit}; mindst {limit} kræves. Ikke opfyldt.',
    '{what}{group}: {value} {unit}; at least {limit} required. Not met.',
  ),
  'ceilingCount.met': say(
    '{what}{group}: {value} {unit}; højst {limit} er tilladt. Opfyldt.',
    '{what}{group}: {value} {unit}; at most {limit} allowed. Met.',
  ),
  'ceilingCount.failed': say(
    '{what}{group}: {value} {unit}; højst {limit} er tilladt. Ikke opfyldt.',
    '{what}{group}: {value} {unit}; at most {limit} allowed. Not met.',
  ),
  'blocking.tooFew': say(
    '{what}: {value} {unit}; så få kan ikke blokere, dertil kræves {needed}.',
    '{what}: {value} {unit}; so few cannot block, which takes {needed}.',
  ),
  'blocking.enough': say(
    '{what}: {value} {unit}; det er nok til at blokere, hvortil der kræves {needed}.',
    '{what}: {value} {unit}; enough to block, which takes {needed}.',
  ),
  'several.all': say('Alle betingelser skal være opfyldt:', 'All conditions must be met:'),
  'several.any': say('Én af betingelserne skal være opfyldt:', 'One of the conditions must be met:'),

  'tie.falls': say('Stemmelighed: forslaget falder.', 'A tie: the proposal falls.'),
  'tie.discussed': say('Stemmelighed: sagen drøftes videre.', 'A tie: the matter is discussed further.'),
  'tie.chairFor': say(
    'Stemmelighed: formandens stemme er for og afgør sagen.',
    'A tie: the vote of the chair is for, and decides.',
  ),
  'tie.chairAgainst': say(
    'Stemmelighed: formandens stemme er imod og afgør sagen.',
    'A tie: the vote of the chair is against, and decides.',
  ),
  'tie.chairAwaited': say(
    'Stemmelighed: formandens stemme afgør sagen, men er ikke afgivet.',
    'A tie: the vote of the chair decides, but has not been cast.',
  ),

  'positions.counted': say(
    'Kan godkende: {approve}; med bemærkninger: {approveWithRemarks}; med forbehold: {reservation}; kan ikke godkende: {cannot}; undlader: {abstain}; ikke svaret: {missing}.',
    'Can approve: {approve}; with remarks: {approveWithRemarks}; with a reservation: {reservation}; cannot approve: {cannot}; abstaining: {abstain}; not answered: {missing}.',
  ),
  'needs.for.votes.one': say('Mangler 1 stemme for{group}.', 'Needs 1 more vote for{group}.'),
  'needs.for.votes.many': say('Mangler {count} stemmer for{group}.', 'Needs {count} more votes for{group}.'),
  'needs.for.seats.one': say('Mangler 1 plads for{group}.', 'Needs 1 more seat for{group}.'),
  'needs.for.seats.many': say('Mangler {count} pladser for{group}.', 'Needs {count} more seats for{group}.'),
  'needs.for.organisations.one': say('Mangler 1 organisation for{group}.', 'Needs 1 more organisation for{group}.'),
  'needs.for.organisations.many': say(
    'Mangler {count} organisationer for{group}.',
    'Needs {count} more organisations for{group}.',
  ),
  'needs.for.weight.one': say('Mangler 1 i stemmevægt for{group}.', 'Needs 1 more in voting weight for{group}.'),
  'needs.for.weight.many': say(
    'Mangler {count} i stemmevægt for{group}.',
    'Needs {count} more in voting weight for{group}.',
  ),
  'needs.against': say('Mangler {count} flere imod{group}.', 'Needs {count} more against{group}.'),
  'needs.abstaining': say('Mangler {count} flere, der undlader{group}.', 'Needs {count} more abstaining{group}.'),
  'needs.changeOfAgainst': say(
    'Mangler, at {count} {unit} imod bliver for{group}.',
    'Needs {count} {unit} against to become for{group}.',
  ),
  'needs.changeOfOthers': say(
    'Mangler, at {count} {unit}, der ikke er for, bliver for{group}.',
    'Needs {count} {unit} not for to become for{group}.',
  ),
  'needs.fewerFor': say('Der er {count} for mange for{group}.', 'There are {count} too many for{group}.'),
  'needs.fewerAgainst': say(
    'Mangler afklaring med dem, der er imod: {count} for mange{group}.',
    'Needs to be settled with those against: {count} too many{group}.',
  ),
  'needs.fewerAbstaining': say(
    'Der er {count} for mange, der undlader{group}.',
    'There are {count} too many abstaining{group}.',
  ),
  'needs.oneOf': say('Enten det ene eller det andet er nok:', 'Either of these is enough:'),
  'needs.more.heads.one': say('Mangler 1 fremmødt.', 'Needs 1 more person present.'),
  'needs.more.heads.many': say('Mangler {count} fremmødte.', 'Needs {count} more persons present.'),
  'needs.more.seats.one': say('Mangler 1 repræsenteret plads.', 'Needs 1 more seat represented.'),
  'needs.more.seats.many': say('Mangler {count} repræsenterede pladser.', 'Needs {count} more seats represented.'),
  'needs.more.organisations.one': say(
    'Mangler 1 repræsenteret organisation.',
    'Needs 1 more organisation represented.',
  ),
  'needs.more.organisations.many': say(
    'Mangler {count} repræsenterede organisationer.',
    'Needs {count} more organisations represented.',
  ),
  'needs.more.answers.one': say('Mangler 1 svar for at være beslutningsdygtig.', 'Needs 1 more answer for the quorum.'),
  'needs.more.answers.many': say(
    'Mangler {count} svar for at være beslutningsdygtig.',
    'Needs {count} more answers for the quorum.',
  ),
  'needs.chair': say('Mangler formandens deltagelse.', 'Needs the chair to take part.'),
  'needs.chairVote': say('Mangler formandens afgørende stemme.', 'Needs the casting vote of the chair.'),
  'needs.discussion': say('Mangler videre drøftelse.', 'Needs further discussion.'),

  'silence.notAllowed': say(
    'Sagen kan ikke godkendes stiltiende efter reglerne.',
    'The rules do not let this matter be approved by silence.',
  ),
  'silence.holds': say('Ingen har gjort indsigelse.', 'Nobody has objected.'),
  'silence.fix': say('1 redaktionel rettelse er godkendt.', '1 editorial change is approved.'),
  'silence.fixes': say('{count} redaktionelle rettelser er godkendt.', '{count} editorial changes are approved.'),
  'silence.objection': say('1 plads har gjort indsigelse.', '1 seat has objected.'),
  'silence.objections': say('{count} pladser har gjort indsigelse.', '{count} seats have objected.'),
  'silence.contradiction': say(
    'Bemærkningerne til “{passage}” modsiger hinanden.',
    'The remarks on “{passage}” contradict each other.',
  ),
  'silence.next.meeting': say('Sagen går til et møde.', 'The matter goes to a meeting.'),
  'silence.next.vote': say('Sagen går til afstemning.', 'The matter goes to a vote.'),

  'tentative.tentative': say(
    'Foreløbig beslutning: {objections} af {of} pladser har gjort indsigelse; den falder ved flere end {limit} ({stated}).',
    'A tentative decision: {objections} of {of} seats have objected; it fails with more than {limit} ({stated}).',
  ),
  'tentative.final': say(
    'Endelig beslutning: {objections} af {of} pladser har gjort indsigelse; den falder ved flere end {limit} ({stated}).',
    'A final decision: {objections} of {of} seats have objected; it fails with more than {limit} ({stated}).',
  ),
  'tentative.failed': say(
    'Beslutningen er faldet: {objections} af {of} pladser har gjort indsigelse; højst {limit} måtte ({stated}).',
    'The decision has failed: {objections} of {of} seats have objected; at most {limit} could ({stated}).',
  ),

  'forecast.over': say('Fristen er udløbet. Udfaldet er: {verdict}.', 'The time is over. The outcome is: {verdict}.'),
  'forecast.settled': say(
    'Udfaldet kan ikke længere ændres: {verdict}.',
    'The outcome can no longer change: {verdict}.',
  ),
  'forecast.ends': say(
    'Svarer ikke flere inden {when}, er udfaldet: {verdict}.',
    'If nobody else answers by {when}, the outcome is: {verdict}.',
  ),
  'forecast.open': say(
    'Svarer ikke flere, er udfaldet: {verdict}.',
    'If nobody else answers, the outcome is: {verdict}.',
  ),
  'forecast.canChange.one': say(
    '1 plads, der ikke har svaret, kan ændre det.',
    '1 seat that has not answered can change it.',
  ),
  'forecast.canChange.many': say(
    '{count} pladser, der ikke har svaret, kan ændre det.',
    '{count} seats that have not answered can change it.',
  ),

  'notCounted.unknownSeat': say('Pladsen findes ikke.', 'There is no such seat.'),
  'notCounted.notYet': say('Svaret er afgivet senere.', 'The answer was given later.'),
  'notCounted.seatOut': say('Pladsen er inhabil og deltager ikke.', 'The seat is recused and takes no part.'),
  'notCounted.recused': say('Personen er inhabil.', 'The person is recused.'),
  'notCounted.resigned': say('Personen var udtrådt.', 'The person had resigned.'),
  'notCounted.neverHolder': say('Personen kunne ikke svare for pladsen.', 'The person could not answer for the seat.'),
  'notCounted.stale': say(
    'Svaret gælder en anden version af dokumentet.',
    'The answer is about another version of the paper.',
  ),
  'notCounted.twoSeats': say(
    'Suppleanten har allerede svaret for en anden plads; en suppleant kan kun træde ind for én.',
    'The substitute has already answered for another seat; a substitute can stand in for one only.',
  ),
  'notCounted.outranked': say(
    'Et svar fra medlemmet eller en højere placeret suppleant gælder.',
    'An answer of the member or of a higher substitute counts.',
  ),
  'notCounted.changed': say('Personen har siden svaret på ny.', 'The person has answered anew since.'),
  'notCounted.overtaken': say('Der er siden svaret for pladsen.', 'The seat has been answered for since.'),
} satisfies Record<string, Bilingual>;
