import type { CitedWork } from '../core/format/citation.ts';

/** What a page says of itself to the frame around it. */
export interface PageProps {
  title: string;
  description: string;
  /** The path of the page, for its canonical address. */
  path: string;
  type?: 'website' | 'article';
  /** What the preview image beside the page says, `card.png`; without it the image of the site stands for the page. */
  cardAlt?: string;
  /** Kept out of search engines, as drafts are. */
  isHidden?: boolean;
  /** The page as one cites it; a data set where it is one, else an article. */
  cited?: CitedWork;
  isDataset?: boolean;
  /** Path of the same content as Markdown, where there is one. */
  markdownPath?: string;
  /** Whether it has feeds of its own, beside those of the site. */
  hasFeeds?: boolean;
  /** Addresses of style sheets for print that it has beside that of all pages. */
  printStyles?: readonly string[];
}
