import { fieldLabels } from '../../../../schemas/labels.ts';
import { triggers } from '../../../../schemas/vocabulary.ts';
import { causeParts } from '../../../core/record/cause-parts.ts';
import type { Service } from '../../../core/registry/registry.ts';
import type { FieldValue, SimpleField } from '../simple-fields.ts';
import { Field, fieldId, hintId } from './Field.tsx';
import { ServicesField } from './ServicesField.tsx';

/** The fields that are one text, with what to write into them. */
const textFields = {
  title: {
    label: fieldLabels.title,
    hint: 'What happened, not whose fault it was. 15 to 110 characters.',
    type: 'text',
    isTrimmed: false,
  },
  date: {
    label: fieldLabels.date,
    hint: 'The day on which the first user was affected, in UTC.',
    type: 'date',
    isTrimmed: false,
  },
  duration: {
    label: fieldLabels['duration.stated'],
    hint: 'Only if a source states it. PT2H30M is two and a half hours; PT2H~ is about two hours.',
    type: 'text',
    isTrimmed: true,
  },
  reports: {
    label: fieldLabels.reports,
    hint: 'How many people reported trouble, in digits: 4200; 4200~ is about. Only if they were counted.',
    type: 'text',
    isTrimmed: true,
  },
} as const satisfies Partial<Record<SimpleField, object>>;
type TextFieldName = keyof typeof textFields;

interface ValueProps<Written> {
  value: FieldValue;
  onChange: (written: Written) => void;
}

const textOf = (value: FieldValue): string =>
  value.kind === 'text' ? value.text : value.kind === 'list' ? value.items.join(', ') : '';

const longNameOf = ({ kind }: FieldValue, name: string): string | undefined =>
  kind === 'long' ? name : undefined;

function TextField({ name, value, onChange }: ValueProps<string> & { name: TextFieldName }) {
  const { label, hint, type, isTrimmed } = textFields[name];
  return (
    <Field name={name} label={label} hint={hint} longName={longNameOf(value, label)}>
      <input
        id={fieldId(name)}
        type={type}
        value={textOf(value)}
        aria-describedby={hintId(name)}
        autoComplete="off"
        onInput={(event) => {
          const text = event.currentTarget.value;
          onChange(isTrimmed ? text.trim() : text);
        }}
      />
    </Field>
  );
}

function CauseField({ value, onChange }: ValueProps<string>) {
  const word = textOf(value);
  const known = Object.entries(triggers).find(([is]) => is === word);
  const hint =
    known?.[1].definition ?? 'One word for what set it off; “not disclosed” and “not known” are answers too.';
  return (
    <Field
      name="cause"
      label={causeParts.trigger.label}
      hint={hint}
      longName={longNameOf(value, 'The cause')}
    >
      <select
        id={fieldId('cause')}
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
    </Field>
  );
}

const addressesIn = (text: string): string[] => text.split(/\s+/).filter((address) => address !== '');

function SourcesField({ value, onChange }: ValueProps<string[]>) {
  return (
    <Field
      name="sources"
      label="Sources"
      hint="Addresses of the documents all of this rests on, one a line. With two or more, give each an id in the text below, so that values can name theirs."
      longName={longNameOf(value, 'The list of sources')}
    >
      <textarea
        id={fieldId('sources')}
        rows={2}
        spellcheck={false}
        aria-describedby={hintId('sources')}
        value={value.kind === 'list' ? value.items.join('\n') : textOf(value)}
        onChange={(event) => {
          onChange(addressesIn(event.currentTarget.value));
        }}
      />
    </Field>
  );
}

const idsOf = (value: FieldValue): readonly string[] => {
  if (value.kind === 'list') return value.items;
  return value.kind === 'text' && value.text !== '' ? [value.text] : [];
};

interface Props {
  values: Record<SimpleField, FieldValue>;
  services: readonly Service[];
  onChange: (field: SimpleField, value: string | string[]) => void;
}

/** The required fields and the two most useful others, one by one; each writes into the text below. */
export function SimpleFields({ values, services, onChange }: Props) {
  const changed = (field: SimpleField) => (value: string | string[]) => {
    onChange(field, value);
  };
  const text = (name: TextFieldName) => (
    <TextField key={name} name={name} value={values[name]} onChange={changed(name)} />
  );
  return (
    <div class="fields">
      {text('title')}
      {text('date')}
      <ServicesField chosen={idsOf(values.services)} services={services} onChange={changed('services')} />
      <CauseField value={values.cause} onChange={changed('cause')} />
      <SourcesField value={values.sources} onChange={changed('sources')} />
      {text('duration')}
      {text('reports')}
    </div>
  );
}
