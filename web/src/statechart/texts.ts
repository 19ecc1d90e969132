import { inBothLanguages } from '../texts/in-both-languages';

export const statechartTexts = inBothLanguages({
  da: { picture: 'Forløbet «{name}» som billede' },
  en: { picture: 'The procedure “{name}” as a picture' },
});
