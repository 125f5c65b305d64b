/** The text of a line that is a heading by its number signs, without closing ones; `undefined` for any other line. */
export function headingText(line: string): string | undefined {
  const text = /^#{1,6}[ \t](.*)$/.exec(line)?.[1]?.trim();
  if (text === undefined) return undefined;
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  // A sign that belongs to a word, as in "C#", closes nothing.
  return end === 0 || /[ \t]/.test(text[end - 1] ?? '') ? text.slice(0, end).trimEnd() : text;
}
