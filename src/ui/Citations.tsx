import { incidentAddress } from '../address.ts';
import { sourceAnchor, type NumberedSource } from '../core/record/citations.ts';

interface Props {
  sources: readonly NumberedSource[];
  /** The incident on whose page the sources are, where that is another page than this one. */
  incident?: string;
}

/** The numbers of the sources behind a value, each a link to its entry. */
export function Citations({ sources, incident }: Props) {
  if (sources.length === 0) return null;
  const page = incident === undefined ? '' : incidentAddress(incident);
  return (
    <span class="cite">
      {sources.map(({ number, id, title }) => (
        <a href={`${page}#${sourceAnchor(id)}`} title={title} aria-label={`Source ${number}: ${title}`}>
          {number}
        </a>
      ))}
    </span>
  );
}
