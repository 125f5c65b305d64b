import type { RefObject } from 'preact';
import type { Problem } from '../../../core/problem.ts';
import type { Registry } from '../../../core/registry/registry.ts';
import { controlLabels } from '../control-labels.ts';
import { shortNameOf, type Draft } from '../draft.ts';
import type { ControlName } from '../field-problems.ts';
import { newService, withServices } from '../new-entries.ts';
import { changeSources, nameAllSources, readSources } from '../source-rows.ts';
import { readSimpleFields, textOf, writeSimpleField } from '../simple-fields.ts';
import { described, Field } from './Field.tsx';
import { NewEntries } from './NewEntries.tsx';
import { SourcesField } from './SourcesField.tsx';
import { ServicesField } from './ServicesField.tsx';
import { idsOf, SimpleFields } from './SimpleFields.tsx';

/** The texts of the files, where a problem can point at a line. */
export interface TextAreas {
  frontMatter: RefObject<HTMLTextAreaElement>;
  body: RefObject<HTMLTextAreaElement>;
  claims: RefObject<HTMLTextAreaElement>;
}

/** The draft after a change, made of the draft as it is by then. */
export type DraftChange = (draft: Draft) => Draft;

interface Props {
  draft: Draft;
  /** With the new entries of the draft. */
  registry: Registry;
  problemsOf: (control: ControlName) => readonly Problem[] | undefined;
  /** Of all files. */
  problems: readonly Problem[];
  areas: TextAreas;
  onChange: (change: DraftChange) => void;
  onClear: () => void;
}

type FieldProps = Pick<Props, 'draft' | 'problemsOf' | 'areas' | 'onChange'>;

const withServiceIds = (draft: Draft, ids: readonly string[]): Draft =>
  withServices({ ...draft, frontMatter: writeSimpleField(draft.frontMatter, 'services', ids) }, ids);

/** The fields one by one, as long as the text that they write into can be read. */
function Fields({ draft, registry, problemsOf, problems, onChange }: Omit<Props, 'areas' | 'onClear'>) {
  const values = readSimpleFields(draft.frontMatter);
  if (!values)
    return (
      <p class="notice">
        The front matter below cannot be read, so its fields cannot be shown one by one. Fix it there first.
      </p>
    );
  const chosen = idsOf(values.services);
  return (
    <SimpleFields
      values={values}
      problemsOf={problemsOf}
      services={
        <>
          <ServicesField
            chosen={chosen}
            services={registry.services}
            problems={problemsOf('services')}
            onChange={(ids) => {
              onChange((latest) => withServiceIds(latest, ids));
            }}
            onCreate={(name) => {
              const service = newService(name, registry.services);
              onChange((latest) =>
                withServiceIds({ ...latest, services: [...latest.services, service] }, [
                  ...chosen,
                  service.id,
                ]),
              );
            }}
          />
          <NewEntries draft={draft} registry={registry} problems={problems} onChange={onChange} />
        </>
      }
      sources={
        <SourcesField
          rows={readSources(draft.frontMatter)}
          problems={problemsOf('sources') ?? []}
          lacksNames={problems.some(({ rule }) => rule === 'value-without-source')}
          onChange={(change) => {
            onChange((latest) => ({ ...latest, frontMatter: changeSources(latest.frontMatter, change) }));
          }}
          onNameAll={() => {
            onChange((latest) => ({ ...latest, frontMatter: nameAllSources(latest.frontMatter) }));
          }}
        />
      }
      onChange={(field, value) => {
        onChange((latest) => ({
          ...latest,
          frontMatter: writeSimpleField(latest.frontMatter, field, value),
        }));
      }}
    />
  );
}

function SlugField({ draft, problemsOf, onChange }: Omit<FieldProps, 'areas'>) {
  const title = readSimpleFields(draft.frontMatter)?.title;
  return (
    <Field
      name="slug"
      label={controlLabels.slug}
      hint="Made of the title unless you write another: lower-case words with hyphens. It never changes later."
      problems={problemsOf('slug')}
    >
      <input
        {...described('slug', problemsOf('slug'))}
        value={draft.slug}
        placeholder={shortNameOf('', title ? textOf(title) : '')}
        autoComplete="off"
        spellcheck={false}
        onInput={({ currentTarget: { value } }) => {
          onChange((latest) => ({ ...latest, slug: value.trim().toLowerCase() }));
        }}
      />
    </Field>
  );
}

/** One of the texts of the files. */
function TextArea({
  name,
  hint,
  rows,
  isCode = false,
  draft,
  problemsOf,
  areas,
  onChange,
}: FieldProps & { name: keyof typeof texts; hint: string; rows: number; isCode?: boolean }) {
  const part = texts[name];
  // The lines of code are told of in the list, and the fields above say theirs.
  const problems = isCode ? undefined : problemsOf(name);
  return (
    <Field name={name} label={controlLabels[name]} hint={hint} problems={problems}>
      <textarea
        {...described(name, problems)}
        ref={areas[part]}
        rows={rows}
        class={isCode ? 'code' : undefined}
        spellcheck={!isCode}
        value={draft[part]}
        onInput={({ currentTarget: { value } }) => {
          onChange((latest) => ({ ...latest, [part]: value }));
        }}
      />
    </Field>
  );
}

/** The part of the draft that each text area writes. */
const texts = { body: 'body', 'front-matter': 'frontMatter', claims: 'claims' } as const;

/** Everything that can be written about an incident: the most asked fields by themselves, all others in the texts. */
export function DraftForm({ registry, problems, onClear, ...rest }: Props) {
  const { draft } = rest;
  return (
    <form
      class="contribute-form"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <Fields registry={registry} problems={problems} {...rest} />
      <SlugField {...rest} />
      <TextArea
        {...rest}
        name="body"
        rows={10}
        hint="Markdown. Cite sources as [@their-id]. Sections that help: What happened, Impact, Response, What made it worse, Lessons, What is not known, Timeline."
      />
      <TextArea
        {...rest}
        name="front-matter"
        isCode
        rows={14}
        hint="The fields above write into this text, and everything else can be written here: times, impact, claims, sources with their ids."
      />
      <details class="more claims-file" open={draft.claims !== ''}>
        <summary>A claims file, for much that others published and the record does not adopt</summary>
        <TextArea
          {...rest}
          name="claims"
          isCode
          rows={8}
          hint="A few claims fit above; many go into this file, which begins with “claims:” and lists its own sources below “sources:”."
        />
      </details>
      <p>
        <button type="button" class="plain" onClick={onClear}>
          Begin again with an empty record
        </button>
      </p>
    </form>
  );
}
