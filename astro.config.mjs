import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { steadyFonts } from './src/site/steady-fonts.ts';
import { watchContent } from './src/site/watch-content.ts';
import { loadCollection } from './src/node/load-collection.ts';
import { isListed } from './src/core/collection/collection.ts';

// Where the site will stand; src/commands/build.ts fills both from content/site.yml unless they are set.
const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/' } = process.env;

// Drafts and withdrawn records have a page, and no list of ours leads to it. Problems are told by whoever reads next.
const { collection } = await loadCollection();
const unlisted = [...(collection?.records.values() ?? [])].filter((record) => !isListed(record));
// A pair in the order that is not its own only leads to the other.
/** @param {string} page */
const leadsOn = (page) => {
  const [, a = '', b = ''] = /\/compare\/([^/]+)\/([^/]+)\/$/.exec(page) ?? [];
  return a > b;
};
/** @param {string} page */
const isInSitemap = (page) =>
  !page.endsWith('/404/') && !leadsOn(page) && !unlisted.some(({ id }) => page.endsWith(`/incidents/${id}/`));

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  integrations: [preact(), sitemap({ filter: isInSitemap }), watchContent()],
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // The policy allows no inline script or style: everything is a file.
  // Pages are made several at a time, since preview images are drawn on threads of their own.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    plugins: [steadyFonts()],
    build: {
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The form of /contribute/ brings the reader, the schema and the rules along; no other page loads it.
      chunkSizeWarningLimit: 600,
    },
  },
});
