import { defineConfig } from 'astro/config';
import { hindsight } from './src/site/integration.ts';
import { steadyFonts } from './src/site/steady-fonts.ts';

// Where the site stands and where it is written to is told by src/site/build-site.ts.
export default defineConfig({
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  integrations: [hindsight()],
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
