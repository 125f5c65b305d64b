import { madeUpCollection } from '../../collection/collection.ts';
import { parse } from 'yaml';
import type { PeerText } from '../case.ts';

/** The incidents of the same made-up collection that we build, with as much front matter as any generator takes. */
export function peerTexts(count: number): PeerText[] {
  return [...madeUpCollection(count)]
    .filter(({ path }) => /^incidents\/.*\.md$/.test(path))
    .map(({ path, text }) => {
      const [, frontMatter = '', body = ''] = /^---\n([^]*?)\n---\n\n([^]*)$/.exec(text) ?? [];
      const { title, date, services } = parse(frontMatter) as Omit<PeerText, 'id' | 'body'>;
      return { id: path.slice('incidents/'.length, -'.md'.length), title, date, services, body };
    });
}
