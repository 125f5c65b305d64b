import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Peer } from '../case.ts';
import { pagefind } from './pagefind.ts';
import { markdownFiles, writeFiles } from './write-files.ts';

/** Hugo as its documentation begins: a page a text, lists by service and of all, feeds and a sitemap. */
const site = {
  'hugo.toml': `baseURL = 'https://hugo.example/'
title = 'Outages'
[taxonomies]
service = 'services'
`,
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><nav><a href="/">Outages</a> <a href="/services/">Services</a></nav><main>{{ block "main" . }}{{ end }}</main></body></html>
`,
  'layouts/_default/single.html': `{{ define "main" }}<h1>{{ .Title }}</h1>
<p>{{ .Date.Format "2006-01-02" }} {{ range .Params.services }}<a href="/services/{{ . }}/">{{ . }}</a> {{ end }}</p>
{{ .Content }}{{ end }}
`,
  'layouts/_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
`,
};

export const hugoNames = { hugo: 'Hugo', pagefind: 'Pagefind on the pages of Hugo' } as const;

const isThere = (): boolean => spawnSync('hugo', ['version']).status === 0;

export const hugo: Peer = {
  name: 'Hugo',
  prepare: (folder, texts) => {
    if (!isThere()) return Promise.resolve('there is no hugo on this machine');
    writeFiles(folder, { ...site, ...markdownFiles('content/incidents', texts) });
    const out = join(folder, 'public');
    return Promise.resolve([
      {
        name: hugoNames.hugo,
        prepare: () => rmSync(out, { recursive: true, force: true }),
        command: { file: 'hugo', args: ['--quiet'], cwd: folder },
      },
      { name: hugoNames.pagefind, command: pagefind(out) },
    ]);
  },
};
