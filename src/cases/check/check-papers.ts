import type { CaseFile } from '../format/case-file.js';
import type { CasePaper } from '../format/papers.js';
import type { Path } from '../format/document.js';
import type { Problems } from './problem.js';

/** Papers belong to committees, texts continue texts, enclosures are files, deliverables name what there is. */
export function checkPapers(data: CaseFile, problems: Problems): void {
  const committees = Object.keys(data.committees);
  for (const [key, paper] of Object.entries(data.papers)) {
    problems.known(paper.committee, committees, 'committee', ['papers', key, 'committee']);
    checkTexts(data, paper, ['papers', key, 'texts'], problems);
  }
  for (const [key, { paper, 'working group': group }] of Object.entries(data.deliverables)) {
    problems.known(paper, Object.keys(data.papers), 'paper', ['deliverables', key, 'paper']);
    problems.known(group, committees, 'committee', ['deliverables', key, 'working group']);
  }
}

function checkTexts(data: CaseFile, paper: CasePaper, path: Path, problems: Problems): void {
  for (const [key, { from, enclosures = [] }] of Object.entries(paper.texts)) {
    problems.known(from, Object.keys(paper.texts), 'text', [...path, key, 'from']);
    if (continuesItself(paper, key)) problems.add([...path, key, 'from'], `the text “${key}” continues itself`);
    enclosures.forEach((file, index) => {
      problems.known(file, Object.keys(data.files), 'file', [...path, key, 'enclosures', index]);
    });
  }
}

function continuesItself({ texts }: CasePaper, key: string): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = key; at !== undefined; at = texts[at]?.from) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
