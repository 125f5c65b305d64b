import { download } from '../../../ui/browser/download.ts';
import { newFileAddress } from '../new-file-address.ts';
import type { DraftFile } from '../open-text.ts';

export type Show = (message: string) => void;

export const nameOf = (path: string): string => path.split('/').at(-1) ?? path;

export async function copy(text: string, what: string, show: Show): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    show(`${what} is in the clipboard.`);
  } catch {
    show('The browser did not allow copying; download the file instead.');
  }
}

export function FileButtons({ file: { path, text }, show }: { file: DraftFile; show: Show }) {
  return (
    <>
      <button
        type="button"
        class="plain"
        onClick={() => {
          void copy(text, 'The file', show);
        }}
      >
        Copy the file<span class="visually-hidden"> {path}</span>
      </button>
      <button
        type="button"
        class="plain"
        onClick={() => {
          download(nameOf(path), 'text/plain;charset=utf-8', text);
          show('The file was downloaded.');
        }}
      >
        Download the file<span class="visually-hidden"> {path}</span>
      </button>
    </>
  );
}

export interface OneProps {
  file: DraftFile;
  repository: string;
  branch: string;
  show: Show;
}

/** Goes to the repository's page for a new file, filled in; a text too long for an address goes by the clipboard. */
export function OpenOnGitHub({ file, repository, branch, show }: OneProps) {
  const { address, isWhole } = newFileAddress(repository, branch, file);
  return (
    <a
      class="button"
      href={address}
      target="_blank"
      rel="noopener"
      onClick={() => {
        if (!isWhole) void copy(file.text, 'The file', show);
      }}
    >
      Open on GitHub
    </a>
  );
}

export const isTooLong = ({ file, repository, branch }: Omit<OneProps, 'show'>): boolean =>
  !newFileAddress(repository, branch, file).isWhole;

export function TooLong() {
  return (
    <p class="quiet">
      The file is too long for an address: “Open on GitHub” fills in its name only and copies its text, to be
      pasted there.
    </p>
  );
}
