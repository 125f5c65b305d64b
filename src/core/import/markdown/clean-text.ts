import { findForbiddenCharacter } from '../../reading/printable.ts';
import { readYaml, type Written } from '../../reading/front-matter.ts';
import { maxMarkdownBytes } from '../../reading/limits.ts';
import { recoverSplit } from '../../reading/other-fences.ts';
import { splitFile } from '../../reading/split-file.ts';
import { dropped, type Note } from '../note.ts';

/** A write-up as text: its front matter as values, and the Markdown below it. */
interface CleanText {
  fields: Readonly<Record<string, Written>>;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  notes: Note[];
}

type Cleaned = { ok: true; text: CleanText } | { ok: false; why: string; line?: number };

const decoder = new TextDecoder('utf-8', { fatal: true });

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Takes out characters that no content may hold, such as the zero-width spaces that editors leave. */
function withoutForbidden(text: string, notes: Note[]): string {
  let clean = text;
  const counts = new Map<string, { line: number; count: number }>();
  for (let found = findForbiddenCharacter(clean); found; found = findForbiddenCharacter(clean)) {
    const character = String.fromCodePoint(clean.codePointAt(found.index) ?? 0);
    const line = lineAt(clean, found.index);
    const { count = 0, line: first = line } = counts.get(found.name) ?? {};
    counts.set(found.name, { line: first, count: count + clean.split(character).length - 1 });
    clean = clean.replaceAll(character, '');
  }
  for (const [name, { line, count }] of counts)
    notes.push(dropped(`character ${name}`, `${count} times`, line));
  return clean;
}

/**
 * Reads the bytes of a write-up. What stands between its fences is kept as values; front matter that cannot be read is
 * left out, with a note.
 */
export function cleanText(bytes: Uint8Array): Cleaned {
  if (bytes.length > maxMarkdownBytes)
    return {
      ok: false,
      why: `The file has ${bytes.length} bytes; a record has at most ${maxMarkdownBytes}.`,
    };
  let raw: string;
  try {
    raw = decoder.decode(bytes);
  } catch {
    return { ok: false, why: 'The file is not UTF-8 text.' };
  }
  const notes: Note[] = [];
  const text = withoutForbidden(raw.replace(/\r\n?/g, '\n'), notes);
  if (text.trim() === '') return { ok: false, why: 'The file is empty.' };
  const split = splitFile(text);
  const parts = split.ok ? split.value : recoverSplit(text)?.value;
  if (!parts) return { ok: true, text: { fields: {}, body: text, bodyLine: 1, notes } };
  const yaml = readYaml(parts.frontMatter, parts.frontMatterLine);
  const faults = parts.frontMatter.trim() === '' ? [] : yaml.faults;
  for (const { line, message } of faults) notes.push(dropped('front matter', message, line));
  const fields = faults.length === 0 ? yaml.value : {};
  return { ok: true, text: { fields, body: parts.body, bodyLine: parts.bodyLine, notes } };
}
