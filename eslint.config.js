/** What `oxlint.config.ts` has no rules for: patterns of regular expressions, and Astro's templates. */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import typescript from 'typescript-eslint';
import { leftAlone } from './scripts/setup/left-alone.mjs';

export default defineConfig(
  globalIgnores(leftAlone),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    // A pattern is tried on texts of strangers: none may try one place of a text in ever more ways.
    plugins: { regexp },
    files: ['{src,schemas,scripts}/**/*.{ts,tsx,mjs,js,astro}'],
    languageOptions: { parser: typescript.parser },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': [
        'error',
        { report: 'potential', ignoreSticky: false, ignorePartial: false },
      ],
    },
  },
  {
    files: ['**/*.astro', '**/*.astro/*.{js,ts}'],
    // `astro check` looks at the types in these files; typed lint rules cannot resolve imports of .astro.
    extends: [js.configs.recommended, typescript.configs.strict, typescript.configs.stylistic],
    rules: { eqeqeq: 'error' },
  },
  astro.configs.recommended,
);
