import { useMemo, useRef, useState } from 'preact/hooks';
import { base } from '../../../address.ts';
import { useSettled } from '../../../ui/browser/use-settled.ts';
import { checkDraft } from '../check-draft.ts';
import type { ContributeData } from '../contribute-data.ts';
import { toRuleContext } from '../contribute-data.ts';
import { emptyDraft, textLines, type Draft } from '../draft.ts';
import { readSimpleFields, writeSimpleField, type SimpleField } from '../simple-fields.ts';
import { treeOf } from '../../../core/markdown/body.ts';
import type { Problem } from '../../../core/problem.ts';
import { Handover } from './Handover.tsx';
import { ProblemList } from './ProblemList.tsx';
import { SimpleFields } from './SimpleFields.tsx';
import { loadDraft, storeDraft } from './stored-draft.ts';
import { IncidentArticle, incidentArticle } from '../../incident/index.ts';

/** Milliseconds between the last key and the check, so that checking does not get in the way of typing. */
const pause = 200;

/** Selects a line of a text area. */
function selectLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}

export function ContributeApp({ data }: { data: ContributeData }) {
  const [draft, setDraft] = useState<Draft>(loadDraft);
  const settled = useSettled(draft, pause);
  const context = useMemo(() => toRuleContext(data), [data]);
  const checked = useMemo(() => checkDraft(settled, context), [settled, context]);
  const services = useMemo(() => [...context.registry.services.values()], [context]);
  const frontMatterArea = useRef<HTMLTextAreaElement>(null);
  const bodyArea = useRef<HTMLTextAreaElement>(null);

  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    storeDraft(next);
  };
  const values = readSimpleFields(draft.frontMatter);
  const goTo = ({ line }: Problem): void => {
    const { frontMatterLine, bodyLine } = textLines(draft);
    if (line >= bodyLine && bodyArea.current) selectLine(bodyArea.current, line - bodyLine + 1);
    else if (frontMatterArea.current)
      selectLine(frontMatterArea.current, Math.max(1, line - frontMatterLine + 1));
  };
  return (
    <div class="contribute">
      <form
        class="contribute-form"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <h2>The record</h2>
        {values ? (
          <SimpleFields
            values={values}
            services={services}
            onChange={(field: SimpleField, value) => {
              change({ frontMatter: writeSimpleField(draft.frontMatter, field, value) });
            }}
          />
        ) : (
          <p class="notice">
            The front matter below cannot be read, so its fields cannot be shown one by one. Mend it there
            first.
          </p>
        )}
        <div class="field">
          <label for="field-slug">Short name for the address</label>
          <input
            id="field-slug"
            value={draft.slug}
            autoComplete="off"
            spellcheck={false}
            aria-describedby="hint-slug"
            onInput={(event) => {
              change({ slug: event.currentTarget.value.trim().toLowerCase() });
            }}
          />
          <p class="field-hint" id="hint-slug">
            Lower-case words with hyphens, such as example-bank-login. It never changes later.
          </p>
        </div>
        <div class="field">
          <label for="field-body">What happened, in your own words</label>
          <textarea
            id="field-body"
            ref={bodyArea}
            rows={10}
            value={draft.body}
            aria-describedby="hint-body"
            onInput={(event) => {
              change({ body: event.currentTarget.value });
            }}
          />
          <p class="field-hint" id="hint-body">
            Markdown. Cite sources as [@their-id]. Sections that help: What happened, Impact, Response, What
            made it worse, Lessons, What is not known, Timeline.
          </p>
        </div>
        <div class="field">
          <label for="field-front-matter">All fields as the file has them</label>
          <textarea
            id="field-front-matter"
            ref={frontMatterArea}
            class="code"
            rows={14}
            spellcheck={false}
            value={draft.frontMatter}
            aria-describedby="hint-front-matter"
            onInput={(event) => {
              change({ frontMatter: event.currentTarget.value });
            }}
          />
          <p class="field-hint" id="hint-front-matter">
            The fields above write into this text, and everything else can be written here: times, impact,
            claims, sources with their ids.
          </p>
        </div>
        <p>
          <button
            type="button"
            class="plain"
            onClick={() => {
              change(emptyDraft);
            }}
          >
            Begin again with an empty record
          </button>
        </p>
      </form>
      <div class="contribute-side">
        <ProblemList problems={checked.problems} onGoTo={goTo} />
        <Handover draft={draft} path={checked.path} repository={data.repository} branch={data.branch} />
      </div>
      <section class="preview" aria-labelledby="preview">
        <h2 id="preview">Preview</h2>
        {checked.shown ? (
          <article class="incident preview-page">
            <IncidentArticle
              view={incidentArticle(checked.shown.record, treeOf(checked.shown.incident.body), { base })}
            />
          </article>
        ) : (
          <p class="absent">The page appears here once every required field has its form.</p>
        )}
      </section>
    </div>
  );
}
