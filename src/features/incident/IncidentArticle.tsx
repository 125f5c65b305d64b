import type { ComponentChildren } from 'preact';
import { fieldLabels } from '../../../schemas/labels.ts';
import { comparisonAddress, incidentAddress, organizationAddress, pageAddress } from '../../address.ts';
import { Neighbours } from './Neighbours.tsx';
import { ContentsFold } from './Contents.tsx';
import { partTitles, type ContentsEntry } from './contents.ts';
import type { ArticleView } from './incident-article.ts';
import type { SimilarIncident } from './similar-incidents.ts';
import { FactBlock } from './FactBlock.tsx';
import { ChangeList, FollowUpList } from './FollowUpList.tsx';
import { FigureTable } from './FigureTable.tsx';
import { ImpactTable } from './ImpactTable.tsx';
import { OtherValueTopics } from './OtherValueTopics.tsx';
import { SourceList } from './SourceList.tsx';
import { AlsoRecorded } from './OwnFacts.tsx';
import { timelineAnchor } from '../../core/markdown/passages.ts';
import { TimelineList } from './TimelineList.tsx';
import { describeTimeline } from '../../drawing/describe-timeline.ts';
import { TimelineChart } from '../../drawing/TimelineChart.tsx';
import { TakeDrawing } from '../../ui/TakeDrawing.tsx';
import { TrayButton } from '../../ui/TrayButton.tsx';
import type { Essay } from '../compare/index.ts';
import { LaneChart, type VictimLanes } from '../victims/index.ts';

/** HTML from our own sanitising renderer, the only one that may stand here. */
const html = (text: string) => ({ dangerouslySetInnerHTML: { __html: text } });

/** One part of the page under its heading. */
function Part({ id, children }: { id: keyof typeof partTitles; children: ComponentChildren }) {
  return (
    <section class={`part-${id}`} aria-labelledby={id}>
      <h2 id={id}>{partTitles[id]}</h2>
      {children}
    </section>
  );
}

/** The operator's own account, which a reader may want before ours. */
function Operator({ view: { operator } }: { view: ArticleView }) {
  if (!operator) return <p class="operator absent">No account of the operator is recorded.</p>;
  return (
    <p class="operator">
      <span class="operator-kind">{operator.kind}</span>{' '}
      {operator.url === undefined ? (
        operator.title
      ) : (
        <a href={operator.url} rel="nofollow noopener">
          {operator.title}
        </a>
      )}
      {operator.details !== '' && <span class="quiet"> {operator.details}</span>}
    </p>
  );
}

function Head({ view, isComparable, isPart }: Pick<Props, 'view' | 'isComparable' | 'isPart'>) {
  const { date, withdrawn } = view;
  const Title = isPart ? 'h3' : 'h1';
  return (
    <header class="incident-head">
      <p class="kicker">
        {view.organizations.map(({ id, name }) => (
          <a href={organizationAddress(id)}>{name}</a>
        ))}
        <span>{view.kinds}</span>
        <time dateTime={date.iso}>{date.text}</time>
        {view.isInternal && <span>Internal</span>}
      </p>
      <Title>{view.title}</Title>
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
      {view.isShort && (
        <p class="notice short-note" role="note">
          <strong>{fieldLabels.isShort}:</strong> facts and{' '}
          {view.operator?.url === undefined ? 'sources' : 'the operator’s link'}, not yet written up.{' '}
          <a href={pageAddress('/contribute/')}>Contribute the write-up</a>
        </p>
      )}
      <div class="lede" {...html(view.ledeHtml)} />
      <Operator view={view} />
      <div class="standing">
        <p>{view.assessment}</p>
        {isComparable && <TrayButton id={view.id} title={view.title} date={date.text} />}
      </div>
    </header>
  );
}

