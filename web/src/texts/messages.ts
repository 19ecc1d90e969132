import { actionTexts } from '../actions/texts';
import { answerTexts } from '../answer/texts';
import { administrationTexts } from '../administration/texts';
import { appTexts } from '../app/texts';
import { committeeTexts } from '../committees/texts';
import { groupTexts } from '../groups/texts';
import { importTexts } from '../import/texts';
import { lifecycleTexts } from '../lifecycles/texts';
import { registerTexts } from '../registers/texts';
import { rulesTexts } from '../rules/texts';
import { searchTexts } from '../search/texts';
import { instanceTexts } from '../instance/texts';
import { overviewTexts } from '../overview/texts';
import { meetingTexts } from '../meetings/texts';
import { matterTexts } from '../matter/texts';
import { statechartTexts } from '../statechart/texts';
import { storyTexts } from '../story/texts';
import { tasksTexts } from '../tasks/texts';
import { uiTexts } from '../ui/texts';

export type Language = 'da' | 'en';

/** The page's own words by area. What the API says (labels, refusals) comes in both languages from there. */
const areas = {
  app: appTexts,
  administration: administrationTexts,
  committees: committeeTexts,
  groups: groupTexts,
  import: importTexts,
  lifecycles: lifecycleTexts,
  search: searchTexts,
  actions: actionTexts,
  answer: answerTexts,
  instance: instanceTexts,
  matter: matterTexts,
  meetings: meetingTexts,
  overview: overviewTexts,
  registers: registerTexts,
  rules: rulesTexts,
  statechart: statechartTexts,
  story: storyTexts,
  tasks: tasksTexts,
  ui: uiTexts,
};

type Areas = typeof areas;
type Words = { [Area in keyof Areas]: Areas[Area]['da'] };

const wordsIn = (language: Language): Words =>
  Object.fromEntries(Object.entries(areas).map(([area, texts]) => [area, texts[language]])) as Words;

export const messages: Readonly<Record<Language, Words>> = { da: wordsIn('da'), en: wordsIn('en') };

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'da' | 'en-GB';
    Messages: Words;
  }
}
