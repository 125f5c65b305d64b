import type { ComponentChildren } from 'preact';
import { dayPattern } from '../../../../schemas/patterns.ts';
import { triggers } from '../../../../schemas/vocabulary.ts';
import type { Problem } from '../../../core/problem.ts';
import { controlLabels } from '../control-labels.ts';
import { textOf, type FieldValue, type SimpleField } from '../simple-fields.ts';
import { described, Field } from './Field.tsx';

/** The fields that are one text, with what to write into them. */
const textFields = {
  title: {
    hint: 'What happened, not whose fault it was. 15 to 110 characters.',
    type: 'text',
    isTrimmed: false,
  },
  date: {
    hint: 'The day on which the first user was affected, in UTC.',
    type: 'date',
    isTrimmed: false,
  },
  duration: {
    hint: 'Only if a source states it. PT2H30M is two and a half hours; PT2H~ is about two hours.',
    type: 'text',
    isTrimmed: true,
  },
  reports: {
    hint: 'How many people reported trouble, in digits: 4200; 4200~ is about. Only if they were counted.',
    type: 'text',
    isTrimmed: true,
  },
} as const satisfies Partial<Record<SimpleField, object>>;
type TextFieldName = keyof typeof textFields;

interface ValueProps {
  value: FieldValue;
  problems: readonly Problem[] | undefined;
  onChange: (written: string) => void;
}

const longNameOf = ({ kind }: FieldValue, name: string): string | undefined =>
  kind === 'long' ? name : undefined;

/** A control for days holds whole days alone; of another text the check says what it is. */
const shownText = (type: string, text: string): string =>
  type === 'date' && !dayPattern.test(text) ? '' : text;

function TextField({ name, value, problems, onChange }: ValueProps & { name: TextFieldName }) {
  const { hint, type, isTrimmed } = textFields[name];
  const label = controlLabels[name];
  return (
    <Field name={name} label={label} hint={hint} problems={problems} longName={longNameOf(value, label)}>
      <input
        {...described(name, problems)}
        type={type}
        value={shownText(type, textOf(value))}
        autoComplete="off"
        onInput={(event) => {
          const text = event.currentTarget.value;
          onChange(isTrimmed ? text.trim() : text);
        }}
      />
    </Field>
  );
}

function CauseField({ value, problems, onChange }: ValueProps) {
  const word = textOf(value);
  const known = Object.entries(triggers).find(([is]) => is === word);
  const hint =
    known?.[1].definition ?? 'One word for what set it off; “not disclosed” and “not known” are answers too.';
  return (
    <Field
      name="cause"
      label={controlLabels.cause}
      hint={hint}
      problems={problems}
      longName={longNameOf(value, 'The cause')}
    >
      <select
        {...described('cause', problems)}
        value={word}
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

export const idsOf = (value: FieldValue): readonly string[] => {
  if (value.kind === 'list') return value.items;
  return value.kind === 'text' && value.text !== '' ? [value.text] : [];
};

interface Props {
  values: Record<SimpleField, FieldValue>;
  problemsOf: (field: SimpleField) => readonly Problem[] | undefined;
  /** The controls for the services that failed, and for the sources. */
  services: ComponentChildren;
  sources: ComponentChildren;
  onChange: (field: SimpleField, value: string) => void;
}

/** The required fields and the two most useful others, one by one; each writes into the text below. */
export function SimpleFields({ values, problemsOf, services, sources, onChange }: Props) {
  const control = (field: SimpleField) => ({
    value: values[field],
    problems: problemsOf(field),
    onChange: (value: string) => {
      onChange(field, value);
    },
  });
  const text = (name: TextFieldName) => <TextField key={name} name={name} {...control(name)} />;
  return (
    <div class="fields">
      {text('title')}
      {text('date')}
      {services}
      <CauseField {...control('cause')} />
      {sources}
      {text('duration')}
      {text('reports')}
    </div>
  );
}
