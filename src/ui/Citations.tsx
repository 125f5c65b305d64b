import { incidentAddress } from '../address.ts';
import { sourceAnchor, type NumberedSource } from '../core/record/citations.ts';

interface Props {
  sources: readonly NumberedSource[];
  /** The incident on whose page the sources are, where that is another page than this one. */
  incident?: string;
}

/**
 * The numbers of the sources behind a value, each a link to its entry, parted from it for whoever copies them. On the page of the incident the entry is at hand;
 * elsewhere the link itself says what it leads to.
 */
export function Citations({ sources, incident }: Props) {
  if (sources.length === 0) return null;
  return (
    <>
      {' '}
      <span class="cite">
        {sources.map(({ number, id, title }) =>
          incident === undefined ? (
            <a href={`#${sourceAnchor(id)}`} aria-label={`Source ${number}`}>
              [{number}]
            </a>
          ) : (
            <a
              href={`${incidentAddress(incident)}#${sourceAnchor(id)}`}
              title={title}
              aria-label={`Source ${number}: ${title}`}
            >
              [{number}]
            </a>
          ),
        )}
      </span>
    </>
  );
}
