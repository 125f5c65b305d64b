import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { watchContent } from './src/integrations/watch-content.ts';

// Where the site will stand; scripts/build.ts fills both from content/site.yml unless they are set.
const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/', OUT_DIR = 'dist' } = process.env;

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  outDir: OUT_DIR,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  integrations: [preact(), sitemap({ filter: (page) => !page.includes('/404') }), watchContent()],
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // The policy allows no inline script or style: everything is a file.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } } },
});
