import { useState } from 'preact/hooks';
import { download } from '../../../ui/browser/download.ts';
import { fileText, newFileAddress, type Draft } from '../draft.ts';

interface Props {
  draft: Draft;
  path: string;
  repository: string;
  branch: string;
}

/** Three ways out of the browser; nothing leaves it before one of them is chosen. */
export function Submit({ draft, path, repository, branch }: Props) {
  const [message, show] = useState('');
  const text = fileText(draft);
  const { address, isWhole } = newFileAddress(repository, branch, path, text);
  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(text).then(
      () => {
        show('The file is in the clipboard.');
      },
      () => {
        show('The browser did not allow copying; download the file instead.');
      },
    );
  return (
    <section class="submit" aria-labelledby="submit">
      <h2 id="submit">Submit</h2>
      <p>
        The file belongs at <code>{path}</code>. Until you choose one of these, nothing you typed leaves this
        page.
      </p>
      <p class="submit-ways">
        <a
          class="button"
          href={address}
          target="_blank"
          rel="noopener"
          onClick={() => {
            if (!isWhole) void copy();
          }}
        >
          Open on GitHub
        </a>
        <button
          type="button"
          class="plain"
          onClick={() => {
            void copy();
          }}
        >
          Copy the file
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            download(path.split('/').at(-1) ?? 'incident.md', 'text/markdown;charset=utf-8', text);
            show('The file was downloaded.');
          }}
        >
          Download the file
        </button>
      </p>
      {!isWhole && (
        <p class="quiet">
          The file is too long for an address: “Open on GitHub” fills in its name only and copies its text, to
          be pasted there.
        </p>
      )}
      <p role="status" class="quiet">
        {message}
      </p>
    </section>
  );
}
