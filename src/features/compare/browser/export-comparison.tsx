import { render, type ComponentChildren } from 'preact';
import type { IncidentRecord } from '../../../../schemas/record.ts';
import { fullAddress } from '../../../address.ts';
import { download } from '../../../ui/browser/download.ts';
import { AlignedChart } from '../timelines/AlignedChart.tsx';
import type { ExportKind } from '../ComparisonActions.tsx';
import type { AlignedTimelines } from '../timelines/aligned-timelines.ts';
import type { Comparison } from '../rows/comparison.ts';
import { comparisonCells, toMarkdownTable } from '../rows/comparison-export.ts';
import { drawingStyles } from '../../../drawing/browser/drawing-styles.ts';
import { StandaloneHead } from '../../../drawing/StandaloneHead.tsx';

/** What came of an export; `text` is there when it could not be put on the clipboard. */
export interface Exported {
  message: string;
  text?: string;
}

async function copy(text: string, what: string): Promise<Exported> {
  try {
    await navigator.clipboard.writeText(text);
    return { message: `${what} copied.` };
  } catch {
    return { message: `${what} could not be copied by itself.`, text };
  }
}

function save(name: string, type: string, text: string): Exported {
  download(name, type, text);
  return { message: `${name} is being saved.` };
}

const fileName = (records: readonly IncidentRecord[], extension: string): string =>
  `compare-${records.map(({ date }) => date).join('-and-')}.${extension}`;

/** The drawing as it is on the screen, in the light theme, drawn anew at full width as a file of its own. */
function drawingOf(timelines: AlignedTimelines): string {
  const holder = document.createElement('div');
  const draw = (head: ComponentChildren): void => {
    render(
      <AlignedChart timelines={timelines} width={1080} id="drawing">
        {head}
      </AlignedChart>,
      holder,
    );
  };
  // Which rules it needs is seen from its marks.
  draw(<StandaloneHead title="" description="" styles="" />);
  draw(
    <StandaloneHead
      title={timelines.lanes.map(({ name, title }) => `${name}: ${title}`).join('; ')}
      description={timelines.caption}
      styles={drawingStyles(holder)}
    />,
  );
  const drawing = holder.querySelector('svg');
  const markup = drawing ? new XMLSerializer().serializeToString(drawing) : '';
  render(null, holder);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}

/** Gives the reader the comparison in another form: on the clipboard or as a file. */
export async function exportComparison(
  kind: ExportKind,
  comparison: Comparison,
  timelines: AlignedTimelines,
): Promise<Exported> {
  const { records } = comparison;
  if (kind === 'link') return copy(location.href, 'Link');
  if (kind === 'svg') return save(fileName(records, 'svg'), 'image/svg+xml', drawingOf(timelines));
  const cells = comparisonCells(comparison);
  if (kind === 'table') return copy(toMarkdownTable(cells), 'Table');
  const { comparisonCsv } = await import('../rows/comparison-csv.ts');
  const addresses = records.map(({ id }) => fullAddress(`/incidents/${id}/`));
  return save(fileName(records, 'csv'), 'text/csv;charset=utf-8', comparisonCsv(cells, addresses));
}
