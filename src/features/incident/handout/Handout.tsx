import { fieldLabels } from '../../../../schemas/labels.ts';
import { incidentAddress } from '../../../address.ts';
import { SourceTitle } from '../../../ui/SourceTitle.tsx';
import { Lines } from '../FactBlock.tsx';
import { FollowUpList } from '../FollowUpList.tsx';
import { LabelList } from '../LabelList.tsx';
import { TimelineList } from '../TimelineList.tsx';
import type { HandoutView } from './handout.ts';

/** HTML from our own sanitising renderer, the only one that may stand here. */
const html = (text: string) => ({ dangerouslySetInnerHTML: { __html: text } });

/** What was known before it turned, and what to talk about. */
function Beginning({ view }: { view: HandoutView }) {
  const { facts, seen, times, hasTurn, questions } = view;
  return (
    <section class="sheet" aria-labelledby="known">
      <h2 id="known">Sheet 1: what was known</h2>
      <LabelList class="handout-facts" rows={facts.map(({ label, text }) => ({ label, value: text }))} />
      <h3>What people met</h3>
      {seen.length === 0 ? (
        <p class="absent">Not recorded service by service.</p>
      ) : (
        <LabelList
          class="handout-facts"
          rows={seen.map(({ effect, services }) => ({ label: effect, value: services }))}
        />
      )}
      <h3>{hasTurn ? 'Until it turned' : 'When it began'}</h3>
      {times.length === 0 ? <p class="absent">No time is known.</p> : <TimelineList rows={times} />}
      <h3>To discuss</h3>
      <ol class="to-discuss">
        {questions.map((question) => (
          <li>{question}</li>
        ))}
      </ol>
    </section>
  );
}

/** How it went on, why it happened and what is to be learnt from it. */
function Ending({ ending }: { ending: HandoutView['ending'] }) {
  return (
    <div class="sheet">
      <h2 class="handout-title">{ending.title}</h2>
      <div class="lede" {...html(ending.ledeHtml)} />
      <LabelList
        class="handout-facts"
        rows={ending.facts.map(({ label, lines }) => ({ label, value: <Lines lines={lines} /> }))}
      />
      {ending.lessonsHtml !== '' && <div class="story" {...html(ending.lessonsHtml)} />}
      {ending.followUps && <FollowUpList view={ending.followUps} />}
      {ending.sources.length > 0 && (
        <section class="handout-sources" aria-labelledby="sources">
          <h2 id="sources">{fieldLabels.sources}</h2>
          <ol class="sources">
            {ending.sources.map(({ anchor, number, title, url, details }) => (
              <li id={anchor} value={number}>
                <SourceTitle title={title} url={url} /> <span class="source-details">{details}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

/** Two sheets for a workshop, of which the second tells the ending; on a screen that is folded away. */
export function Handout({ view }: { view: HandoutView }) {
  return (
    <article class="handout">
      <header>
        <h1>{view.title}</h1>
        <p class="handout-use">
          For a workshop: print this page, hand out the first sheet, and the second when it has been
          discussed. <a href={incidentAddress(view.id)}>The whole record</a>
        </p>
      </header>
      <Beginning view={view} />
      <details class="ending">
        <summary>Sheet 2: how it ended</summary>
        <Ending ending={view.ending} />
      </details>
    </article>
  );
}
