import path from 'node:path';
import type { ContentFolder } from './node/read-content.ts';

/** Where a run finds things and what it was told: read from the environment and the working folder once. */
export interface Project {
  /** The folder that the command runs in; absolute, as all places here are. */
  root: string;
  content: ContentFolder;
  /** The finished site: its name as messages print it, and where it lies. */
  out: { name: string; location: string };
  /** What may be deleted at any time and is made again. */
  cacheDir: string;
  /** What takes the place of `address` and `basePath` of site.yml. */
  site: { address: string | undefined; basePath: string | undefined };
  /** As written; `serve` says what is wrong with it. */
  port: string | undefined;
  /** Of the workflow on GitHub: the file its job's summary is read from, and where a preview was put. */
  workflow: { summaryFile: string | undefined; previewAddress: string | undefined };
}

const withoutSlash = (name: string): string => name.replace(/[\\/]+$/, '');

/** The project that an environment and a working folder describe; an empty variable counts as none. */
export function openProject(environment: NodeJS.ProcessEnv, workingFolder: string): Project {
  const contentName = environment.CONTENT_DIR || 'content';
  const outName = environment.OUT_DIR || 'dist';
  return {
    root: workingFolder,
    content: { name: withoutSlash(contentName), location: path.resolve(workingFolder, contentName) },
    out: { name: withoutSlash(outName), location: path.resolve(workingFolder, outName) },
    cacheDir: path.join(workingFolder, 'node_modules/.cache/hindsight'),
    site: {
      address: environment.SITE_URL || undefined,
      basePath: environment.BASE_PATH || undefined,
    },
    port: environment.PORT || undefined,
    workflow: {
      summaryFile: environment.GITHUB_STEP_SUMMARY || undefined,
      previewAddress: environment.PREVIEW_URL || undefined,
    },
  };
}
