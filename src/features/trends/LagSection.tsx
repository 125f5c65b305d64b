import { fieldLabels } from '../../../schemas/labels.ts';
import { organizationAddress } from '../../address.ts';
import { leastForMedian } from './distribution.ts';
import type { Lags } from './lag-sample.ts';
import { DistributionFigure } from './DistributionChart.tsx';
import { DistributionRows } from './DistributionRows.tsx';

interface Props {
  id: string;
  title: string;
  lags: Lags;
  measure: string;
}

/** How long something took from the start of impact: over all, and by organization where there are enough. */
export function LagSection({ id, title, lags, measure }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lags.n === 0 ? (
        <p class="absent">Both times are known of no incident yet.</p>
      ) : (
        <DistributionFigure
          distribution={lags}
          id={`all-${id}`}
          measure={`${measure} “≤ 0” means at once or earlier: an operator may know before its users do, and where a time is known within bounds only, the order may be open.`}
          measured="After the start of impact"
        />
      )}
      {lags.organizations.length > 0 && (
        <DistributionRows
          rows={lags.organizations}
          ticks={lags.ticks}
          caption={`Organizations with both times known of at least ${leastForMedian} incidents, by name. They publish different incidents in different detail, so that one row says nothing about another.`}
          head={fieldLabels.organizations}
          nameOf={({ id: organization, label }) => <a href={organizationAddress(organization)}>{label}</a>}
          id={`by-organization-${id}`}
        />
      )}
    </section>
  );
}
