import type { Language } from '../domain/workflow/bilingual.js';

const HOUSE: Language = 'da';

/** The language a reader prefers, from Accept-Language; Danish, the language of the house, when they name neither. */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').map(wish);
  const [best] = wishes.filter(isKnown).sort((one, other) => other.weight - one.weight);
  return best?.language ?? HOUSE;
}

function wish(entry: string): { language: string; weight: number } {
  const [range = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { language: range.split('-')[0] ?? '', weight: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
}

const isKnown = (entry: { language: string; weight: number }): entry is { language: Language; weight: number } =>
  (entry.language === 'da' || entry.language === 'en') && entry.weight > 0;
