import { toProblem, type Problem } from '../problem.ts';
import type { ContentFile } from './content-file.ts';
import { decodeFile } from './decode.ts';
import { maxClaimsBytes, maxMarkdownBytes } from './limits.ts';
import type { DocumentText } from './read-document.ts';
import type { YamlText } from './read-yaml-file.ts';
import { recoverSplit } from './other-fences.ts';
import { splitFile } from './split-file.ts';

/** From bytes to text that may be parsed: the part that needs gray-matter and that the browser does without. */

type Opened<Text> = { ok: true; text: Text } | { ok: false; problems: Problem[] };

/**
 * Opens a Markdown file: decoded, within its size, split at its fences; with a fault where these are not ours and it is
 * clear what was meant.
 */
export function openDocument({ path, bytes }: ContentFile): Opened<DocumentText> {
  const decoded = decodeFile(bytes, maxMarkdownBytes);
  if (!decoded.ok) return { ok: false, problems: [toProblem(path, decoded.fault)] };
  const split = splitFile(decoded.text);
  if (split.ok) return { ok: true, text: { path, ...split.value } };
  const recovered = recoverSplit(decoded.text);
  return recovered
    ? { ok: true, text: { path, ...recovered.value, fault: recovered.fault } }
    : { ok: false, problems: [toProblem(path, split.fault)] };
}

/** Opens a file that is YAML as a whole: decoded and within its size. */
export function openYamlFile({ path, bytes }: ContentFile): Opened<YamlText> {
  const decoded = decodeFile(bytes, maxClaimsBytes);
  return decoded.ok
    ? { ok: true, text: { path, text: decoded.text } }
    : { ok: false, problems: [toProblem(path, decoded.fault)] };
}
