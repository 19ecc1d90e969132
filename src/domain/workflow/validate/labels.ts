import type { Bilingual } from '../bilingual.js';
import { allNodes } from '../needs.js';
import type { Check } from '../validate.js';

/** Everything that people read has a text in both languages, every state too. */
export const checkLabels: Check = ({ lifecycle }) => {
  const states = allNodes(lifecycle)
    .filter((node) => node.parent)
    .map((node) => node.path.join('.'));
  const texts: [string, Bilingual | undefined][] = [
    ['the lifecycle', lifecycle.label],
    ...states.map((path): [string, Bilingual | undefined] => [`the state "${path}"`, lifecycle.states[path]]),
    ...Object.entries(lifecycle.events).map(([type, { label }]): [string, Bilingual] => [`the event "${type}"`, label]),
    ...Object.entries(lifecycle.records).map(([slice, { label }]): [string, Bilingual] => [
      `the slice "${slice}"`,
      label,
    ]),
    ...Object.entries(lifecycle.announcements).map(([topic, { subject }]): [string, Bilingual] => [
      `the announcement "${topic}"`,
      subject,
    ]),
  ];
  const lacking = texts
    .filter(([, text]) => !text?.da.trim() || !text.en.trim())
    .map(([what]) => `${what} lacks a label in a language`);
  const stray = Object.keys(lifecycle.states)
    .filter((path) => !states.includes(path))
    .map((path) => `labels the state "${path}", which does not exist`);
  return [...lacking, ...stray];
};
