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

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${String(count)} ${many}`;

/** How many others printed something else, and how many agree. */
function summaryOf(claims: readonly Claim[]): string {
  const agreeing = claims.filter(({ status }) => status === 'confirmed').length;
  const others = claims.length - agreeing;
  return [
    ...(others > 0 ? [plural(others, 'other value printed', 'other values printed')] : []),
    ...(agreeing > 0 ? [plural(agreeing, 'other account agrees', 'other accounts agree')] : []),
  ].join(', ');
}

/** What others printed, folded behind a small mark at the value and one step away. */
export function OtherValues({ record, claims, of = '' }: Props) {
  if (claims.length === 0) return null;
  return (
    <details class="others">
      <summary>
        {summaryOf(claims)}
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
