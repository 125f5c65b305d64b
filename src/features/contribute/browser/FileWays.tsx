import { download } from '../../../ui/browser/download.ts';
import { contentFolderOf } from '../../../core/reading/content-file.ts';
import { inRepository, newFilePage, type RepositorySettings } from '../../../core/repository/addresses.ts';
import type { DraftFile } from '../open-text.ts';

export type Show = (message: string) => void;

/** The file at the path that it will have in the repository. */
export const inPlace = (site: RepositorySettings, { path, text }: DraftFile): DraftFile => ({
  path: inRepository(site, path.slice(contentFolderOf(path).length + 1)),
  text,
});

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
  site: RepositorySettings;
  show: Show;
}

/** Goes to the repository's page for a new file, filled in; a text too long for an address goes by the clipboard. */
export function OpenAtHost({ file, site, show }: OneProps) {
  const page = newFilePage(site, file);
  if (!page) return null;
  const { host, address, isWhole } = page;
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
      Open on {host}
    </a>
  );
}

/** Says what is to be done by hand where the host is not handed the text with the address. */
export function ToPaste({ file, site }: Omit<OneProps, 'show'>) {
  const page = newFilePage(site, file);
  if (!page || page.isWhole) return null;
  const { host, takesText } = page;
  return (
    <p class="quiet">
      {takesText ? 'The file is too long for an address' : `${host} takes no text with an address`}: “Open on{' '}
      {host}” fills in its name only and copies its text, to be pasted there.
    </p>
  );
}
