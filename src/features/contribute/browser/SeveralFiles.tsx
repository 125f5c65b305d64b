import { download } from '../../../ui/browser/download.ts';
import {
  editAddressOf,
  inRepository,
  uploadPage,
  type RepositorySettings,
} from '../../../core/repository/addresses.ts';
import type { LeadOfDraft } from '../lead-of-draft.ts';
import type { DraftFile } from '../open-text.ts';
import { copy, FileButtons, inPlace, nameOf, OpenAtHost, ToPaste, type Show } from './FileWays.tsx';

interface Target {
  site: RepositorySettings;
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

const leadsFile = 'leads.yml';

/** The list of leads, which loses the entry that the record takes the place of. */
function LeadEntry({
  lead: { title, first, last, file },
  show,
  site,
}: Target & { lead: LeadOfDraft; show: Show }) {
  const list = editAddressOf(site, leadsFile, first);
  return (
    <li>
      <code>{inRepository(site, leadsFile)}</code>
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
          <FileButtons file={inPlace(site, file)} show={show} />
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

function FirstStep({ file, show, site, host }: Target & { file: DraftFile; show: Show; host: string }) {
  return (
    <>
      <code>{nameOf(file.path)}</code>: <OpenAtHost file={file} show={show} site={site} />{' '}
      <span class="quiet">
        and propose it. {host} makes a branch of your own for it; leave the pull request for later.
      </span>
      <ToPaste file={file} site={site} />
    </>
  );
}

function AllAtOnce({ files, lead, show, site }: Props) {
  const all = [...files, ...(lead?.file ? [inPlace(site, lead.file)] : [])];
  const upload = uploadPage(site);
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
        {upload && (
          <>
            Unpack it and drag the folder that is in it onto{' '}
            <a href={upload.address} target="_blank" rel="noopener">
              {upload.host}’s page for uploads
            </a>
            : that proposes all files as one pull request. Or{' '}
          </>
        )}
        {upload ? 'unpack' : 'Unpack'} it in a clone of the repository, run <code>npm run check</code>, and
        commit.
      </p>
    </>
  );
}

/** Several files in one pull request: the page of the repository for a new file takes one alone. */
export function SeveralFiles(props: Props) {
  const { files, lead, show, site } = props;
  const upload = uploadPage(site);
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
        {lead && <LeadEntry lead={lead} show={show} site={site} />}
      </ul>
      <AllAtOnce {...props} />
      {upload && <OneByOne {...props} host={upload.host} />}
    </>
  );
}

/** For whoever cannot unpack an archive. */
function OneByOne({ files, lead, show, site, host }: Props & { host: string }) {
  const [first, ...later] = files;
  return (
    <>
      <h3>One after the other, as on a phone</h3>
      <ol class="submit-steps">
        {first && (
          <li>
            <FirstStep file={first} show={show} site={site} host={host} />
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