function InTime({ view: { id, drawing, timeline, besideTimeline }, isPart }: Pick<Props, 'view' | 'isPart'>) {
  const { before, after } = besideTimeline;
  return (
    <section class="part-timeline" aria-labelledby={timelineAnchor}>
      <div class="section-head">
        <h2 id={timelineAnchor}>{partTitles.timeline}</h2>
        <button type="button" class="plain" data-reader-zone hidden>
          Show times in my zone
        </button>
      </div>
      {drawing && (
        <figure class="drawing">
          <TimelineChart drawing={drawing} width={860} id="wide" />
          <TimelineChart drawing={drawing} width={358} id="narrow" />
          <figcaption>
            Times are <span data-zone-name>UTC</span>. {describeTimeline(drawing)}
            {!isPart && <TakeDrawing path={`/incidents/${id}/timeline`} />}
          </figcaption>
        </figure>
      )}
      {before !== '' && <div class="story" {...html(before)} />}
      <TimelineList rows={timeline} />
      {after !== '' && <div class="story" {...html(after)} />}
    </section>
  );
}

interface Props {
  view: ArticleView;
  /** The headings of the page, where it is a page of its own. */
  contents?: readonly ContentsEntry[];
  /** Left out for a draft that is only being written. */
  similar?: readonly SimilarIncident[];
  /** Editors' pages that discuss it. */
  essays?: readonly Essay[];
  /** Whether comparisons know it: drafts and withdrawn records they do not. */
  isComparable?: boolean;
  /** Whether it stands in a section of a page that has a title of its own, as a preview does. */
  isPart?: boolean;
  /** Whom it hit further down the line, where the other records are at hand. */
  victims?: VictimLanes | undefined;
}

/**
 * All that a record says, as its page and the preview of a draft show it: what happened and how it ended, the facts, the
 * story, and after it the evidence.
 */
export function IncidentArticle({
  view,
  contents = [],
  similar = [],
  essays = [],
  isComparable = false,
  isPart = false,
  victims,
}: Props) {
  const { story, unknown } = view;
  return (
    <>
      <Head view={view} isComparable={isComparable} isPart={isPart} />
      <section aria-labelledby="facts">
        <h2 id="facts" class="visually-hidden">
          The facts
        </h2>
        <FactBlock facts={view.facts} own={view.own.facts} />
      </section>
      {contents.length > 0 && <ContentsFold entries={contents} />}
      {view.needsHeading && <h2 id="story">{partTitles.story}</h2>}
      {story.length > 0 && <div class="story" {...html(story.map((section) => section.html).join('\n'))} />}
      {view.followUps && <FollowUpList view={view.followUps} />}
      <div class="annex">
        <p class="annex-title">Annex: the evidence</p>
      </div>
      {(view.drawing !== undefined || view.timeline.length > 0) && <InTime view={view} isPart={isPart} />}
      {(view.impact.length > 0 || victims !== undefined) && (
        <Part id="windows">
          {view.impact.length > 0 && <ImpactTable rows={view.impact} />}
          {victims && (
            <>
              <LaneChart lanes={victims} id="victims" />
              <TakeDrawing path={`/incidents/${view.id}/affected`} of="who was affected" />
            </>
          )}
        </Part>
      )}
      {view.figures.length > 0 && (
        <Part id="figures">
          <details class="more">
            <summary>{view.figuresSummary}</summary>
            <FigureTable rows={view.figures} />
          </details>
        </Part>
      )}
      {view.own.recorded.length > 0 && (
        <Part id="recorded">
          <AlsoRecorded facts={view.own.recorded} />
        </Part>
      )}
      {view.topics.length > 0 && (
        <Part id="other-values">
          <OtherValueTopics topics={view.topics} contradictions={view.contradictions} />
        </Part>
      )}
      {unknown && <div class="story" {...html(unknown.html)} />}
      {essays.length > 0 && (
        <Part id="essays">
          <ul class="plain-list">
            {essays.map(({ id, title, others }) => (
              <li>
                <a href={comparisonAddress(id)}>{title}</a> <span class="count">{others}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {(view.related.length > 0 || similar.length > 0) && (
        <Part id="similar">
          <Neighbours id={view.id} related={view.related} similar={similar} />
        </Part>
      )}
      {view.sources.first.length > 0 && (
        <Part id="sources">
          <p class="quiet">{view.origins}</p>
          <SourceList sources={view.sources} />
        </Part>
      )}
      <ChangeList changes={view.changes} />
    </>
  );
}
