import type { Answer } from '../../engine/command.js';
import type { Bilingual, Language } from '../../domain/workflow/bilingual.js';
import type { Deed } from '../format/script.js';
import { lifecycleOf } from '../lifecycle-of.js';
import type { Scene } from '../play/scene.js';

const drafting: Readonly<Record<string, Bilingual>> = {
  'take lease': { da: 'Tag udkastet til redigering', en: 'Take the draft for editing' },
  'save draft': { da: 'Gem udkastet', en: 'Save the draft' },
  'give lease back': { da: 'Giv udkastet fra dig', en: 'Give the draft back' },
};
const NOBODY: Bilingual = { da: 'En, der ikke er logget ind', en: 'Somebody not signed in' };
const FOR: Bilingual = { da: 'for', en: 'for' };

/** Who does what to what, as a line of minutes. */
export function deedInWords(deed: Deed, scene: Scene, language: Language): string {
  const { data } = scene.played;
  const who = data.people[deed.who]?.name ?? NOBODY[language];
  const seat = Object.values(data.committees).flatMap(({ seats }) => Object.entries(seats));
  const [, held] = seat.find(([key]) => key === deed.for) ?? [];
  const speaks = held ? `${who} (${FOR[language]} ${held.name})` : who;
  return `${speaks}: ${labelOf(deed, scene)[language]} · ${deed.what ?? deed.as ?? ''}`;
}

function labelOf(deed: Deed, scene: Scene): Bilingual {
  const draft = drafting[deed.does];
  if (draft) return draft;
  const started = lifecycleOf(deed.does.replace('start ', ''))?.label;
  if (started) return started;
  const event =
    deed.what === undefined ? undefined : lifecycleOf(scene.instance(deed.what).lifecycle)?.events[deed.does];
  return event?.label ?? { da: deed.does, en: deed.does };
}

/** Where the instance stands afterwards, and what else moved with it. */
export function consequences(answer: Answer, scene: Scene, language: Language): string {
  const label = (lifecycle: string, states: readonly string[]) =>
    states.map((state) => lifecycleOf(lifecycle)?.states[state]?.[language] ?? state).join(', ');
  const moved = answer.touched.map(
    ({ instance, lifecycle, states }) => `${scene.names.nameOf(instance) ?? instance}: ${label(lifecycle, states)}`,
  );
  const most = moved.slice(0, 6);
  const rest = moved.length > most.length ? [`+${moved.length - most.length}`] : [];
  return [label(answer.lifecycle, answer.states), ...most, ...rest].join(' · ');
}
