import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteSettings } from '../../../schemas/registry.ts';
import type { Row } from '../../core/columns/column.ts';
import type { DatasetAbout } from '../../features/data/dataset-about.ts';
import type { TextBundle } from '../../features/search/text/bundles.ts';
import type { SearchedIncident } from '../../features/search/text/index-words.ts';
import type { Project } from '../../project.ts';
import type { DatasetPart } from '../dataset/dataset-parts.ts';
import type { BuildMemory } from '../memory.ts';
import type { SitePage } from '../pages/site-page.ts';
import { siteAddress } from './astro-settings.ts';
import type { OpeningBundle } from './open-bundle.ts';
import { readImports, type ScriptImports } from './script-imports.ts';

/** The pages as a program: the code of all of them, bundled, and what browsers load along with them. */
export interface Engine {
  /** Of the code, the packages, and the address that the site will stand at. */
  digest: string;
  /** Files of the site that do not depend on the content: scripts, styles, typefaces, what lies in public/. */
  assets: string;
  /** What the scripts of its pages import. */
  scriptImports: ScriptImports;
  /** All pages of the site that is held. */
  sitePages: () => SitePage[];
  /** Hands over what an earlier build knew, which spares finding it out again. */
  recallBuild: (before: BuildMemory) => void;
  /** What this build knows, for the next one. */
  memoryOfBuild: () => BuildMemory;
  /** The bundles that the text index is made in. */
  textBundles: () => TextBundle[];
  /** The language of its texts. */
  textLanguage: () => string;
  /** A digest of all that it takes from some years. */
  textDigest: (years: readonly string[]) => string;
  /** All that the incidents of some years are found by. */
  searchedInYears: (years: readonly string[]) => SearchedIncident[];
  /** What is said of the data set as a whole. */
  datasetAbout: () => DatasetAbout;
  /** The parts that it is made in. */
  datasetParts: () => DatasetPart[];
  /** The rows of a part, by table. */
  datasetRows: (part: DatasetPart) => Record<string, Row[]>;
  /** The address of a page by its path below that of the site. */
  addressOf: (path: string) => URL;
  /** The answer of the page at an address. */
  render: (address: URL) => Promise<Response>;
  /** Takes away what cannot be kept. */
  close: () => Promise<void>;
}

/** Opens the engine for a site that is held; throws where its pages could not be bundled. */
export async function openEngine(
  project: Project,
  site: SiteSettings,
  { digest, opened }: OpeningBundle,
): Promise<Engine> {
  const { folder, close } = await opened;
  const entry = pathToFileURL(path.join(folder, 'server/entry.mjs')).href;
  const parts = (await import(entry)) as Omit<
    Engine,
    'digest' | 'assets' | 'scriptImports' | 'addressOf' | 'close'
  >;
  const top = siteAddress(project, site);
  const addressOf = (place: string): URL => new URL(`.${place}`, top);
  const assets = path.join(folder, 'client');
  return { ...parts, digest, assets, scriptImports: await readImports(folder), addressOf, close };
}
