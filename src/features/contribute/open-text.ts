import { toProblem, type Problem } from '../../core/problem.ts';
import { decodeFile } from '../../core/reading/decode.ts';
import { findFences, isOnlyComments } from '../../core/reading/fences.ts';
import { maxMarkdownBytes } from '../../core/reading/limits.ts';
import type { DocumentText } from '../../core/reading/read-document.ts';

/** A file that a draft becomes: where it will lie in the repository, and what it holds. */
export interface DraftFile {
  path: string;
  text: string;
}

/** A file as it is read from its bytes on the disk; the split itself needs no gray-matter here. */
export function openText({ path, text }: DraftFile): { text: DocumentText } | { problems: Problem[] } {
  const decoded = decodeFile(new TextEncoder().encode(text), maxMarkdownBytes);
  if (!decoded.ok) return { problems: [toProblem(path, decoded.fault)] };
  const fences = findFences(decoded.text);
  if (!fences.ok) return { problems: [toProblem(path, fences.fault)] };
  const lines = decoded.text.split('\n');
  const frontMatter = lines.slice(1, fences.closing - 1).join('\n');
  return {
    text: {
      path,
      frontMatter: isOnlyComments(frontMatter) ? '' : frontMatter,
      frontMatterLine: 2,
      body: lines.slice(fences.closing).join('\n'),
      bodyLine: fences.closing + 1,
    },
  };
}
