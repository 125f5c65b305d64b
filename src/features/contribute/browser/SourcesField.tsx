import { sourceKinds } from '../../../../schemas/vocabulary.ts';
import type { Problem } from '../../../core/problem.ts';
import { controlLabels } from '../control-labels.ts';
import { emptyRow, isShort, type SourceRow } from '../source-rows.ts';
import { described, Field } from './Field.tsx';
import { LeftInput } from './LeftInput.tsx';

interface Props {
  /** `undefined` where only the text can show them. */
  rows: readonly SourceRow[] | undefined;
  problems: readonly Problem[];
  /** Whether values are there that name none of several sources. */
  lacksNames: boolean;
  /** A change of the rows as they are by then. */
  onChange: (change: (rows: readonly SourceRow[]) => readonly SourceRow[]) => void;
  /** Names all sources at all values. */
  onNameAll: () => void;
}

/** Several addresses pasted into one control are several sources. */
const addressesIn = (text: string): string[] => text.split(/\s+/).filter((address) => address !== '');

interface RowProps {
  row: SourceRow;
  index: number;
  onWrite: (change: Partial<SourceRow>) => void;
}

/** What a source has besides its address once it is not the only one. */
function Details({ row, index, onWrite }: RowProps) {
  const name = `source-${index}`;
  return (
    <>
      <Field name={`${name}-title`} label={`Title of source ${index + 1}`} hint="As printed.">
        <input
          {...described(`${name}-title`)}
          value={row.title}
          autoComplete="off"
          onInput={({ currentTarget }) => {
            onWrite({ title: currentTarget.value });
          }}
        />
      </Field>
      <Field
        name={`${name}-kind`}
        label={`What source ${index + 1} is`}
        hint={
          row.id === '' ? (
            'The sort of document.'
          ) : (
            <>
              Cite it in the text as <code>[@{row.id}]</code>.
            </>
          )
        }
      >
        <select
          {...described(`${name}-kind`)}
          value={row.kind}
          onChange={({ currentTarget }) => {
            onWrite({ kind: currentTarget.value });
          }}
        >
          <option value="">Choose a word</option>
          {Object.entries(sourceKinds).map(([kind, { label }]) => (
            <option value={kind}>{label}</option>
          ))}
        </select>
      </Field>
    </>
  );
}

/** There is a row to write into from the start. */
const shownOf = (rows: readonly SourceRow[]): readonly SourceRow[] => (rows.length === 0 ? [emptyRow] : rows);

/** The documents that the record rests on: one by its address alone, several with what tells them apart. */
export function SourcesField({ rows, problems, lacksNames, onChange, onNameAll }: Props) {
  if (!rows)
    return (
      <Field
        name="sources"
        label={controlLabels.sources}
        hint=""
        problems={problems}
        longName="The list of sources"
      >
        {null}
      </Field>
    );
  const shown = shownOf(rows);
  const isLong = shown.length > 1 || shown.some((row) => !isShort(row));
  const change = (made: (shown: readonly SourceRow[]) => readonly SourceRow[]): void => {
    onChange((latest) => made(shownOf(latest)));
  };
  const write = (index: number, part: Partial<SourceRow>): void => {
    change((latest) => latest.map((row, at) => (at === index ? { ...row, ...part } : row)));
  };
  const writeAddress = (index: number, text: string): void => {
    const [url = '', ...more] = addressesIn(text);
    change((latest) => [
      ...latest.map((row, at) => (at === index ? { ...row, url } : row)),
      ...more.map((address) => ({ ...emptyRow, url: address })),
    ]);
  };
  return (
    <div class="sources-field">
      {shown.map((row, index) => {
        const name = index === 0 ? 'sources' : `source-${index}`;
        const own = index === 0 ? problems : [];
        return (
          <div class="source-row" key={index}>
            <Field
              name={name}
              label={index === 0 ? controlLabels.sources : `Source ${index + 1}`}
              hint={
                index === 0
                  ? 'The address of a document that this rests on, the operator’s own account first.'
                  : 'Its address.'
              }
              problems={own}
            >
              <LeftInput
                {...described(name, own)}
                inputMode="url"
                spellcheck={false}
                value={row.url}
                onLeave={(text) => {
                  writeAddress(index, text);
                }}
              />
            </Field>
            {isLong && (
              <Details
                row={row}
                index={index}
                onWrite={(change) => {
                  write(index, change);
                }}
              />
            )}
            {shown.length > 1 && (
              <p>
                <button
                  type="button"
                  class="plain"
                  onClick={() => {
                    change((latest) => latest.filter((_row, at) => at !== index));
                  }}
                >
                  Take out source {index + 1}
                </button>
              </p>
            )}
          </div>
        );
      })}
      <p class="submit-ways">
        <button
          type="button"
          class="plain"
          onClick={() => {
            change((latest) => [...latest, emptyRow]);
          }}
        >
          Add a source
        </button>
        {lacksNames && (
          <>
            <button type="button" class="plain" onClick={onNameAll}>
              Name all sources at every value
            </button>
            <span class="field-hint">Then take out, in the text below, those that do not say it.</span>
          </>
        )}
      </p>
    </div>
  );
}
