import { useState } from 'preact/hooks';
import type { RepositorySettings } from '../../../core/repository/addresses.ts';
import type { LeadOfDraft } from '../lead-of-draft.ts';
import type { DraftFile } from '../open-text.ts';
import { FileButtons, inPlace, OpenAtHost, ToPaste, type OneProps } from './FileWays.tsx';
import { SeveralFiles } from './SeveralFiles.tsx';

export interface Props {
  /** New ones. */
  files: readonly DraftFile[];
  /** The entry of the list of leads that goes with the record. */
  lead: LeadOfDraft | undefined;
  site: RepositorySettings;
}

function OneFile(props: OneProps) {
  return (
    <>
      <p>
        The file belongs at <code>{props.file.path}</code>. Until you choose one of these, nothing you typed
        leaves this page.
      </p>
      <p class="submit-ways">
        <OpenAtHost {...props} />
        <FileButtons {...props} />
      </p>
      <ToPaste {...props} />
    </>
  );
}

/** The ways out of the browser; nothing leaves it before one of them is chosen. */
export function Submit({ files: written, lead, site }: Props) {
  const [message, show] = useState('');
  const files = written.map((file) => inPlace(site, file));
  const [file, ...others] = files;
  return (
    <section class="submit" aria-labelledby="submit">
      <h2 id="submit">Submit</h2>
      {file && others.length === 0 && !lead ? (
        <OneFile file={file} show={show} site={site} />
      ) : (
        <SeveralFiles files={files} lead={lead} show={show} site={site} />
      )}
      <p role="status" class="quiet">
        {message}
      </p>
    </section>
  );
}
