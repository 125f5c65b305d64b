import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

type SetUp = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;
type Update = Parameters<SetUp>[0]['updateConfig'];
type Plugins = NonNullable<NonNullable<Parameters<Update>[0]['vite']>['plugins']>;

/** Has every file of ours translated by Babel. Vite translates JSX by itself, as tsconfig.json says, in a tenth of the time. */
const babelPlugin = 'vite:preact-jsx';

const withoutBabel = (plugins: Plugins): Plugins =>
  plugins.flat().filter((plugin) => !(plugin && 'name' in plugin && plugin.name === babelPlugin));

/**
 * Astro's integration of Preact without the two parts of it that cost the most: Babel, and that each component is drawn
 * once more beforehand to see whether it is one of Preact's.
 */
export function preactPages(): AstroIntegration {
  const { name, hooks } = preact();
  const setUp: SetUp = (options) =>
    hooks['astro:config:setup']?.({
      ...options,
      addRenderer: (renderer) => {
        options.addRenderer({
          ...renderer,
          serverEntrypoint: new URL('preact-renderer.ts', import.meta.url),
        });
      },
      updateConfig: ({ vite, ...config }) =>
        options.updateConfig({ ...config, vite: { ...vite, plugins: withoutBabel(vite?.plugins ?? []) } }),
    });
  return { name, hooks: { ...hooks, 'astro:config:setup': setUp } };
}
