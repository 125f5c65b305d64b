import type { ExportForm } from './export.ts';

interface Props {
  count: number;
  /** What went wrong with the last one; empty for nothing. */
  fault: string;
  onExport: (form: ExportForm) => void;
}

/** Exports the present result as a file: all of it, in its present order. */
export function ExportButtons({ count, fault, onExport }: Props) {
  if (count === 0) return null;
  const forms: readonly ExportForm[] = ['csv', 'json'];
  return (
    <div class="export">
      <span id="export-label">Download {count === 1 ? 'this result' : `these ${count} results`}</span>
      <div class="export-forms" role="group" aria-labelledby="export-label">
        {forms.map((form) => (
          <button
            key={form}
            type="button"
            class="plain"
            onClick={() => {
              onExport(form);
            }}
          >
            {form.toUpperCase()}
          </button>
        ))}
      </div>
      {fault !== '' && <p class="notice">{fault}</p>}
    </div>
  );
}
