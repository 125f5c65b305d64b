import { checkAddress } from '../core/call/check-address.ts';
import { ArgumentError } from '../core/call/argument-error.ts';
import { describeFault } from '../core/report/fault.ts';
import { formatProblems } from '../core/report/problems.ts';
import { describeSite, siteIn } from '../node/output/look-at-site.ts';
import { openOutput, type Output } from '../node/output/open-output.ts';
import { refuseOutput } from '../node/output/refuse-output.ts';
import { KeptContent } from '../node/parses/kept-content.ts';
import { publishContent } from '../node/publish-content.ts';
import { prepareEditor } from '../node/prepare-editor.ts';
import { readContent } from '../node/read-content.ts';
import { buildSite } from '../site/build-site.ts';
import { startBundle } from '../site/engine/open-bundle.ts';
import { checkLogo } from '../site/public-files.ts';
import type { Call, Command } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { audienceOption, readAudience } from './read-audience.ts';
import { refusing } from './refusing.ts';
import { Stopped, untilStopped } from './stopped.ts';

const usage = 'npm run build -- [--audience public]';

/**
 * Checks the content and builds the site with its search index. Exit code 0: built; 1: the content has errors; 2: the
 * site cannot be written where OUT_DIR says, or the build failed; 128 and the signal's number: it was stopped. The
 * finished site takes the place of the one before in one step, and only then is that one deleted.
 */
export const build: Command = (call) => refusing(call, usage, () => buildFor(call));

async function buildFor(given: Call): Promise<number> {
  const { audience } = readArguments({ args: given.args, options: audienceOption }).values;
  const call = { ...given, project: { ...given.project, audience: readAudience(audience) } };
  const { project, err } = call;
  const seen = { site: await siteIn(project.out.location) };
  const { code, undeleted } = await run(call, seen).catch((error: unknown) => ({
    code: ending(call, error),
    undeleted: [],
  }));
  if (code !== 0) err(`\n${await describeSite(project.out, seen.site)}`);
  for (const error of undeleted)
    err(
      `\nWhat is left of an earlier build could not be deleted; the site is not concerned.\n${describeFault(error)}`,
    );
  return code;
}

const settledSite = { finished: 'its site', undone: 'the site before it' };

/** `seen` is the site that this build would replace. */
async function run(
  call: Call,
  seen: { site: string | undefined },
): Promise<{ code: number; undeleted: unknown[] }> {
  const { project, err } = call;
  checkAddress(project.site);
  const refusal = await refuseOutput(project);
  if (refusal !== undefined) throw new ArgumentError(refusal);
  const signal = call.whenStopped?.();
  const onWait = (pid: number): void => {
    err(`Another build (process ${pid}) is at work; waiting for it.`);
  };
  const output = await openOutput(project, { signal, onWait });
  if (output.settled !== 'nothing')
    err(`An earlier build was interrupted; ${settledSite[output.settled]} is in its place.\n`);
  seen.site = await siteIn(project.out.location);
  const code = await make(call, output, signal).catch((error: unknown) => ending(call, error));
  return { code, undeleted: await output.close() };
}

async function make(
  { project, out, err }: Call,
  output: Output,
  signal: AbortSignal | undefined,
): Promise<number> {
  const kept = new KeptContent(project.cacheDir, project.today);
  const given = await publishContent(readContent(project.content), project.audience, kept);
  if (!given.ok) {
    err(given.why);
    return 1;
  }
  const { content, notes } = given;
  for (const note of notes) err(note);
  const settings = await kept.settings(content);
  await prepareEditor(project, await kept.own(content));
  // Bundling takes one core for seconds, and needs nothing but the address of the site.
  if (settings) checkLogo(project.root, settings);
  const bundle = settings && startBundle(project, settings);
  const built = await kept.build(content, given.isTold).catch(async (error: unknown) => {
    await bundle?.abandon();
    throw error;
  });
  kept.save();
  const { collection, problems, counts } = built;
  if (problems.length > 0) err(formatProblems(problems, counts));
  if (!collection || !bundle) {
    await bundle?.abandon();
    return 1;
  }
  const building = buildSite(
    project,
    { ...built, collection },
    { folder: output.unfinished, bundle, signal },
  );
  await Promise.race([building, untilStopped(signal)]);
  await output.publish();
  out(`Built ${counts.incidents} incidents with their search index into ${project.out.name}/.`);
  return 0;
}

/** Says why a build ended early; the answer is its exit code. */
function ending({ project, err }: Call, error: unknown): number {
  err(error instanceof ArgumentError || error instanceof Stopped ? error.message : describeFault(error));
  if (project.isDebugging && error instanceof Error) err(error.stack ?? '');
  return error instanceof Stopped ? error.exitCode : 2;
}
