import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Peer } from '../case.ts';
import { installPeer } from './install.ts';
import { markdownFiles, writeFiles } from './write-files.ts';

/** Starlight as its template begins, its search by Pagefind included. A list of all texts on every page would be absurd. */
const site = {
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default {
  site: 'https://starlight.example',
  integrations: [starlight({ title: 'Outages', sidebar: [{ label: 'All outages', link: '/' }] })],
};
`,
  'src/content.config.mjs': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

export const starlight: Peer = {
  name: 'Starlight',
  prepare: async (_, texts) => {
    const installed = await installPeer('starlight', {
      astro: '7.3.5',
      '@astrojs/starlight': '0.42.4',
      '@astrojs/markdown-remark': '7.3.0',
    });
    if ('why' in installed) return installed.why;
    // In the folder of its packages: it reads from the package.json beside it which of them it has to bundle.
    const { folder } = installed;
    rmSync(join(folder, 'src'), { recursive: true, force: true });
    const list = texts.map(({ id, title }) => `- [${title}](/incidents/${id}/)`).join('\n');
    writeFiles(folder, {
      ...site,
      'src/content/docs/index.md': `---\ntitle: Outages\n---\n\n${list}\n`,
      ...markdownFiles('src/content/docs/incidents', texts, ({ title }) => ({ title })),
    });
    const forget = (): void => {
      for (const kept of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
        rmSync(join(folder, kept), { recursive: true, force: true });
    };
    return [
      {
        name: 'Starlight',
        prepare: forget,
        command: {
          file: process.execPath,
          args: [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
          cwd: folder,
        },
      },
    ];
  },
};
