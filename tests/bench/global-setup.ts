import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/node/serve/serve-folder.ts';
import { runBuild } from '../site/build-fixture.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of the real content, or of the one that CONTENT_DIR names. */
    measuredSite: { url: string; folder: string };
  }
}

/** Builds the content that is to be measured with the real command, and serves it. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = join(mkdtempSync(join(tmpdir(), 'hindsight-bench-')), 'site');
  const { status, stdout, stderr } = runBuild(folder, {
    CONTENT_DIR: process.env.CONTENT_DIR || 'content',
    SITE_URL: 'https://hindsight.example',
  });
  if (status !== 0) throw new Error(`The site was not built.\n${stdout}${stderr}`);
  const { url, close } = await serveFolder({ folder, port: 0 });
  provide('measuredSite', { url, folder });
  return async () => {
    await close();
    rmSync(join(folder, '..'), { recursive: true, force: true });
  };
}
