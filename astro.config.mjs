import { defineConfig } from 'astro/config';
import { engineAdapter } from './src/site/engine/adapter.ts';
import { hindsight } from './src/site/integration.ts';

/** As tsconfig.json says, which Vite does not read for what lies in node_modules, as an installed engine does. */
const jsx = { runtime: 'automatic', importSource: 'preact' };

// Where the site stands is told by src/site/engine/open-engine.ts; its pages are made by src/site/make-pages.ts.
export default defineConfig({
  output: 'server',
  adapter: engineAdapter(),
  trailingSlash: 'always',
  integrations: [hindsight()],
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // The policy allows no inline script or style: everything is a file.
  build: { inlineStylesheets: 'never' },
  vite: {
    oxc: { jsx },
    optimizeDeps: { rolldownOptions: { transform: { jsx } } },
    build: {
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // What every page with scripts loads, and what every application does: one request each instead of many small ones.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'preact', test: /node_modules[\\/]preact[\\/]/ },
              {
                name: 'base',
                test: /vite[\\/]preload-helper|src[\\/](?:address|core[\\/]format[\\/]plural|ui[\\/]browser[\\/]end-awaiting)\.ts/,
              },
            ],
          },
        },
      },
      // The form of /contribute/ brings the reader, the schema and the rules along; no other page loads it.
      chunkSizeWarningLimit: 700,
    },
  },
});
