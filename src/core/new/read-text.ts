import { readBody } from '../markdown/body.ts';
import { checkBodyLimits, maxMarkdownBytes } from '../reading/limits.ts';
import { faulty, parsed, type Parsed } from '../inexact/written.ts';
import { findUnwritable } from './read-answer.ts';

/** Reads the text of a record: Markdown within its limits, with at least one paragraph. */
export function readText(given: string): Parsed<string> {
  const text = given.replace(/\r\n?/g, '\n').trim();
  const unwritable = findUnwritable(text);
  if (unwritable)
    return faulty(`The text holds ${unwritable}.`, 'visible characters, spaces and line breaks');
  if (new TextEncoder().encode(text).length > maxMarkdownBytes / 2)
    return faulty('The text is too long for a first one.', `at most ${maxMarkdownBytes / 2} bytes`);
  const [limit] = checkBodyLimits(text, 1);
  if (limit) return { ok: false, fault: limit };
  const { body, faults } = readBody(text, 1, 'UTC');
  const [fault] = faults;
  if (fault) return { ok: false, fault };
  if (body.summary === '')
    return faulty('The text has no paragraph.', 'one paragraph in your own words, or more');
  return parsed(text);
}
