/** One file of the site that a page makes. */
export interface SitePage {
  /** Where it stands below the path of the site: `/incidents/<id>/`, `/feed.xml`. */
  path: string;
  /** A digest of all the content that it shows; its code and the address of the site are no part of it. */
  key: string;
  /** Left out of the sitemap: a page of no content, a redirect, a record that no list shows. */
  isHidden?: boolean;
  /** Made after the data set, of which it tells. */
  isAboutDataset?: boolean;
}
