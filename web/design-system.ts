import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AcceptedPlugin } from 'postcss';

const package_ = dirname(dirname(fileURLToPath(import.meta.resolve('dkfds'))));

/** The stylesheet of Det Fælles Designsystem in the theme of Virk; the package exports its scripts only. */
export const stylesheet = join(package_, 'css', 'dkfds-virkdk.css');

/** Its icons, one file each. */
export const icons = join(package_, 'img', 'svg-icons');

/** The colours that the design system has, each with the variable in `src/ui/theme.css` that says what it is in light and in dark. */
const COLOURS: Readonly<Record<string, string>> = {
  white: 'white',
  '#ffffff': 'white',
  '#fff': 'white',
  black: 'black',
  '#1a1a1a': 'black',
  '#f5f5f5': 'gray-100',
  '#dcdcdc': 'gray-200',
  '#bfbfbf': 'gray-300',
  '#8e8e8e': 'gray-400',
  '#707070': 'gray-500',
  '#454545': 'gray-600',
  '#0059b3': 'primary',
  '#004993': 'primary-dark',
  '#003972': 'primary-darker',
  '#004d99': 'link',
  '#cc0000': 'red-700',
  '#c00': 'red-700',
  '#ffe0e0': 'red-100',
  '#358000': 'green-700',
  '#ddf7ce': 'green-100',
  '#febb30': 'orange-700',
  '#ffeecc': 'orange-100',
  '#fec': 'orange-100',
  '#1b86c3': 'blue-700',
  '#e2f2fb': 'blue-100',
  '#800080': 'purple-700',
};

const COLOUR = /#[0-9a-f]{3,6}\b|(?<![\w-])(?:white|black)(?![\w.-])/gi;
const WEIGHTS = new Set(['400', '600', '700', 'normal', 'bold']);

/** The design system has no dark theme: its colours become variables, so that a theme can say what they are. */
export const themed: AcceptedPlugin = {
  postcssPlugin: 'mandat-themed-design-system',
  Declaration(declaration) {
    if (declaration.source?.input.file !== stylesheet) return;
    declaration.value = declaration.value.replace(COLOUR, (colour) => {
      const name = COLOURS[colour.toLowerCase()];
      return name ? `var(--fds-${name})` : colour;
    });
  },
  // Of the fourteen cuts of its typeface the page uses four; every browser that runs the page reads woff2.
  AtRule: {
    'font-face': (rule) => {
      const said = (name: string) => rule.nodes?.find((node) => node.type === 'decl' && node.prop === name);
      const weight = said('font-weight');
      if (weight?.type === 'decl' && !WEIGHTS.has(weight.value)) return void rule.remove();
      const source = said('src');
      const woff2 = source?.type === 'decl' && source.value.split(',').find((file) => file.includes('woff2'));
      if (woff2) source.value = woff2.trim();
    },
  },
};
