import type { DraftFile } from './open-text.ts';

/**
 * GitHub cuts addresses off near 8 kB; a longer file is submitted by its name alone, and its text through the
 * clipboard.
 */
export const maxAddressLength = 6_000;

export interface NewFilePage {
  address: string;
  /** Whether the address carries the text; otherwise it has to be pasted. */
  isWhole: boolean;
}

/** The repository's page for a new file, filled in. */
export function newFileAddress(repository: string, branch: string, { path, text }: DraftFile): NewFilePage {
  const base = `${repository}/new/${branch}?filename=${encodeURIComponent(path)}`;
  const whole = `${base}&value=${encodeURIComponent(text)}`;
  return whole.length <= maxAddressLength
    ? { address: whole, isWhole: true }
    : { address: base, isWhole: false };
}

/** The repository's page that takes a folder of files at once, as one change. */
export const uploadAddress = (repository: string, branch: string): string => `${repository}/upload/${branch}`;
