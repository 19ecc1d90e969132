import type { CaseFile } from '../format/case-file.js';
import { checkDirectory } from './check-directory.js';
import { checkPapers } from './check-papers.js';
import { checkScript } from './check-script.js';
import { Problems, type Problem } from './problem.js';

/** What in a case file does not hold together, although each part has its shape. */
export function checkCase(data: CaseFile): readonly Problem[] {
  const problems = new Problems();
  checkDirectory(data, problems);
  checkPapers(data, problems);
  checkScript(data, problems);
  return problems.found;
}
