import { checkAddress } from '../core/call/check-address.ts';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { serveFolder } from '../node/serve/serve-folder.ts';
import { oneLine } from '../core/reading/printable.ts';
import { settleOutput } from '../node/output/open-output.ts';
import { ArgumentError, quoteGiven } from '../core/call/argument-error.ts';
import type { Call, Command } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { refusing } from './refusing.ts';
import { asEnd, untilStopped } from './stopped.ts';

const usage = 'npm run serve';

/** Serves the built site at http://localhost:4321, until it is stopped; PORT and BASE_PATH change the address. */
export const serve: Command = (call) =>
  refusing(call, usage, async () => {
    readArguments({ args: call.args, options: {} });
    return serveBuilt(call);
  });

/** What keeps it from being served is no fault of how the command is called. */
async function serveBuilt(call: Call): Promise<number> {
  try {
    return await run(call);
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    call.err(error.message);
    return 2;
  }
}

async function run({ project, out, whenStopped }: Call): Promise<number> {
  const written = project.port ?? '4321';
  const port = Number(written);
  if (!/^\d+$/.test(written) || port > 65_535)
    throw new ArgumentError(
      `PORT is ${quoteGiven(written)}, which is not a port.\nallowed: a whole number from 0 to 65535`,
    );
  checkAddress(project.site);
  const { name, location } = project.out;
  const isBuilt = (): boolean => existsSync(path.join(location, 'index.html'));
  await settleOutput(location).catch((error: unknown) => {
    if (!isBuilt()) throw error;
  });
  if (!isBuilt())
    throw new ArgumentError(
      `There is no built site in ${oneLine(name)}/. Run \`npm run build\` first, or \`npm start\` for both.`,
    );
  const { url, close } = await start(location, port, project.site.basePath);
  out(`Hindsight is at ${url}  (Ctrl-C stops it)`);
  try {
    await untilStopped(whenStopped?.()).catch(asEnd);
  } finally {
    await close();
  }
  return 0;
}

async function start(
  folder: string,
  port: number,
  basePath: string | undefined,
): ReturnType<typeof serveFolder> {
  try {
    return await serveFolder({ folder, port, basePath });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      const other = port === 4321 ? 4322 : 4321;
      throw new ArgumentError(
        `Port ${port} is taken by another program, perhaps by another copy of this site.\n` +
          `Stop that program, or choose another port: PORT=${other} npm start`,
        { cause: error },
      );
    }
    if (code === 'EACCES')
      throw new ArgumentError(`Port ${port} may not be used without special rights. Choose one above 1023.`, {
        cause: error,
      });
    throw error;
  }
}
