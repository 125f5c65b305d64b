import type { AstroIntegration } from 'astro';

const name = 'hindsight-engine';

/**
 * Has Astro bundle the pages into a module that answers requests, instead of making them itself: the bundle does not
 * depend on the content, so that it is kept, and only those pages are asked for that are not as they were.
 */
export const engineAdapter = (): AstroIntegration => ({
  name,
  hooks: {
    'astro:config:done': ({ setAdapter }) => {
      setAdapter({
        name,
        // The only way that is not deprecated is not the default yet.
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('entry.ts', import.meta.url),
        adapterFeatures: { buildOutput: 'server' },
        supportedAstroFeatures: {
          serverOutput: 'stable',
          staticOutput: 'stable',
          sharpImageService: 'stable',
        },
      });
    },
  },
});
