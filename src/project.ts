import { homedir } from 'node:os';
import path from 'node:path';
import type { ContentProject } from './node/load-collection.ts';
import type { ContentFolder } from './node/read-content.ts';
import { realPlace } from './node/real-place.ts';

/** Where a run finds things and what it was told: read from the environment and the working folder once. */
export interface Project {
  /** The folder that the command runs in. All places here are absolute, and no link is left on the way to them. */
  root: string;
  /** The home folder of whoever runs the command. */
  home: string;
  content: ContentFolder;
  /** The finished site: its name as messages print it, and where it lies. */
  out: { name: string; location: string };
  /** What may be deleted at any time and is made again. */
  cacheDir: string;
  /** What takes the place of `address` and `basePath` of site.yml. */
  site: { address: string | undefined; basePath: string | undefined };
  /** Whether pages have preview images; PREVIEW_IMAGES=none leaves out the drawing, which costs most of a first build. */
  hasPreviewImages: boolean;
  /** For whom a site is made; all of the content is in it unless that is the public. */
  audience: ContentProject['audience'];
  /** As written; `serve` says what is wrong with it. */
  port: string | undefined;
  /** Of the workflow on GitHub: the file its job's summary is read from, and where a preview was put. */
  workflow: { summaryFile: string | undefined; previewAddress: string | undefined };
  /** The day, YYYY-MM-DD, after which no day of a record can lie; `undefined` where nobody told the time. */
  today: string | undefined;
  /** HINDSIGHT_DEBUG: the stacks of our own bugs are shown. */
  isDebugging: boolean;
}

/** A folder's name as it was written, without what says nothing: `./site/` is `site`. */
const shortName = (written: string): string => {
  const name = path.normalize(written);
  return path.dirname(name) === name ? name : name.replace(/[\\/]$/, '');
};

/** The day of SOURCE_DATE_EPOCH, in seconds since 1970, where that is given in a form that a date has; else the clock's. */
const dayOf = (epoch: string | undefined, clock: Date | undefined): string | undefined =>
  (/^\d{1,11}$/.test(epoch ?? '') ? new Date(Number(epoch) * 1000) : clock)?.toISOString().slice(0, 10);

/** The project that an environment and a working folder describe; an empty variable counts as none. */
export function openProject(environment: NodeJS.ProcessEnv, workingFolder: string, clock?: Date): Project {
  const folder = (written: string): ContentFolder => ({
    name: shortName(written),
    location: realPlace(path.resolve(workingFolder, written)),
  });
  return {
    root: realPlace(workingFolder),
    home: realPlace(environment.HOME || homedir()),
    content: folder(environment.CONTENT_DIR || 'content'),
    out: folder(environment.OUT_DIR || 'dist'),
    cacheDir: path.join(realPlace(workingFolder), 'node_modules/.cache/hindsight'),
    site: {
      address: environment.SITE_URL || undefined,
      basePath: environment.BASE_PATH || undefined,
    },
    hasPreviewImages: environment.PREVIEW_IMAGES !== 'none',
    audience: undefined,
    port: environment.PORT || undefined,
    workflow: {
      summaryFile: environment.GITHUB_STEP_SUMMARY || undefined,
      previewAddress: environment.PREVIEW_URL || undefined,
    },
    today: dayOf(environment.SOURCE_DATE_EPOCH, clock),
    isDebugging: Boolean(environment.HINDSIGHT_DEBUG),
  };
}
