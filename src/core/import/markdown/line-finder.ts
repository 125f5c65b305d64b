/** Finds the line of a file on which some words stand; `undefined` where they are not found. */
export type LineOf = (text: string) => number | undefined;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Finds lines of a file again by their letters and digits. */
export function lineFinder(body: string, bodyLine: number): LineOf {
  const lines = body.split('\n').map(plain);
  return (text) => {
    const wanted = plain(text).slice(0, 40);
    const at = wanted === '' ? -1 : lines.findIndex((line) => line.includes(wanted));
    return at === -1 ? undefined : at + bodyLine;
  };
}
