/** How files are printed. */
import { defineConfig } from 'oxfmt';
import { leftAlone } from './scripts/setup/left-alone.mjs';

export default defineConfig({
  printWidth: 110,
  singleQuote: true,
  astro: true,
  sortPackageJson: false,
  ignorePatterns: [
    ...leftAlone,
    // Written by contributors: `npm run fix` mends what needs mending, and their wording stays as it is.
    'content/',
    'docs/reference/',
    'package-lock.json',
  ],
});
