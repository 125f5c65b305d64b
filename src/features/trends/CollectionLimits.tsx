import { fieldLabels } from '../../../schemas/labels.ts';
import type { CollectionLimits as Limits, Share } from './collection-limits.ts';
import { leastForMedian, leastForP90, type Distribution } from './distribution.ts';

interface Props {
  limits: Limits;
  /** The durations that the page shows. */
  lengths: Distribution;
  aboutAddress: string;
}

const sharesText = (shares: readonly Share[]): string =>
  shares.map(({ label, count }) => `${label.toLowerCase()}: ${count}`).join('; ');

function Selection({
  limits: { total, organizations, frequent, toldByOperator, nearMisses },
}: {
  limits: Limits;
}) {
  return (
    <>
      <h3>Only what was published, and chosen</h3>
      <p>
        An incident is here because it was written about in public and then written up. Incidents that were
        never explained, operators that publish nothing and sources in languages that no writer here reads are
        missing and cannot be counted; the words of this site are English, and so are most sources that its
        writers come upon. Of these {total}, the operators have published their own account of{' '}
        {toldByOperator}, written for customers, lawyers and the press. Near misses are hardly ever published:{' '}
        {nearMisses} of {total}.
      </p>
      <p>
        Large operators come up most: {frequent.organizations} of {organizations} organizations have at least{' '}
        {frequent.least} incidents here and account for {frequent.incidents} of the {total}. An operator that
        is large, or explains its incidents, comes up often; that does not mean that it fails often.
      </p>
    </>
  );
}

function Coding({ limits }: { limits: Limits }) {
  return (
    <>
      <h3>Coded by one reader</h3>
      <p>
        The words for the causes of a record are the choice of one reader of its sources; a second reader
        would choose some of them otherwise. Reviewed against two independent origins: {limits.reviewed} of{' '}
        {limits.total}.
      </p>
      <ul>
        <li>
          {fieldLabels.review}: {sharesText(limits.review)}
        </li>
        <li>Text: {sharesText(limits.authors)}</li>
        <li>Incidents by distinct sources: {sharesText(limits.sources)}</li>
      </ul>
    </>
  );
}

function Means({ longestToMedian }: Pick<Limits, 'longestToMedian'>) {
  return (
    <>
      <h3>Why there are no means</h3>
      <p>
        {longestToMedian !== undefined && longestToMedian > 1 && (
          <>The longest incident here lasted at least {longestToMedian} times as long as the median. </>
        )}
        With durations so unlike, one incident more or less moves a mean as it likes.{' '}
        <a
          href="https://sre.google/resources/practices-and-processes/incident-metrics-in-sre/"
          rel="noopener"
        >
          Štěpán Davidovič
        </a>{' '}
        shows by simulation that mean times to anything cannot tell an improvement from chance; with few
        incidents, medians and high percentiles do little better. Courtney Nash’s{' '}
        <a href="https://www.thevoid.community/report" rel="noopener">
          reports over the VOID
        </a>{' '}
        find that duration says little about an incident, its severity included. There is{' '}
        <a href="https://jabenninghoff.github.io/security/analysis/measuring-incidents.html" rel="noopener">
          a counter-view
        </a>
        : with the right statistics and enough incidents, durations are of use. So they are drawn here point
        by point; median and p90 describe these incidents, and a difference between two of them proves
        nothing.
      </p>
    </>
  );
}

function Calculation({ lengths }: { lengths: Distribution }) {
  return (
    <>
      <h3>How the median and p90 are calculated</h3>
      <p>
        By linear interpolation between the two nearest values (“type 7”). Where values are known within
        bounds only, once over all lower bounds and once over all upper bounds: the true figure of these
        incidents lies between the two, and both are shown where they differ. No median below {leastForMedian}{' '}
        incidents, no p90 below {leastForP90}. They describe these incidents; of those that are missing (
        {lengths.missing} here have no known duration) they say nothing.
      </p>
    </>
  );
}

/** What none of the figures may be taken for; its numbers are counted over the collection. */
export function CollectionLimits({ limits, lengths, aboutAddress }: Props) {
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">What this collection cannot show</h2>
      <div class="prose limits">
        <p>
          It cannot say who is reliable, how often anything fails, or whether incidents become more frequent
          or longer.
        </p>
        <Selection limits={limits} />
        <Coding limits={limits} />
        <Means longestToMedian={limits.longestToMedian} />
        <Calculation lengths={lengths} />
        <p>
          <a href={aboutAddress}>Method: what is counted, and how</a>
        </p>
      </div>
    </section>
  );
}
