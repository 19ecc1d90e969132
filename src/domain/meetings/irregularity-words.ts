import type { Bilingual } from '../workflow/bilingual.js';
import type { Irregularity } from './meeting-rows.js';

/** What is irregular, as a part of a sentence. */
export const IRREGULARITIES: Readonly<Record<Irregularity, Bilingual>> = {
  noQuorum: {
    da: 'for få deltager til at træffe beslutning ({have} af mindst {need})',
    en: 'too few take part to decide ({have} of at least {need})',
  },
  shortNotice: { da: 'varslet er ikke overholdt', en: 'the notice was not kept' },
  versionNotSent: {
    da: 'version {version} af «{title}» er hverken sendt ud eller omdelt',
    en: 'version {version} of “{title}” was neither sent nor handed out',
  },
  notOnAgenda: { da: '«{title}» stod ikke på den udsendte dagsorden', en: '“{title}” was not on the agenda sent' },
  unannouncedSubstitute: {
    da: 'pladsen repræsenteres af en anden end suppleanten ({name})',
    en: 'the seat is represented by somebody else than its substitute ({name})',
  },
};
