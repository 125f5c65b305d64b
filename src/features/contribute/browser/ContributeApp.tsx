import { useMemo, useRef, useState } from 'preact/hooks';
import { base } from '../../../address.ts';
import { useSettled } from '../../../ui/browser/use-settled.ts';
import { IncidentArticle } from '../../incident/index.ts';
import { checkDraft, type CheckedDraft } from '../check-draft.ts';
import { toOwnSettings, toRuleContext, type ContributeData } from '../contribute-data.ts';
import { emptyDraft, isBegun, type Draft } from '../draft.ts';
import { draftView } from '../draft-view.ts';
import { placeProblems } from '../field-problems.ts';
import { withEntries } from '../new-entries.ts';
import { prefilledDraft } from '../prefilled.ts';
import { DraftForm, type DraftChange, type TextAreas } from './DraftForm.tsx';
import { goTo } from './go-to.ts';
import { useLead } from './use-lead.ts';
import { KeptDraft } from './KeptDraft.tsx';
import { CheckBar, ProblemList } from './ProblemList.tsx';
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
function useDraft(
  prefilled: Draft | undefined,
  today: string,
): [draft: Draft, change: (change: DraftChange) => void] {
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = loadDraft(today);
    if (isBegun(kept)) return kept;
    return prefilled ?? emptyDraft(today);
  });
  // Leaving one field and typing in the next may both come before the form is drawn again.
  const latest = useRef(draft);
  const change = (made: DraftChange): void => {
    latest.current = made(latest.current);
    setDraft(latest.current);
    storeDraft(latest.current);
    forgetQuery();
  };
  return [draft, change];
}

function Preview({ shown, data }: Pick<CheckedDraft, 'shown'> & { data: ContributeData }) {
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">Preview</h2>
      {shown ? (
        <article class="incident preview-page">
          <IncidentArticle view={draftView(shown, base, data.own?.fields)} isPart />
        </article>
      ) : (
        <p class="absent">The file cannot be read; the check says where.</p>
      )}
    </section>
  );
}

/** A form that writes the files of an incident, checks them as they are written, and shows its page. */
export function ContributeApp({ data }: { data: ContributeData }) {
  const context = useMemo(
    () => ({ ...toRuleContext(data), today: new Date().toISOString().slice(0, 10) }),
    [data],
  );
  const { today } = context;
  const prefilled = useMemo(() => prefilledDraft(location.search, context.registry, today), [context]);
  const [draft, change] = useDraft(prefilled, today);
  const [isAsked, setAsked] = useState(prefilled !== undefined && draft !== prefilled);
  const settled = useSettled(draft, pause);
  const checked = useMemo(() => checkDraft(settled, context, toOwnSettings(data)), [settled, context]);
  const placed = useMemo(() => placeProblems(checked.problems, settled, checked.path), [checked]);
  const lead = useLead(settled, data.hasLeads);
  const registry = useMemo(() => withEntries(context.registry, draft), [context, draft]);
  const areas: TextAreas = {
    frontMatter: useRef<HTMLTextAreaElement>(null),
    body: useRef<HTMLTextAreaElement>(null),
    claims: useRef<HTMLTextAreaElement>(null),
  };
  return (
    <div class="contribute">
      <CheckBar problems={placed} />
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
      <DraftForm
        draft={draft}
        registry={registry}
        problems={checked.problems}
        problemsOf={(name) =>
          placed.flatMap(({ control, isEmpty, problem }) => (control === name && !isEmpty ? [problem] : []))
        }
        areas={areas}
        onChange={change}
        onClear={() => {
          change(() => emptyDraft(today));
        }}
      />
      <div class="contribute-aside">
        <div class="contribute-side">
          <ProblemList
            problems={placed}
            onGoTo={(problem) => {
              goTo(problem, draft, areas);
            }}
          />
          <Submit files={checked.files} lead={lead} site={data.site} />
        </div>
      </div>
      <Preview shown={checked.shown} data={data} />
    </div>
  );
}
