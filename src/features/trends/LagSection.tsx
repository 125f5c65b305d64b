import { fieldLabels } from '../../../schemas/labels.ts';
import { organizationAddress } from '../../address.ts';
import { atOnce, organizationNote } from './figure-words.ts';
import { TakeDrawing } from '../../ui/TakeDrawing.tsx';
import type { Lags } from './lag-sample.ts';
import { DistributionFigure } from './DistributionChart.tsx';
import { DistributionRows } from './DistributionRows.tsx';

interface Props {
  id: string;
  title: string;
  /** The address of the drawing alone, without its ending. */
  path: string;
  lags: Lags;
  measure: string;
}

/** How long something took from the start of impact: over all, and by organization where there are enough. */
export function LagSection({ id, title, path, lags, measure }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lags.n === 0 ? (
        <p class="absent">Both times are known of no incident yet.</p>
      ) : (
        <DistributionFigure
          distribution={lags}
          id={`all-${id}`}
          path={path}
          measure={`${measure} ${atOnce}`}
          measured="After the start of impact"
        />
      )}
      {lags.organizations.length > 0 && (
        <>
          <DistributionRows
            rows={lags.organizations}
            ticks={lags.ticks}
            caption={organizationNote}
            head={fieldLabels.organizations}
            nameOf={({ id: organization, label }) => <a href={organizationAddress(organization)}>{label}</a>}
            id={`by-organization-${id}`}
          />
          <TakeDrawing path={`${path}-by-organization`} of={`${title}, by organization`} />
        </>
      )}
    </section>
  );
}
