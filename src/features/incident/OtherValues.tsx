import { incidentAddress } from '../../address.ts';
import { Citations } from '../../ui/Citations.tsx';
import type { ClaimView, OtherValues as View } from './other-values.ts';

function ClaimItem({ claim }: { claim: ClaimView }) {
  const { status } = claim;
  return (
    <li class="claim">
      <span class={`status status-${status.key}`}>{status.label}</span>{' '}
      <span class="claim-words">
        {claim.printed !== undefined && <q>{claim.printed}</q>}
        {claim.printed !== undefined && claim.says !== undefined && ' '}
        {claim.says}
        {claim.by !== undefined && <span class="quiet"> ({claim.by})</span>}
        <Citations sources={claim.sources} />
      </span>
      {claim.readAs !== '' && (
        <span class="claim-value">
          read as <code>{claim.readAs}</code>
        </span>
      )}
      {claim.why !== undefined && (
        <span class="claim-why">
          {claim.why}
          <Citations sources={claim.against} />
        </span>
      )}
      {claim.belongsTo !== undefined && (
        <a class="claim-belongs" href={incidentAddress(claim.belongsTo)}>
          It describes {claim.belongsTo}
        </a>
      )}
    </li>
  );
}

/** Other published values, folded behind a small mark at the value and one step away. */
export function OtherValues({ view }: { view: View | undefined }) {
  if (!view) return null;
  return (
    <details class="others">
      <summary>
        {view.summary}
        <span class="visually-hidden"> {view.about}</span>
      </summary>
      <ClaimList claims={view.claims} />
    </details>
  );
}

export function ClaimList({ claims }: { claims: readonly ClaimView[] }) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <ClaimItem claim={claim} />
      ))}
    </ul>
  );
}
