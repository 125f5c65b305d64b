/** A text without some signs at its end; a pattern that looks for them from every place would take quadratic time. */
export function withoutEnd(text: string, isSign: RegExp): string {
  let end = text.length;
  while (end > 0 && isSign.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
