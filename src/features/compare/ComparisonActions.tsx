/** What a reader can take along from a comparison. */
export type ExportKind = 'link' | 'table' | 'svg' | 'csv';

interface Props {
  /** What came of the last export; text that could not be copied is shown to be copied by hand. */
  exported: { message: string; text?: string } | undefined;
  onExport: ((kind: ExportKind) => void) | undefined;
}

const actions: [kind: ExportKind, label: string][] = [
  ['link', 'Copy link'],
  ['table', 'Copy as Markdown table'],
  ['svg', 'Download drawing (SVG)'],
  ['csv', 'Download rows (CSV)'],
];

/** Buttons that need scripts, and are hidden without. */
export function ComparisonActions({ exported, onExport }: Props) {
  return (
    <div class="take-along" data-needs-script hidden={onExport === undefined}>
      <div class="take-buttons" role="group" aria-label="Take this comparison along">
        {actions.map(([kind, label]) => (
          <button type="button" class="plain" data-control={kind} onClick={() => onExport?.(kind)}>
            {label}
          </button>
        ))}
      </div>
      <p aria-live="polite" class="take-status" id="pair-status">
        {exported?.message}
      </p>
      {exported?.text !== undefined && (
        <label class="take-text">
          Select and copy this:
          <textarea readOnly rows={6} value={exported.text} />
        </label>
      )}
    </div>
  );
}
