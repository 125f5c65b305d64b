import matter from 'gray-matter';
import type { PlacedFault } from '../problem.ts';
import { findFences, isOnlyComments } from './fences.ts';

export interface SplitFile {
  /** The YAML between the fences, and the line on which it begins. */
  frontMatter: string;
  frontMatterLine: number;
  body: string;
  bodyLine: number;
}

const refuse = (): never => {
  throw new Error('only YAML front matter is read');
};

/**
 * The one way into gray-matter. It may only split: every engine that would evaluate or convert throws, ours keeps
 * the text, and passing options keeps its shared cache out of the way. The fences are checked beforehand, because
 * gray-matter takes `----` for a fence and lets `---js` choose an engine.
 */
function splitWithGrayMatter(text: string): { frontMatter: string; body: string } {
  let frontMatter = '';
  const keep = (raw: string): object => {
    frontMatter = raw;
    return {};
  };
  const { content } = matter(text, {
    language: 'yaml',
    engines: { yaml: keep, json: { parse: refuse }, javascript: { parse: refuse }, js: { parse: refuse } },
  });
  frontMatter = frontMatter.replace(/^\n/, '');
  return { frontMatter: isOnlyComments(frontMatter) ? '' : frontMatter, body: content };
}

/** Splits a content file at its two fences. Takes and refuses what `findFences` does. */
export function splitFile(text: string): { ok: true; value: SplitFile } | { ok: false; fault: PlacedFault } {
  const fences = findFences(text);
  if (!fences.ok) return fences;
  const { frontMatter, body } = splitWithGrayMatter(text);
  return { ok: true, value: { frontMatter, frontMatterLine: 2, body, bodyLine: fences.closing + 1 } };
}
