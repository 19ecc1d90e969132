import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noteSkipped } from '../support/skipped.js';

const has = (program: string, argument: string): boolean => spawnSync(program, [argument]).error === undefined;

/** Whether LibreOffice and the reader of PDF are here; when not, the run says what was skipped. */
export function hasOffice(): boolean {
  const found = has('soffice', '--version') && has('pdftotext', '-v');
  if (!found) noteSkipped('documents opened by LibreOffice (no soffice or no pdftotext)');
  return found;
}

/** The words of a PDF, as a reader sees them. */
export const wordsOfPdf = (pdf: Buffer): string =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).toString();

/** What LibreOffice makes of a document when it prints it. */
export function printed(docx: Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'mandat-office-'));
  try {
    writeFileSync(join(folder, 'x.docx'), docx);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'x.docx')], { stdio: 'ignore', timeout: 60_000 }); // prettier-ignore
    return readFileSync(join(folder, 'x.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
