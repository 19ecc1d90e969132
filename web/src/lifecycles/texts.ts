import { inBothLanguages } from '../texts/in-both-languages';

export const lifecycleTexts = inBothLanguages({
  da: {
    title: 'Forløb',
    here: '{count, plural, =0 {ingen nu} one {# nu} other {# nu}}',
    usually: 'oftest {time}',
    table: 'Hvor der er sager nu, og hvor længe de plejer at være der',
    state: 'Trin',
    now: 'Nu',
    passed: 'Har været der',
    median: 'Typisk tid',
  },
  en: {
    title: 'Procedures',
    here: '{count, plural, =0 {none now} one {# now} other {# now}}',
    usually: 'usually {time}',
    table: 'Where matters are now, and how long they usually stay',
    state: 'Step',
    now: 'Now',
    passed: 'Have been there',
    median: 'Usual time',
  },
});
