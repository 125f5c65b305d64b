/** What the bundle of the engine hands out. It is imported by whoever builds a site, after the site is held. */
import { createApp } from 'astro/app/entrypoint';

export { memoryOfBuild, recallBuild } from '../memory.ts';
export { sitePages } from '../pages/site-pages.ts';
export {
  searchedInYears,
  siteTextBundles as textBundles,
  siteTextLanguage as textLanguage,
  textDigest,
} from '../pages/text-index.ts';

export {
  siteDatasetAbout as datasetAbout,
  siteDatasetParts as datasetParts,
  siteDatasetRows as datasetRows,
} from '../dataset/site-dataset.ts';

const app = createApp({ streaming: false });

/** The answer of the page at an address of the site. */
export const render = (address: URL): Promise<Response> => app.render(new Request(address));
