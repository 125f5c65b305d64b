import { download } from '../../../ui/browser/download.ts';
import { uploadAddress } from '../new-file-address.ts';
import type { LeadOfDraft } from '../lead-of-draft.ts';
import type { DraftFile } from '../open-text.ts';
import { copy, FileButtons, isTooLong, nameOf, OpenOnGitHub, TooLong, type Show } from './FileWays.tsx';

interface Target {
  repository: string;
  branch: string;
}

interface Props extends Target {
  files: readonly DraftFile[];
  lead: LeadOfDraft | undefined;
  show: Show;
}

async function downloadAll(files: readonly DraftFile[], show: Show): Promise<void> {
  const { strToU8, zipSync } = await import('fflate');
  const archive = zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])), {
    level: 0,
  });
  download('contribution.zip', 'application/zip', archive);
  show('The archive was downloaded.');
}

/** The list of leads, which loses the entry that the record takes the place of. */
function LeadEntry({
  lead: { title, first, last, file },
  show,
  repository,
  branch,
}: Target & { lead: LeadOfDraft; show: Show }) {
  const list = `${repository}/blob/${branch}/content/leads.yml?plain=1#L${first}-L${last}`;
  return (
    <li>
      <code>content/leads.yml</code>
      <span class="quiet">
        without{' '}
        <a href={list} target="_blank" rel="noopener">
          lines {first} to {last}
        </a>
        , “{title}”: an outage with a record is no lead any more.
        {!file && ' It is the only one, so the file goes.'}
      </span>
      {file && (
        <span class="submit-ways">
          <FileButtons file={file} show={show} />
        </span>
      )}
    </li>
  );
}

/** How a file after the first gets onto the branch that the first one made. */
function LaterStep({ file: { path, text }, show }: { file: DraftFile; show: Show }) {
  return (
    <>
      <code>{nameOf(path)}</code>:{' '}
      <span class="quiet">
        on that branch, “Add file”, “Create new file”: paste{' '}
        <button
          type="button"
          class="plain"
          onClick={() => {
            void copy(path, 'The path', show);
          }}
        >
          its path
        </button>{' '}
        as the name and{' '}
        <button
          type="button"
          class="plain"
          onClick={() => {
            void copy(text, 'The file', show);
          }}
        >
          its text
        </button>
        .
      </span>
    </>
  );
}

function FirstStep({ file, show, ...target }: Target & { file: DraftFile; show: Show }) {
  return (
    <>
      <code>{nameOf(file.path)}</code>: <OpenOnGitHub file={file} show={show} {...target} />{' '}
      <span class="quiet">
        and propose it. GitHub makes a branch of your own for it; leave the pull request for later.
      </span>
      {isTooLong({ file, ...target }) && <TooLong />}
    </>
  );
}

function AllAtOnce({ files, lead, show, repository, branch }: Props) {
  const all = [...files, ...(lead?.file ? [lead.file] : [])];
  return (
    <>
      <h3>All at once</h3>
      <p class="submit-ways">
        <button
          type="button"
          onClick={() => {
            void downloadAll(all, show);
          }}
        >
          Download all as one archive
        </button>
      </p>
      <p class="quiet">
        Unpack it and drag the folder <code>content</code> onto{' '}
        <a href={uploadAddress(repository, branch)} target="_blank" rel="noopener">
          GitHub’s page for uploads
        </a>
        : that proposes all files as one pull request. Or unpack it in a clone of the repository, run{' '}
        <code>npm run check</code>, and commit.
      </p>
    </>
  );
}

/** Several files in one pull request: the page of the repository for a new file takes one alone. */
export function SeveralFiles(props: Props) {
  const { files, lead, show, repository, branch } = props;
  const [first, ...later] = files;
  return (
    <>
      <p>
        These {files.length + (lead ? 1 : 0)} files belong into one pull request. Until you choose a way,
        nothing you typed leaves this page.
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
        {lead && <LeadEntry lead={lead} show={show} repository={repository} branch={branch} />}
      </ul>
      <AllAtOnce {...props} />
      <h3>One after the other, as on a phone</h3>
      <ol class="submit-steps">
        {first && (
          <li>
            <FirstStep file={first} show={show} repository={repository} branch={branch} />
          </li>
        )}
        {later.map((file) => (
          <li key={file.path}>
            <LaterStep file={file} show={show} />
          </li>
        ))}
        {lead && (
          <li>
            <code>leads.yml</code>:{' '}
            <span class="quiet">
              on that branch, open the file, choose to edit it, and delete lines {lead.first} to {lead.last}.
            </span>
          </li>
        )}
        <li class="quiet">Then open the pull request from that branch.</li>
      </ol>
    </>
  );
}
