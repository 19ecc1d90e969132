import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { oneReaderOfTheEnvironment, purity, statecharts } from './eslint.purity.js';

const looseInTests = ['argument', 'assignment', 'member-access', 'call', 'return'];

export default defineConfig(
  { ignores: ['dist', 'coverage', 'node_modules', 'data', 'web/dist', 'web/src/api/schema.d.ts'] },
  {
    files: ['**/*.js', '**/*.cjs'],
    extends: [js.configs.recommended, prettier],
    languageOptions: {
      globals: Object.fromEntries(['process', 'console', 'Buffer', 'globalThis', 'module'].map((g) => [g, 'readonly'])),
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [js.configs.recommended, ...tseslint.configs.recommendedTypeChecked, prettier],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
  { files: ['web/**'], extends: [reactHooks.configs.flat.recommended] },
  oneReaderOfTheEnvironment,
  ...purity,
  ...statecharts,
  {
    files: ['test/**', '**/*.spec.ts'],
    rules: Object.fromEntries(looseInTests.map((rule) => [`@typescript-eslint/no-unsafe-${rule}`, 'off'])),
  },
);
