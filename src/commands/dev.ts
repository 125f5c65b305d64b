import { dev } from 'astro';
import { loadCollection } from '../node/load-collection.ts';
import { prepareEditor } from '../node/prepare-editor.ts';
import { formatProblems } from '../core/report/problems.ts';
import { rootFolder } from '../../scripts/setup/paths.mjs';

await prepareEditor(rootFolder);
const { collection, problems, counts } = await loadCollection();
if (problems.length > 0) console.error(formatProblems(problems, counts));
if (!collection) process.exit(1);

process.env.SITE_URL ??= collection.site.address;
process.env.BASE_PATH ??= collection.site.basePath ?? '/';
// The same address as `npm start`, so that the two cannot hold one port unnoticed.
await dev({ server: { host: '127.0.0.1', port: 4321 } });
