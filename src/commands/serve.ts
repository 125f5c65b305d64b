/** Serves the built site at http://localhost:4321; PORT and BASE_PATH change the address. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../node/serve-folder.ts';
import { rootFolder } from '../../scripts/setup/paths.mjs';

const folder = join(rootFolder, 'dist');
const written = process.env.PORT || '4321';
const port = Number(written);

if (!/^\d+$/.test(written) || port > 65_535) {
  stop(`PORT is "${written}", which is not a port.\nallowed: a whole number from 0 to 65535`);
}
if (!existsSync(join(folder, 'index.html'))) {
  stop('There is no built site in dist/. Run `npm run build` first, or `npm start` for both.');
}

try {
  const { url, close } = await serveFolder({ folder, port, basePath: process.env.BASE_PATH });
  console.log(`Hindsight is at ${url}  (Ctrl-C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void close());
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    const other = port === 4321 ? 4322 : 4321;
    stop(
      `Port ${port} is taken by another program, perhaps by another copy of this site.\n` +
        `Stop that program, or choose another port: PORT=${other} npm start`,
    );
  }
  if (code === 'EACCES') stop(`Port ${port} may not be used without special rights. Choose one above 1023.`);
  throw error;
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
