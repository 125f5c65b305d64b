import type { DrawingForm } from '../../ui/TakeDrawing.tsx';

/** In which forms a comparison can be exported. */
export type ExportKind = 'link' | 'table' | 'csv' | DrawingForm;

interface Props {
  /** What came of the last export; text that could not be copied is shown to be copied by hand. */
  exported: { message: string; text?: string } | undefined;
  onExport: ((kind: ExportKind) => void) | undefined;
}

const actions: [kind: ExportKind, label: string][] = [
  ['link', 'Copy link'],
  ['table', 'Copy as Markdown table'],
  ['csv', 'Download rows (CSV)'],
];

/** Buttons that need scripts, and are hidden without. */
export function ComparisonActions({ exported, onExport }: Props) {
  return (
    <div class="export-options" data-needs-script hidden={onExport === undefined}>
      <div class="export-buttons" role="group" aria-label="Export this comparison">
        {actions.map(([kind, label]) => (
          <button type="button" class="plain" data-control={kind} onClick={() => onExport?.(kind)}>
            {label}
          </button>
        ))}
      </div>
      <p aria-live="polite" class="export-status" id="pair-status">
        {exported?.message}
      </p>
      {exported?.text !== undefined && (
        <label class="export-text">
          Select and copy this:
          <textarea readOnly rows={6} value={exported.text} />
        </label>
      )}
    </div>
  );
}
