import { incidentAddress, organizationAddress } from '../../address.ts';
import type { ArticleView } from './incident-article.ts';
import type { SimilarIncident } from './similar-incidents.ts';
import { EntryList, MomentTable } from './MomentTable.tsx';
import { FactBlock } from './FactBlock.tsx';
import { ChangeList, FollowUpList } from './FollowUpList.tsx';
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
  const { date, withdrawn } = view;
  return (
    <header class="incident-head">
      <p class="kicker">
        {view.organizations.map(({ id, name }) => (
          <a href={organizationAddress(id)}>{name}</a>
        ))}
        <span>{view.kinds}</span>
        <time dateTime={date.iso}>{date.text}</time>
      </p>
      <h1>{view.title}</h1>
      {withdrawn && (
        <p class="banner" role="note">
          Withdrawn on {withdrawn.on}: {withdrawn.why}{' '}
          {withdrawn.see !== undefined && <a href={incidentAddress(withdrawn.see)}>Read this instead</a>}
        </p>
      )}
      {view.isDraft && (
        <p class="banner" role="note">
          A draft: not checked, not listed, not to be cited.
        </p>
      )}
      <div class="lede" {...html(view.openingHtml)} />
      <p class="standing" data-pagefind-ignore>
        {view.assessment}
      </p>
      {isComparable && (
        <p data-pagefind-ignore>
          <TrayButton id={view.id} title={view.title} date={date.text} />
        </p>
      )}
    </header>
  );
}

function InTime({ view: { drawing, moments } }: { view: ArticleView }) {
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
            reach. Circles: adopted. Diamonds: other published values.
            {drawing.outside > 0 && ` ${drawing.outside} of those lie outside the drawing.`}
          </figcaption>
        </figure>
      )}
      <MomentTable moments={moments} />
    </section>
  );
}

interface Props {
  view: ArticleView;
  /** Left out for a draft that is only being written. */
  similar?: readonly SimilarIncident[];
  /** Whether comparisons know it: drafts and withdrawn records they do not. */
  isComparable?: boolean;
  /** Whom it hit further down the line, where the other records are at hand. */
  victims?: VictimLanes | undefined;
}

/** All that a record says, as its page and the preview of a draft show it: facts, time, story, evidence. */
export function IncidentArticle({ view, similar = [], isComparable = false, victims }: Props) {
  return (
    <>
      <Head view={view} isComparable={isComparable} />
      <section aria-labelledby="facts">
        <h2 id="facts" class="visually-hidden">
          The facts
        </h2>
        <FactBlock facts={view.facts} />
      </section>
      <InTime view={view} />
      {view.entries.length > 0 && (
        <section aria-labelledby="entries">
          <h2 id="entries">Step by step</h2>
          <EntryList entries={view.entries} />
        </section>
      )}
      <div class="story" {...html(view.storyHtml)} />
      {view.followUps && <FollowUpList view={view.followUps} />}
      <ImpactTable rows={view.impact} />
      {victims && (
        <section aria-labelledby="victims" data-pagefind-ignore="index">
          <h2 id="victims">Who else it affected</h2>
          <LaneChart lanes={victims} id="victims" />
        </section>
      )}
      <FigureTable rows={view.figures} />
      <OtherValueTopics topics={view.topics} />
      <RelatedList related={view.related} />
      <SimilarList id={view.id} similar={similar} />
      <section aria-labelledby="sources" data-pagefind-ignore="index">
        <h2 id="sources">Sources</h2>
        <SourceList sources={view.sources} />
      </section>
      <ChangeList changes={view.changes} />
    </>
  );
}
