import { describe, expect, it } from 'vitest';
import { readAnswer, type AnswerName } from './read-answer.ts';
import { readText } from './read-text.ts';

const messageOf = (name: AnswerName, text: string): string => {
  const read = readAnswer(name, text);
  return read.ok ? `taken: ${read.value}` : read.fault.message;
};

describe('an answer', () => {
  it.each<[AnswerName, string, string]>([
    ['title', '  Cards fail: "all" of them  ', 'taken: Cards fail: "all" of them'],
    ['title', 'too short', 'title has 9 characters.'],
    ['date', '2021-02-30', 'date: "2021-02-30" does not exist in the calendar.'],
    ['date', '30 Feb 2021', 'date: "30 Feb 2021" does not exist in the calendar.'],
    ['cause', 'maintenence', '"maintenence" is not a word of cause.'],
    ['duration', 'undisclosed', 'taken: undisclosed'],
    ['duration', 'PT5H..PT3H', 'duration: "PT5H..PT3H" runs backwards: the first is longer than the second.'],
    ['reports', '9..3', 'reports: "9..3" runs backwards: the first is larger than the second.'],
    ['reports', '', 'reports is empty.'],
    ['slug', '../x', 'slug: "../x" is not an id.'],
    ['slug', 'a'.repeat(70), 'slug has 70 characters.'],
    ['source', 'javascript:alert(1)', 'source: "javascript:alert(1)" is not a web address.'],
    ['service kind', 'sas', '"sas" is not a word of service kind.'],
  ])('for %s, %j, is judged as check would: %s', (name, text, message) => {
    expect(messageOf(name, text)).toBe(message);
  });

  it.each([
    ['a\u001b[31m title in red', 'U+001B'],
    ['a title that runs \u202e backwards', 'U+202E'],
    ['a title with half \ud83d a face', 'half of a character'],
    ['a title\nreview: reviewed', 'a line break'],
  ])('%j is refused for invisible characters', (text, what) => {
    expect(messageOf('title', text)).toContain(what);
  });
});

describe('the text', () => {
  it.each([
    ['  One paragraph.\r\n\r\nAnother.  ', 'One paragraph.\n\nAnother.'],
    ['---\ntitle: no front matter', '---\ntitle: no front matter'],
  ])('%j is taken', (text, taken) => {
    expect(readText(text)).toEqual({ ok: true, value: taken });
  });

  it.each([
    ['', 'The text has no paragraph.'],
    ['## Only a heading', 'The text has no paragraph.'],
    ['<script>alert(1)</script>', '"<script>alert(1)</script>" is raw HTML.'],
    ['Bell \u0007.', 'The text holds the character U+0007, an invisible control character.'],
    ['*a '.repeat(200), 'This block has 200 marks of emphasis, code or links.'],
    ['word '.repeat(9000), 'The text is too long for a first one.'],
  ])('%j is refused', (text, message) => {
    expect(readText(text)).toMatchObject({ ok: false, fault: { message } });
  });
});
