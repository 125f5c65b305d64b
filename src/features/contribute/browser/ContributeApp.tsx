import { useMemo, useRef, useState } from 'preact/hooks';
import { base } from '../../../address.ts';
import { shownTree } from '../../../core/markdown/body.ts';
import { useSettled } from '../../../ui/browser/use-settled.ts';
import { IncidentArticle, incidentArticle } from '../../incident/index.ts';
import { checkDraft, type CheckedDraft } from '../check-draft.ts';
import { toRuleContext, type ContributeData } from '../contribute-data.ts';
import { isBegun, textLines, type Draft } from '../draft.ts';
import { DraftForm, type DraftChange, type TextAreas } from './DraftForm.tsx';
import { prefilledDraft } from '../prefilled.ts';
import { ProblemList } from './ProblemList.tsx';
import { Submit } from './Submit.tsx';
import { loadDraft, storeDraft } from './stored-draft.ts';

/** Milliseconds between the last key and the check, so that checking does not get in the way of typing. */
const pause = 200;

/** What was filled in is a draft of its own once something of it is changed: a reload then brings that back. */
function forgetQuery(): void {
  if (location.search !== '') history.replaceState(null, '', location.pathname + location.hash);
}

/**
 * The draft that this browser keeps, or the one that the address fills in where none is begun, and what changes a part
 * of it.
 */
function useDraft(prefilled: Draft | undefined): [draft: Draft, change: (change: DraftChange) => void] {
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = loadDraft();
    return prefilled && !isBegun(kept) ? prefilled : kept;
  });
  // Leaving one field and typing in the next may both come before the form is drawn again.
  const latest = useRef(draft);
  const change = (partOf: DraftChange): void => {
    latest.current = { ...latest.current, ...partOf(latest.current) };
    setDraft(latest.current);
    storeDraft(latest.current);
    forgetQuery();
  };
  return [draft, change];
}

/** Selects a line of a text area. */
function selectLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}

/** Selects a line of the file in the text that has it; one of the fences in the nearest line of the front matter. */
function goToLine(line: number, draft: Draft, { frontMatter, body }: TextAreas): void {
  const { frontMatterLine, bodyLine } = textLines(draft);
  if (line >= bodyLine && body.current) selectLine(body.current, line - bodyLine + 1);
  else if (frontMatter.current) selectLine(frontMatter.current, Math.max(1, line - frontMatterLine + 1));
}

function Preview({ shown }: Pick<CheckedDraft, 'shown'>) {
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">Preview</h2>
      {shown ? (
        <article class="incident preview-page">
          <IncidentArticle view={incidentArticle(shown.record, shownTree(shown.incident.body), { base })} />
        </article>
      ) : (
        <p class="absent">The page appears here once every required field has its form.</p>
      )}
    </section>
  );
}

/** Asked where the link fills the form in and a draft of something else is begun. */
function KeptDraft({ onKeep, onReplace }: { onKeep: () => void; onReplace: () => void }) {
  return (
    <div class="notice kept-draft" role="status">
      <p>
        This browser keeps a draft that you have begun. The link that you followed fills in another record.
      </p>
      <p class="submit-ways">
        <button type="button" onClick={onKeep}>
          Go on with the draft
        </button>
        <button type="button" class="plain" onClick={onReplace}>
          Replace it with the other record
        </button>
      </p>
    </div>
  );
}

/** A form that writes the file of an incident, checks it as it is written, and shows its page. */
export function ContributeApp({ data }: { data: ContributeData }) {
  const context = useMemo(
    () => ({ ...toRuleContext(data), today: new Date().toISOString().slice(0, 10) }),
    [data],
  );
  const prefilled = useMemo(() => prefilledDraft(location.search, context.registry), [context]);
  const [draft, change] = useDraft(prefilled);
  const [isAsked, setAsked] = useState(prefilled !== undefined && draft !== prefilled);
  const settled = useSettled(draft, pause);
  const checked = useMemo(() => checkDraft(settled, context), [settled, context]);
  const services = useMemo(() => [...context.registry.services.values()], [context]);
  const areas: TextAreas = {
    frontMatter: useRef<HTMLTextAreaElement>(null),
    body: useRef<HTMLTextAreaElement>(null),
  };
  return (
    <div class="contribute">
      {isAsked && prefilled && (
        <KeptDraft
          onKeep={() => {
            setAsked(false);
            forgetQuery();
          }}
          onReplace={() => {
            setAsked(false);
            change(() => prefilled);
          }}
        />
      )}
      <DraftForm draft={draft} services={services} areas={areas} onChange={change} />
      <div class="contribute-side">
        <ProblemList
          problems={checked.problems}
          onGoTo={({ line }) => {
            goToLine(line, draft, areas);
          }}
        />
        <Submit draft={draft} path={checked.path} repository={data.repository} branch={data.branch} />
      </div>
      <Preview shown={checked.shown} />
    </div>
  );
}
