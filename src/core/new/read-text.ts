import { readBody } from '../markdown/body.ts';
import { checkBodyLimits, maxMarkdownBytes } from '../reading/limits.ts';
import { accepted, refused, type Read } from './fault.ts';
import { findUnwritable } from './read-answer.ts';

/** Reads the text of a record: Markdown within its limits, with at least one paragraph. */
export function readText(given: string): Read<string> {
  const text = given.replace(/\r\n?/g, '\n').trim();
  const unwritable = findUnwritable(text);
  if (unwritable)
    return refused(`The text holds ${unwritable}.`, 'visible characters, spaces and line breaks');
  if (new TextEncoder().encode(text).length > maxMarkdownBytes / 2)
    return refused('The text is too long for a first one.', `at most ${maxMarkdownBytes / 2} bytes`);
  const [limit] = checkBodyLimits(text, 1);
  if (limit) return refused(limit.message, limit.allowed);
  const { body, faults } = readBody(text, 1, 'UTC');
  const [fault] = faults;
  if (fault) return refused(fault.message, fault.allowed, fault.suggestion);
  if (body.summary === '')
    return refused('The text has no paragraph.', 'one paragraph in your own words, or more');
  return accepted(text);
}
