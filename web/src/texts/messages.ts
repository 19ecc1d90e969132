import { actionTexts } from '../actions/texts';
import { appTexts } from '../app/texts';
import { instanceTexts } from '../instance/texts';
import { statechartTexts } from '../statechart/texts';
import { storyTexts } from '../story/texts';
import { uiTexts } from '../ui/texts';

export type Language = 'da' | 'en';

/** The page's own words by area. What the API says (labels, refusals) comes in both languages from there. */
const areas = {
  app: appTexts,
  actions: actionTexts,
  instance: instanceTexts,
  statechart: statechartTexts,
  story: storyTexts,
  ui: uiTexts,
};

type Areas = typeof areas;
type Words = { [Area in keyof Areas]: Areas[Area]['da'] };

const wordsIn = (language: Language): Words =>
  Object.fromEntries(Object.entries(areas).map(([area, texts]) => [area, texts[language]])) as Words;

export const messages: Readonly<Record<Language, Words>> = { da: wordsIn('da'), en: wordsIn('en') };

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Words;
  }
}
