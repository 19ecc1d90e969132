import { Command, Option } from 'commander';
import { z } from 'zod';
import { rulesInWords } from '../domain/rules/rules-in-words.js';
import { rulesOfProcedure, type RulesOfProcedure } from '../domain/rules/rules-of-procedure.js';
import type { Bilingual, Language } from '../domain/workflow/bilingual.js';
import { readRules, type RulesFault } from './rules-file.js';

/** `mandat rules`: what rules of procedure say before a committee adopts them. Nothing is written anywhere. */
export function rulesCommand(): Command {
  return new Command('rules')
    .description('rules of procedure as data: docs/rules.md')
    .addCommand(
      new Command('explain')
        .description('say what rules of procedure mean, or where they do not hold and why')
        .argument('<file>', 'YAML or JSON')
        .addOption(new Option('--lang <language>', 'both when not named').choices(['da', 'en']))
        .action(explain),
    )
    .addCommand(
      new Command('schema').description('print the JSON Schema of rules of procedure, with its defaults').action(() => {
        const schema = { title: 'Rules of procedure', ...z.toJSONSchema(rulesOfProcedure, { io: 'input' }) };
        process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
      }),
    );
}

async function explain(file: string, { lang }: { readonly lang?: Language }): Promise<void> {
  const read = await readRules(file);
  if ('faults' in read) {
    process.stderr.write(read.faults.map(faultInWords).join(''));
    process.exitCode = 1;
    return;
  }
  const languages: readonly Language[] = lang ? [lang] : ['da', 'en'];
  process.stdout.write(languages.map((language) => inWords(read.rules, language)).join('\n'));
}

const faultInWords = ({ at, place, reason: { da, en } }: RulesFault): string =>
  `${[at, place].filter(Boolean).join(': ')}\n  ${da}\n  ${en}\n`;

const HEADINGS = {
  source: { da: 'Findes i', en: 'To be found in' },
  decisions: { da: 'Beslutninger', en: 'Decisions' },
  dates: { da: 'Datoer', en: 'Dates' },
} satisfies Record<string, Bilingual>;

function inWords(rules: RulesOfProcedure, language: Language): string {
  const { decisions, dates } = rulesInWords(rules);
  const part = (heading: Bilingual, sentences: readonly Bilingual[]) => [
    '',
    heading[language],
    ...sentences.map((sentence) => `- ${sentence[language]}`),
  ];
  const source = rules.source === undefined ? [] : [`${HEADINGS.source[language]}: ${rules.source}`];
  const lines = [rules.title, ...source, ...part(HEADINGS.decisions, decisions), ...part(HEADINGS.dates, dates)];
  return `${lines.join('\n')}\n`;
}
