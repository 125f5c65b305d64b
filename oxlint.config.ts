/** Lint rules of types, of the language and of patterns; `eslint.config.js` has those of Astro's templates. */
import js from '@eslint/js';
import { defineConfig, type OxlintConfig } from 'oxlint';
import typescript from 'typescript-eslint';
import { leftAlone } from './scripts/setup/left-alone.mjs';
import { patternRules } from './scripts/setup/pattern-rules.mjs';

type Rules = NonNullable<OxlintConfig['rules']>;

/** What Oxlint does not have. TypeScript itself refuses the first two. */
const missing = ['no-dupe-args', 'no-octal', '@typescript-eslint/no-unsafe-class-instance-assignment'];

const isOff = (setting: unknown): boolean => ['off', 0].includes([setting].flat()[0] as string | number);

/** The rules that presets set, the later ones over the earlier, by the names that Oxlint has for them. */
function rulesOf(presets: readonly { rules?: object | undefined }[]): Rules {
  const set = new Map<string, unknown>(presets.flatMap(({ rules }) => Object.entries(rules ?? {})));
  return Object.fromEntries(
    [...set]
      .filter(([name, setting]) => !missing.includes(name) && !isOff(setting))
      .map(([name, setting]) => [name.replace(/^@typescript-eslint\//, 'typescript/'), setting]),
  ) as Rules;
}

const { strictTypeChecked, stylisticTypeChecked } = typescript.configs;

export default defineConfig({
  options: { typeAware: true, typeCheck: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: [...leftAlone, '**/*.astro'],
  plugins: ['typescript'],
  categories: { correctness: 'off' },
  rules: {
    ...rulesOf([js.configs.recommended, ...strictTypeChecked, ...stylisticTypeChecked]),
    eqeqeq: 'error',
    // A number in a template string is written as people expect it.
    'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
    // `() => close()` is read at a glance; braces around it say nothing more.
    'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    // `const { body, ...rest } = parts` is how to leave something out.
    'no-unused-vars': ['error', { ignoreRestSiblings: true }],
    // An empty string in the environment means the same as no string.
    'typescript/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
  },
  overrides: [
    {
      files: ['{src,schemas,scripts}/**/*.{ts,tsx,mjs,js}'],
      jsPlugins: ['eslint-plugin-regexp'],
      rules: patternRules,
    },
    {
      files: ['**/*.test.ts', 'tests/**/*.ts'],
      rules: {
        // A test that is wrong about an element fails at once, which is what a test is for.
        'typescript/no-non-null-assertion': 'off',
      },
    },
    {
      // Plain JavaScript is not type-checked: names that do not exist, and what else TypeScript refuses, are looked for here.
      files: ['**/*.{js,mjs}'],
      env: { es2024: true, node: true },
      rules: rulesOf([js.configs.recommended]),
    },
    { files: ['src/**/browser/*.js'], env: { browser: true, node: false } },
  ],
});
