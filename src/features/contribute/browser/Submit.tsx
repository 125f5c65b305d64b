import { useState } from 'preact/hooks';
import { download } from '../../../ui/browser/download.ts';
import { newFileAddress, uploadAddress } from '../new-file-address.ts';
import type { DraftFile } from '../open-text.ts';

interface Props {
  /** The record is the last of them but for its claims file. */
  files: readonly DraftFile[];
  repository: string;
  branch: string;
}

type Show = (message: string) => void;

const nameOf = (path: string): string => path.split('/').at(-1) ?? path;

async function copy(text: string, what: string, show: Show): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    show(`${what} is in the clipboard.`);
  } catch {
    show('The browser did not allow copying; download the file instead.');
  }
}

async function downloadAll(files: readonly DraftFile[], show: Show): Promise<void> {
  const { downloadZip } = await import('client-zip');
  const archive = downloadZip(files.map(({ path, text }) => ({ name: path, input: text })));
  download('contribution.zip', 'application/zip', await archive.blob());
  show('The archive was downloaded.');
}

function FileButtons({ file: { path, text }, show }: { file: DraftFile; show: Show }) {
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

type OneProps = Omit<Props, 'files'> & { file: DraftFile; show: Show };

/** Goes to the repository's page for a new file, filled in; a text too long for an address goes by the clipboard. */
function OpenOnGitHub({ file, repository, branch, show }: OneProps) {
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

const isTooLong = ({ file, repository, branch }: Omit<OneProps, 'show'>): boolean =>
  !newFileAddress(repository, branch, file).isWhole;

function TooLong() {
  return (
    <p class="quiet">
      The file is too long for an address: “Open on GitHub” fills in its name only and copies its text, to be
      pasted there.
    </p>
  );
}

function OneFile(props: OneProps) {
  return (
    <>
      <p>
        The file belongs at <code>{props.file.path}</code>. Until you choose one of these, nothing you typed
        leaves this page.
      </p>
      <p class="submit-ways">
        <OpenOnGitHub {...props} />
        <FileButtons {...props} />
      </p>
      {isTooLong(props) && <TooLong />}
    </>
  );
}

/** Several files in one pull request: the page of the repository for a new file takes one alone. */
function SeveralFiles({ files, show, ...target }: Props & { show: Show }) {
  return (
    <>
      <p>
        These {files.length} files belong into one pull request. Until you choose a way, nothing you typed
        leaves this page.
      </p>
      <ul class="submit-files">
        {files.map((file) => (
          <li key={file.path}>
            <code>{file.path}</code>
            <span class="submit-ways">
              <FileButtons file={file} show={show} />
            </span>
          </li>
        ))}
      </ul>
      <h3>All at once</h3>
      <p class="submit-ways">
        <button
          type="button"
          onClick={() => {
            void downloadAll(files, show);
          }}
        >
          Download all as one archive
        </button>
      </p>
      <p class="quiet">
        Unpack it and drag the folder <code>content</code> onto{' '}
        <a href={uploadAddress(target.repository, target.branch)} target="_blank" rel="noopener">
          GitHub’s page for uploads
        </a>
        : that proposes all files as one pull request. Or unpack it in a clone of the repository, run{' '}
        <code>npm run check</code>, and commit.
      </p>
      <h3>One after the other, as on a phone</h3>
      <ol class="submit-steps">
        {files.map((file, index) => (
          <li key={file.path}>
            <code>{nameOf(file.path)}</code>:{' '}
            {index === 0 ? (
              <>
                <OpenOnGitHub file={file} show={show} {...target} />{' '}
                <span class="quiet">
                  and propose it. GitHub makes a branch of your own for it; leave the pull request for later.
                </span>
                {isTooLong({ file, ...target }) && <TooLong />}
              </>
            ) : (
              <span class="quiet">
                on that branch, “Add file”, “Create new file”: paste{' '}
                <button
                  type="button"
                  class="plain"
                  onClick={() => {
                    void copy(file.path, 'The path', show);
                  }}
                >
                  its path
                </button>{' '}
                as the name and{' '}
                <button
                  type="button"
                  class="plain"
                  onClick={() => {
                    void copy(file.text, 'The file', show);
                  }}
                >
                  its text
                </button>
                .
              </span>
            )}
          </li>
        ))}
        <li class="quiet">Then open the pull request from that branch.</li>
      </ol>
    </>
  );
}

/** The ways out of the browser; nothing leaves it before one of them is chosen. */
export function Submit({ files, ...target }: Props) {
  const [message, show] = useState('');
  const [file, ...others] = files;
  return (
    <section class="submit" aria-labelledby="submit">
      <h2 id="submit">Submit</h2>
      {file && others.length === 0 ? (
        <OneFile file={file} show={show} {...target} />
      ) : (
        <SeveralFiles files={files} show={show} {...target} />
      )}
      <p role="status" class="quiet">
        {message}
      </p>
    </section>
  );
}
