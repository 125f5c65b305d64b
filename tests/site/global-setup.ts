import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/node/serve/serve-folder.ts';
import { buildFixture } from './build-fixture.ts';

/** A built site and where it is served. */
export interface BuiltSite {
  /** Address of its front page, with a slash at its end. */
  url: string;
  /** The folder its files lie in. */
  folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: BuiltSite;
    /** The same site below a path, as on a host that gives a project a folder only. */
    siteBelowPath: BuiltSite;
  }
}

/** Builds the fixture content with the real command, once for all files, and serves it. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const parent = mkdtempSync(join(tmpdir(), 'hindsight-site-'));
  const build = async (name: string, basePath: string) => {
    const folder = join(parent, name);
    await buildFixture(folder, basePath);
    const { url, close } = await serveFolder({ folder, port: 0, basePath });
    return { site: { url, folder }, close };
  };
  const built = await Promise.all([build('site', '/'), build('below-path', '/hindsight/')]);
  provide('site', built[0].site);
  provide('siteBelowPath', built[1].site);
  return async () => {
    await Promise.all(built.map(({ close }) => close()));
    rmSync(parent, { recursive: true, force: true });
  };
}
