import { plural } from '../../../core/format/plural.ts';
import type { ComparisonView } from '../comparison-view.ts';
import type { Share, SharedPart } from './sharing.ts';

function ShareCell({ share, name }: { share: Share; name: string }) {
  const words = { held: 'yes', 'not-said': 'not recorded', 'not-known': 'not known' }[share.is];
  return (
    <td class={`share share-${share.is}`} data-column={name}>
      <span class="share-mark" aria-hidden="true">
        {{ held: '●', 'not-said': '–', 'not-known': '?' }[share.is]}
      </span>
      <span class="visually-hidden">{words}</span>
      {share.is === 'held' && share.about !== undefined && <span class="share-about">{share.about}</span>}
    </td>
  );
}

/** What is said of a part besides its rows. */
function restOf({ rows, single }: SharedPart): string {
  if (rows.length > 0)
    return single === 0 ? '' : `${plural(single, 'more is', 'more are')} of one outage alone`;
  return single === 0
    ? 'none is known'
    : `none is shared; ${plural(single, 'is', 'are')} of one outage alone`;
}

interface Props {
  parts: readonly SharedPart[];
  incidents: ComparisonView['incidents'];
}

/** Who shares what, of three and more: a row for each word that at least two have. */
export function SharingTable({ parts, incidents }: Props) {
  const columns = incidents.length + 1;
  return (
    <section aria-labelledby="who-shares-what">
      <h2 id="who-shares-what">Who shares what</h2>
      <table class={`sharing columns-${incidents.length}`}>
        <caption>
          ● has it; – not recorded of it; ? nothing is known of that part. What one outage alone has stands in
          the rows below.
        </caption>
        <thead>
          <tr>
            <td />
            {incidents.map(({ name }) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        {parts.map((part) => (
          <tbody>
            <tr class="share-part">
              <th scope="rowgroup" colSpan={columns}>
                {part.label} <span class="quiet">{restOf(part)}</span>
              </th>
            </tr>
            {part.rows.map(({ label, shares }) => (
              <tr>
                <th scope="row">{label}</th>
                {shares.map((share, index) => (
                  <ShareCell share={share} name={incidents[index]?.name ?? ''} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
