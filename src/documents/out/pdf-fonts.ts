import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { printable } from '../text/tidy.js';

const require = createRequire(import.meta.url);
const roboto = join(dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto');
const dejavu = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');

/** Where letters may be fetched from. */
export const fontFolders = [roboto, dejavu];

const family = (folder: string, normal: string, bold: string, italics: string, bolditalics: string) => ({
  normal: join(folder, `${normal}.ttf`),
  bold: join(folder, `${bold}.ttf`),
  italics: join(folder, `${italics}.ttf`),
  bolditalics: join(folder, `${bolditalics}.ttf`),
});

export const fonts = {
  Roboto: family(roboto, 'Roboto-Regular', 'Roboto-Medium', 'Roboto-Italic', 'Roboto-MediumItalic'),
  DejaVu: family(dejavu, 'DejaVuSans', 'DejaVuSans-Bold', 'DejaVuSans-Oblique', 'DejaVuSans-BoldOblique'),
};

/** Arrows, ticks and other signs that Roboto has no pictures of. */
const SIGNS =
  /([^\n\u0020-\u024f\u0370-\u052f\u1e00-\u1eff\u2010-\u2026\u2030-\u203a\u20ac\u2122\u2212\u2248\u2260\u2264\u2265]+)/;

/** A text in which each sign is in a font that has it. */
export const inFonts = (text: string): { text: string; font?: string }[] =>
  printable(text)
    .split(SIGNS)
    .map((part, i) => (i % 2 === 0 ? { text: part } : { text: part, font: 'DejaVu' }));
