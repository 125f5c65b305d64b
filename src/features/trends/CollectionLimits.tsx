import type { CollectionLimits as Limits, Share } from './collection-limits.ts';
import { leastForMedian, leastForP90, type Distribution } from './distribution.ts';

interface Props {
  limits: Limits;
  /** The lengths that the page shows. */
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
        An outage is here because somebody wrote about it in public and somebody wrote it up. Outages that
        nobody explained, operators that publish nothing and sources in languages that no writer here reads
        are missing, and nobody can count them; the words of this site are English, and so are most sources
        that its writers come upon. Of these {total}, the operators have published their own account of{' '}
        {toldByOperator}, written for customers, lawyers and the press. Near misses are hardly ever published:{' '}
        {nearMisses} of {total}.
      </p>
      <p>
        Large operators stand in front: {frequent.organizations} of {organizations} organizations have at
        least {frequent.least} incidents here and stand behind {frequent.incidents} of the {total}. Who is
        large, or explains its outages, comes up often; that is not to fail often.
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
        <li>State of review: {sharesText(limits.review)}</li>
        <li>Text: {sharesText(limits.authors)}</li>
        <li>Records by distinct sources: {sharesText(limits.sources)}</li>
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
        With lengths so unlike, one incident more or less moves a mean as it likes.{' '}
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
        find that length says little about an incident, its severity included. There is{' '}
        <a href="https://jabenninghoff.github.io/security/analysis/measuring-incidents.html" rel="noopener">
          a counter-view
        </a>
        : with the right statistics and enough incidents, lengths are of use. So they are drawn here point by
        point; median and p90 describe these incidents, and a difference between two of them proves nothing.
      </p>
    </>
  );
}

function Reckoning({ lengths }: { lengths: Distribution }) {
  return (
    <>
      <h3>How median and p90 are reckoned</h3>
      <p>
        By linear interpolation between the two nearest values (“type 7”). Where values are known within
        bounds only, once over all lower bounds and once over all upper bounds: the true figure of these
        incidents lies between the two, and both are shown where they differ. No median below {leastForMedian}{' '}
        incidents, no p90 below {leastForP90}. They describe these incidents; of those that are missing (
        {lengths.missing} here have no known length) they say nothing.
      </p>
    </>
  );
}

/** What none of the figures may be taken for; its numbers are counted over the collection. */
export function CollectionLimits({ limits, lengths, aboutAddress }: Props) {
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">What this collection cannot tell</h2>
      <div class="prose limits">
        <p>
          It cannot say who is reliable, how often anything fails, or whether outages become more frequent or
          longer.
        </p>
        <Selection limits={limits} />
        <Coding limits={limits} />
        <Means longestToMedian={limits.longestToMedian} />
        <Reckoning lengths={lengths} />
        <p>
          <a href={aboutAddress}>Method: what is counted, and how</a>
        </p>
      </div>
    </section>
  );
}
