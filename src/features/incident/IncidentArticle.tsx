import { incidentAddress, organizationAddress } from '../../address.ts';
import type { ArticleView } from './incident-article.ts';
import type { SimilarCard } from './similar-cards.ts';
import { EntryList, MomentTable } from './MomentTable.tsx';
import { FactBlock } from './FactBlock.tsx';
import { FigureTable } from './FigureTable.tsx';
import { ImpactTable } from './ImpactTable.tsx';
import { OtherValueTopics } from './OtherValueTopics.tsx';
import { RelatedList } from './RelatedList.tsx';
import { SimilarList } from './SimilarList.tsx';
import { SourceList } from './SourceList.tsx';
import { TimelineChart } from '../../drawing/TimelineChart.tsx';
import { TrayButton } from '../../ui/TrayButton.tsx';
import { LaneChart, type VictimLanes } from '../victims/index.ts';

/** HTML from our own sanitising renderer, the only one that may stand here. */
const html = (text: string) => ({ dangerouslySetInnerHTML: { __html: text } });

function Head({ view, isComparable }: { view: ArticleView; isComparable: boolean }) {
  const { record } = view;
  return (
    <header class="incident-head">
      <p class="kicker">
        {record.organizations.map(({ id, nameThen }) => (
          <a href={organizationAddress(id)}>{nameThen}</a>
        ))}
        <span>{view.kinds}</span>
        <time dateTime={record.date}>{view.date}</time>
      </p>
      <h1>{record.title}</h1>
      {record.withdrawn && (
        <p class="banner" role="note">
          Withdrawn on {view.withdrawnOn}: {record.withdrawn.why}{' '}
          {record.withdrawn.see && <a href={incidentAddress(record.withdrawn.see)}>Read this instead</a>}
        </p>
      )}
      {record.review === 'draft' && (
        <p class="banner" role="note">
          A draft: not checked, not listed, not to be cited.
        </p>
      )}
      <div class="lede" {...html(view.openingHtml)} />
      <p class="standing" data-pagefind-ignore>
        {view.standing}
      </p>
      {isComparable && (
        <p data-pagefind-ignore>
          <TrayButton id={record.id} title={record.title} date={view.date} />
        </p>
      )}
    </header>
  );
}

function InTime({ view: { record, drawing } }: { view: ArticleView }) {
  return (
    <section aria-labelledby="timeline" data-pagefind-ignore="index">
      <div class="section-head">
        <h2 id="timeline">In time</h2>
        <button type="button" class="plain" data-reader-zone hidden>
          Show times in my zone
        </button>
      </div>
      {drawing && (
        <figure class="drawing">
          <TimelineChart drawing={drawing} width={860} id="wide" />
          <TimelineChart drawing={drawing} width={358} id="narrow" />
          <figcaption>
            Times are UTC. The bar is the impact; hatched where its start or end is known only within that
            reach. Circles: adopted. Diamonds: what others printed.
            {drawing.outside > 0 && ` ${String(drawing.outside)} of those lie outside the drawing.`}
          </figcaption>
        </figure>
      )}
      <MomentTable record={record} />
    </section>
  );
}

interface Props {
  view: ArticleView;
  /** Left out for a draft that is only being written. */
  similar?: readonly SimilarCard[];
  /** Whether comparisons know it: drafts and withdrawn records they do not. */
  isComparable?: boolean;
  /** Whom it hit further down the line, where the other records are at hand. */
  victims?: VictimLanes | undefined;
  /** The place of its length in the collection, in sentences. */
  ranks?: readonly string[];
}

/** All that a record says, as its page and the preview of a draft show it: facts, time, story, evidence. */
export function IncidentArticle(props: Props) {
  const { view, similar = [], isComparable = false, victims, ranks = [] } = props;
  const { record } = view;
  return (
    <>
      <Head view={view} isComparable={isComparable} />
      <section aria-labelledby="facts">
        <h2 id="facts" class="visually-hidden">
          The facts
        </h2>
        <FactBlock record={record} ranks={ranks} />
      </section>
      <InTime view={view} />
      {record.timeline.length > 0 && (
        <section aria-labelledby="entries">
          <h2 id="entries">Step by step</h2>
          <EntryList record={record} />
        </section>
      )}
      <div class="story" {...html(view.storyHtml)} />
      <ImpactTable record={record} />
      {victims && (
        <section aria-labelledby="victims" data-pagefind-ignore="index">
          <h2 id="victims">Who else it hit</h2>
          <LaneChart lanes={victims} id="victims" />
        </section>
      )}
      <FigureTable record={record} />
      <OtherValueTopics record={record} />
      <RelatedList record={record} />
      <SimilarList id={record.id} similar={similar} />
      <section aria-labelledby="sources" data-pagefind-ignore="index">
        <h2 id="sources">Sources</h2>
        <SourceList record={record} />
      </section>
    </>
  );
}
