import { inBothLanguages } from '../texts/in-both-languages';

export const instanceTexts = inBothLanguages({
  da: {
    deadlines: 'Frister',
    ties: 'Hænger sammen med',
    picture: 'Forløbet som billede',
    story: 'Hvad der er sket',
  },
  en: {
    deadlines: 'Deadlines',
    ties: 'Tied to',
    picture: 'The procedure as a picture',
    story: 'What has happened',
  },
});
