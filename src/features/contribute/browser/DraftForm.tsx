import type { RefObject } from 'preact';
import type { Service } from '../../../core/registry/registry.ts';
import { emptyDraft, type Draft } from '../draft.ts';
import { readSimpleFields, writeSimpleField } from '../simple-fields.ts';
import { Field, fieldId, hintId } from './Field.tsx';
import { SimpleFields } from './SimpleFields.tsx';

/** The two texts of a file, where a problem can point at a line. */
export interface TextAreas {
  frontMatter: RefObject<HTMLTextAreaElement>;
  body: RefObject<HTMLTextAreaElement>;
}

/** The parts of a draft that change, made of the draft as it is by then. */
export type DraftChange = (draft: Draft) => Partial<Draft>;

interface Props {
  draft: Draft;
  services: readonly Service[];
  areas: TextAreas;
  onChange: (change: DraftChange) => void;
}

type FieldProps = Pick<Props, 'draft' | 'areas' | 'onChange'>;

/** The fields one by one, as long as the text that they write into can be read. */
function Fields({ draft, services, onChange }: Omit<Props, 'areas'>) {
  const values = readSimpleFields(draft.frontMatter);
  if (!values)
    return (
      <p class="notice">
        The front matter below cannot be read, so its fields cannot be shown one by one. Fix it there first.
      </p>
    );
  return (
    <SimpleFields
      values={values}
      services={services}
      onChange={(field, value) => {
        onChange(({ frontMatter }) => ({ frontMatter: writeSimpleField(frontMatter, field, value) }));
      }}
    />
  );
}

function SlugField({ draft, onChange }: Omit<FieldProps, 'areas'>) {
  return (
    <Field
      name="slug"
      label="Short name for the address"
      hint="Lower-case words with hyphens, such as example-bank-login. It never changes later."
    >
      <input
        id={fieldId('slug')}
        value={draft.slug}
        autoComplete="off"
        spellcheck={false}
        aria-describedby={hintId('slug')}
        onInput={(event) => {
          const { value } = event.currentTarget;
          onChange(() => ({ slug: value.trim().toLowerCase() }));
        }}
      />
    </Field>
  );
}

function BodyField({ draft, areas, onChange }: FieldProps) {
  return (
    <Field
      name="body"
      label="What happened, in your own words"
      hint="Markdown. Cite sources as [@their-id]. Sections that help: What happened, Impact, Response, What made it worse, Lessons, What is not known, Timeline."
    >
      <textarea
        id={fieldId('body')}
        ref={areas.body}
        rows={10}
        value={draft.body}
        aria-describedby={hintId('body')}
        onInput={(event) => {
          const { value } = event.currentTarget;
          onChange(() => ({ body: value }));
        }}
      />
    </Field>
  );
}

function FrontMatterField({ draft, areas, onChange }: FieldProps) {
  return (
    <Field
      name="front-matter"
      label="All fields as the file has them"
      hint="The fields above write into this text, and everything else can be written here: times, impact, claims, sources with their ids."
    >
      <textarea
        id={fieldId('front-matter')}
        ref={areas.frontMatter}
        class="code"
        rows={14}
        spellcheck={false}
        value={draft.frontMatter}
        aria-describedby={hintId('front-matter')}
        onInput={(event) => {
          const { value } = event.currentTarget;
          onChange(() => ({ frontMatter: value }));
        }}
      />
    </Field>
  );
}

/** Everything that can be written about an incident: the most asked fields by themselves, all others in the text. */
export function DraftForm({ draft, services, areas, onChange }: Props) {
  return (
    <form
      class="contribute-form"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <h2>The record</h2>
      <Fields draft={draft} services={services} onChange={onChange} />
      <SlugField draft={draft} onChange={onChange} />
      <BodyField draft={draft} areas={areas} onChange={onChange} />
      <FrontMatterField draft={draft} areas={areas} onChange={onChange} />
      <p>
        <button
          type="button"
          class="plain"
          onClick={() => {
            onChange(() => emptyDraft);
          }}
        >
          Begin again with an empty record
        </button>
      </p>
    </form>
  );
}
