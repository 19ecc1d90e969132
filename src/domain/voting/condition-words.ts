import type { Bilingual } from '../workflow/bilingual.js';
import { bounds, type Atom } from './atoms.js';
import { EVERY, filled, joined, LIMITS, OF_BASE, ROUNDED, SIDES_OF, statedInWords, UNITS } from './rule-vocabulary.js';
import type { Condition, Counted } from './voting-conditions.js';

/** A condition as part of a sentence: “at least 2/3 of the votes cast are for”. */
export function conditionInWords(condition: Condition): Bilingual {
  switch (condition.kind) {
    case 'consensus':
      return { da: 'formanden konkluderer, at der er enighed', en: 'the chair concludes that there is agreement' };
    case 'unanimity':
      return filled('{base}{group} er for', '{base}{group} are for', {
        base: EVERY[`${condition.of}.${condition.in}`],
        group: inGroup(condition.group),
      });
    case 'share':
    case 'count':
      return joined(bounds(condition).map(comparisonInWords), { da: ' og ', en: ' and ' });
    case 'all':
      return joined(condition.of.map(part), { da: ' og ', en: ' and ' });
    case 'any':
      return joined(condition.of.map(part), { da: ' eller ', en: ' or ' });
    case 'blocking':
      return filled(
        '{condition}, medmindre færre end {number} {unit} er {side}',
        '{condition}, unless fewer than {number} {unit} are {side}',
        {
          condition: part(condition.condition),
          number: String(condition.atLeast),
          unit: UNITS[condition.in],
          side: SIDES_OF[condition.opponents],
        },
      );
  }
}

/** Conditions made of several stand in brackets within others. */
function part(condition: Counted): Bilingual {
  const words = conditionInWords(condition);
  const simple = condition.kind === 'share' || condition.kind === 'count' || condition.kind === 'unanimity';
  return simple ? words : { da: `(${words.da})`, en: `(${words.en})` };
}

function comparisonInWords(atom: Atom): Bilingual {
  const { what, side, stated, of, in: unit, group, form, rounding } = atom;
  const params = {
    limit: LIMITS[side],
    stated: statedInWords(stated),
    side: SIDES_OF[what],
    group: inGroup(group ?? undefined),
  };
  const rounded = ROUNDED[rounding ?? 'not'];
  if (of === null)
    return filled('{limit} {stated} {unit}{group} er {side}', '{limit} {stated} {unit}{group} are {side}', {
      ...params,
      unit: UNITS[unit],
    });
  if (form === 'count') {
    const [number = '', outOf = ''] = stated.split('/');
    return filled(
      '{limit} {number} {unit}{group} ud af {outOf} er {side} (i samme forhold, når antallet er et andet{rounded})',
      '{limit} {number} {unit}{group} out of {outOf} are {side} (in proportion when the number is another{rounded})',
      { ...params, number, outOf, unit: UNITS[unit], rounded },
    );
  }
  return filled(
    '{limit} {stated} af {base}{group} er {side}{rounded}',
    '{limit} {stated} of {base}{group} are {side}{rounded}',
    {
      ...params,
      base: OF_BASE[`${of}.${unit}`],
      rounded,
    },
  );
}

const inGroup = (group: string | undefined): Bilingual | string =>
  group === undefined ? '' : { da: ` i gruppen ${group}`, en: ` in the group ${group}` };
