import type { Claim, IncidentRecord } from '../../schemas/record.ts';
import { claimStatuses } from '../../schemas/vocabulary.ts';
import { incidentAddress } from '../address.ts';
import { Citations } from './Citations.tsx';

interface Props {
  record: IncidentRecord;
  claims: readonly Claim[];
  /** What the values are about, for the summary: "other values for the start". */
  of?: string;
}

function ClaimItem({ record, claim }: { record: IncidentRecord; claim: Claim }) {
  const { label, definition } = claimStatuses[claim.status];
  return (
    <li class="claim">
      <span class={`status status-${claim.status}`} title={definition}>
        {label}
      </span>
      <span class="claim-words">
        {claim.printed !== undefined && <q>{claim.printed}</q>}
        {claim.says !== undefined && <span>{claim.says}</span>}
        {claim.by !== undefined && <span class="quiet"> ({claim.by})</span>}
        <Citations record={record} ids={claim.sources} />
      </span>
      {claim.values.length > 0 && (
        <span class="claim-value">
          read as <code>{claim.values.join(', ')}</code>
        </span>
      )}
      {claim.why !== undefined && (
        <span class="claim-why">
          {claim.why}
          <Citations record={record} ids={claim.against} />
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

/** What others printed, folded behind a small mark at the value and one step away. */
export function OtherValues({ record, claims, of = '' }: Props) {
  if (claims.length === 0) return null;
  const count = claims.length === 1 ? '1 other value printed' : `${String(claims.length)} other values printed`;
  return (
    <details class="others">
      <summary>
        {count}
        <span class="visually-hidden">{of === '' ? '' : ` ${of}`}</span>
      </summary>
      <ClaimList record={record} claims={claims} />
    </details>
  );
}

export function ClaimList({ record, claims }: Pick<Props, 'record' | 'claims'>) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <ClaimItem record={record} claim={claim} />
      ))}
    </ul>
  );
}
