import { inBothLanguages } from '../texts/in-both-languages';

export const storyTexts = inBothLanguages({
  da: {
    heading: 'Hvad der er sket',
    byClock: 'af sig selv',
    forSeat: 'for {seat}',
    recorded: 'ført ind {at}',
  },
  en: {
    heading: 'What has happened',
    byClock: 'by itself',
    forSeat: 'for {seat}',
    recorded: 'recorded {at}',
  },
});
