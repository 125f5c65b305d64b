/** Lint rules of Astro's templates, which Oxlint does not read; `oxlint.config.ts` has those of all other files. */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import typescript from 'typescript-eslint';
import { leftAlone } from './scripts/setup/left-alone.mjs';
import { patternRules } from './scripts/setup/pattern-rules.mjs';

export default defineConfig(
  globalIgnores(leftAlone),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.astro', '**/*.astro/*.{js,ts}'],
    plugins: { regexp },
    // `astro check` looks at the types in these files; typed lint rules cannot resolve imports of .astro.
    extends: [js.configs.recommended, typescript.configs.strict, typescript.configs.stylistic],
    rules: { ...patternRules, eqeqeq: 'error' },
  },
  astro.configs.recommended,
);
