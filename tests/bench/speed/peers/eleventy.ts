import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Peer } from '../case.ts';
import { installPeer } from './install.ts';
import { markdownFiles, writeFiles } from './write-files.ts';

/** Eleventy with its own Markdown and Liquid: a page a text, lists by service and of all. */
const site = {
  'eleventy.config.js': `export default function (config) {
  config.setInputDirectory('pages');
  config.addCollection('services', (api) => {
    const byService = new Map();
    for (const page of api.getFilteredByGlob('pages/incidents/*.md'))
      for (const service of page.data.services) byService.set(service, [...(byService.get(service) ?? []), page]);
    return [...byService].map(([id, pages]) => ({ id, pages }));
  });
}
`,
  'pages/_includes/page.liquid': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><nav><a href="/">Outages</a></nav><main><h1>{{ title }}</h1>
{% if services %}<p>{{ page.date | date: "%Y-%m-%d" }} {% for id in services %}<a href="/services/{{ id }}/">{{ id }}</a> {% endfor %}</p>{% endif %}
{{ content }}</main></body></html>
`,
  'pages/incidents/incidents.json': '{ "layout": "page.liquid", "tags": "incidents" }',
  'pages/index.liquid': `---
title: Outages
layout: page.liquid
---
<ul>{% for one in collections.incidents %}<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>{% endfor %}</ul>
`,
  'pages/services.liquid': `---
layout: page.liquid
pagination: { data: collections.services, size: 1, alias: service }
permalink: /services/{{ service.id }}/
title: Services
---
<ul>{% for one in service.pages %}<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>{% endfor %}</ul>
`,
};

export const eleventy: Peer = {
  name: 'Eleventy',
  prepare: async (folder, texts) => {
    const installed = await installPeer('eleventy', { '@11ty/eleventy': '3.1.8' });
    if ('why' in installed) return installed.why;
    // A tag of Liquid in an example would be obeyed; made-up texts have none.
    writeFiles(folder, { ...site, ...markdownFiles('pages/incidents', texts) });
    const out = join(folder, '_site');
    return [
      {
        name: 'Eleventy',
        prepare: () => rmSync(out, { recursive: true, force: true }),
        command: {
          file: process.execPath,
          args: [join(installed.folder, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
          cwd: folder,
        },
      },
    ];
  },
};
