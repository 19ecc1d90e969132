import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { transformSync } from '@swc/core';

const scripts = new Map();

/** The module's text as a function of `require`, `exports` and `module`, compiled once a process. */
function compiled(file) {
  if (!scripts.has(file)) {
    const { code } = transformSync(readFileSync(file, 'utf8'), { filename: file, module: { type: 'commonjs' } });
    const wrapped = `(function (require, exports, module) {${code}\n})`;
    scripts.set(file, vm.runInThisContext(wrapped, { filename: file }));
  }
  return scripts.get(file);
}

/**
 * Evaluates a TypeScript file and all of ours that it imports anew, so that nothing a mutant has put into a module outlives it;
 * packages are shared. `replaced` holds what is imported in place of some packages. Returns the files evaluated.
 */
export function evaluate(entry, replaced) {
  const modules = new Map();
  const load = (file) => {
    if (!modules.has(file)) {
      const module = { exports: {} };
      modules.set(file, module);
      const packages = createRequire(file);
      const require = (name) => {
        if (name.startsWith('.')) return load(join(dirname(file), name.replace(/\.js$/, '.ts')));
        return replaced[name] ?? packages(name);
      };
      compiled(file)(require, module.exports, module);
    }
    return modules.get(file).exports;
  };
  load(entry);
  return new Set(modules.keys());
}
