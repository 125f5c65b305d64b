import { triggers } from '../../../../schemas/vocabulary.ts';
import type { FieldValue, SimpleField } from '../simple-fields.ts';
import { causeParts } from '../../../core/record/cause-parts.ts';
import type { Service } from '../../../core/registry/registry.ts';

interface Props {
  values: Record<SimpleField, FieldValue>;
  services: readonly Service[];
  onChange: (field: SimpleField, value: string | string[]) => void;
}

interface FieldProps {
  name: SimpleField;
  label: string;
  hint: string;
  value: FieldValue;
}

const textOf = (value: FieldValue): string =>
  value.kind === 'text' ? value.text : value.kind === 'list' ? value.items.join(', ') : '';

const hintId = (name: string): string => `hint-${name}`;

function LongNote({ name, label }: { name: string; label: string }) {
  return (
    <p class="field-long" id={hintId(name)}>
      {label} stands in its long form in the text below; change it there.
    </p>
  );
}

function TextField({
  name,
  label,
  hint,
  value,
  type = 'text',
  onChange,
}: FieldProps & { type?: string; onChange: (text: string) => void }) {
  return (
    <div class="field">
      <label for={`field-${name}`}>{label}</label>
      {value.kind === 'long' ? (
        <LongNote name={name} label={label} />
      ) : (
        <>
          <input
            id={`field-${name}`}
            type={type}
            value={textOf(value)}
            aria-describedby={hintId(name)}
            autoComplete="off"
            onInput={(event) => {
              onChange(event.currentTarget.value);
            }}
          />
          <p class="field-hint" id={hintId(name)}>
            {hint}
          </p>
        </>
      )}
    </div>
  );
}

const splitList = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');

function ServicesField({
  value,
  services,
  onChange,
}: {
  value: FieldValue;
  services: readonly Service[];
  onChange: (ids: string[]) => void;
}) {
  const chosen =
    value.kind === 'list' ? value.items : value.kind === 'text' && value.text !== '' ? [value.text] : [];
  const add = (name: string): boolean => {
    const wanted = name.trim().toLowerCase();
    const found = services.find(({ id, fields }) =>
      [id, fields.name, ...(fields.aliases ?? [])].some((known) => known.toLowerCase() === wanted),
    );
    if (!found) return false;
    if (!chosen.includes(found.id)) onChange([...chosen, found.id]);
    return true;
  };
  return (
    <div class="field">
      <label for="field-services">Services that failed</label>
      <ul class="chips" aria-label="Chosen services">
        {chosen.map((id) => (
          <li>
            {services.find((service) => service.id === id)?.fields.name ?? id}
            <button
              type="button"
              class="plain"
              aria-label={`Take out ${id}`}
              onClick={() => {
                onChange(chosen.filter((other) => other !== id));
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <input
        id="field-services"
        list="known-services"
        autoComplete="off"
        aria-describedby={hintId('services')}
        onChange={(event) => {
          if (add(event.currentTarget.value)) event.currentTarget.value = '';
        }}
      />
      <datalist id="known-services">
        {services.map(({ id, fields }) => (
          <option value={fields.name} label={id} />
        ))}
      </datalist>
      <p class="field-hint" id={hintId('services')}>
        Type a name and choose it. A service that is not known yet needs a file of its own; write its id into
        the text below and say so in the pull request.
      </p>
    </div>
  );
}

function CauseField({ value, onChange }: { value: FieldValue; onChange: (word: string) => void }) {
  const word = textOf(value);
  const known = Object.entries(triggers).find(([is]) => is === word);
  return (
    <div class="field">
      <label for="field-cause">{causeParts.trigger.label}</label>
      {value.kind === 'long' ? (
        <LongNote name="cause" label="The cause" />
      ) : (
        <>
          <select
            id="field-cause"
            value={word}
            aria-describedby={hintId('cause')}
            onChange={(event) => {
              onChange(event.currentTarget.value);
            }}
          >
            <option value="">Choose a word</option>
            {Object.entries(triggers).map(([is, { label }]) => (
              <option value={is}>{label}</option>
            ))}
          </select>
          <p class="field-hint" id={hintId('cause')}>
            {known
              ? known[1].definition
              : 'One word for what set it off; “not disclosed” and “not known” are answers too.'}
          </p>
        </>
      )}
    </div>
  );
}

function SourcesField({ value, onChange }: { value: FieldValue; onChange: (addresses: string[]) => void }) {
  return (
    <div class="field">
      <label for="field-sources">Sources</label>
      {value.kind === 'long' ? (
        <LongNote name="sources" label="The sources" />
      ) : (
        <>
          <textarea
            id="field-sources"
            rows={2}
            spellcheck={false}
            aria-describedby={hintId('sources')}
            value={value.kind === 'list' ? value.items.join('\n') : value.text}
            onChange={(event) => {
              onChange(splitList(event.currentTarget.value, /\s+/));
            }}
          />
          <p class="field-hint" id={hintId('sources')}>
            Addresses of the documents all of this rests on, one a line. With two or more, give each an id in
            the text below, so that values can name theirs.
          </p>
        </>
      )}
    </div>
  );
}

/** The required fields and the two most useful others, one by one; each writes into the text below. */
export function SimpleFields({ values, services, onChange }: Props) {
  return (
    <div class="fields">
      <TextField
        name="title"
        label="Title"
        hint="What happened, not whose fault it was. 15 to 110 characters."
        value={values.title}
        onChange={(text) => {
          onChange('title', text);
        }}
      />
      <TextField
        name="date"
        label="Date"
        type="date"
        hint="The day on which the first user was hit, in UTC."
        value={values.date}
        onChange={(text) => {
          onChange('date', text);
        }}
      />
      <ServicesField
        value={values.services}
        services={services}
        onChange={(ids) => {
          onChange('services', ids);
        }}
      />
      <CauseField
        value={values.cause}
        onChange={(word) => {
          onChange('cause', word);
        }}
      />
      <SourcesField
        value={values.sources}
        onChange={(addresses) => {
          onChange('sources', addresses);
        }}
      />
      <TextField
        name="duration"
        label="Duration, if stated"
        hint="PT2H30M is two and a half hours; PT2H~ is about two hours."
        value={values.duration}
        onChange={(text) => {
          onChange('duration', text.trim());
        }}
      />
      <TextField
        name="reports"
        label="Reports, if counted"
        hint="How many people reported trouble, in digits: 4200; 4200~ is about."
        value={values.reports}
        onChange={(text) => {
          onChange('reports', text.trim());
        }}
      />
    </div>
  );
}
