import { useEffect } from 'preact/hooks';
import { maxDescriptionLength, shorten } from '../../../core/format/shorten.ts';

/** What a page is about, as its head says it. */
interface PageHead {
  title: string;
  description: string;
  address: string;
}

/** Parts of the head of a page, each with the attribute that holds its value. */
const parts: [selector: string, attribute: string, valueOf: (head: PageHead) => string][] = [
  ['meta[name="description"]', 'content', ({ description }) => description],
  ['meta[property="og:title"]', 'content', ({ title }) => title],
  ['meta[property="og:description"]', 'content', ({ description }) => description],
  ['meta[property="og:url"]', 'content', ({ address }) => address],
  ['link[rel="canonical"]', 'href', ({ address }) => address],
];

/** Sets attributes, and gives a way back to what they were. */
function setHead(title: string, head: PageHead): () => void {
  const before = document.title;
  document.title = title;
  const undo = parts.map(([selector, attribute, valueOf]) => {
    const element = document.querySelector(selector);
    const value = element?.getAttribute(attribute) ?? '';
    element?.setAttribute(attribute, valueOf(head));
    return () => element?.setAttribute(attribute, value);
  });
  return () => {
    document.title = before;
    for (const step of undo) step();
  };
}

/** Has the head of the page say what is shown, as long as something is: its title, description and address. */
export function usePageHead(head: PageHead | undefined, site: string): void {
  const { title, description, address } = head ?? {};
  useEffect(() => {
    if (title === undefined || description === undefined || address === undefined) return;
    return setHead(`${title} · ${site}`, {
      ...{ title, address },
      description: shorten(description, maxDescriptionLength),
    });
  }, [title, description, address, site]);
}
