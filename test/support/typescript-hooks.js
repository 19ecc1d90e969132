import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

/** Sources import each other by the name of the output, `.js`, as TypeScript asks. */
export function resolve(specifier, context, next) {
  const ours = specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL?.endsWith('.ts');
  return next(ours ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = await transformFile(fileURLToPath(url), { sourceMaps: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
}
