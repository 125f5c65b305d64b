import type { IncidentRecord } from '../../../schemas/record.ts';
import type { CitedSite, CitedWork } from '../../core/format/citation.ts';
import { plural } from '../../core/format/plural.ts';
import type { Tick } from '../../drawing/drawing-marks.ts';
import type { DrawingFile } from '../../drawing/DrawingSheet.tsx';
import { rowsDrawing } from '../../drawing/rows-drawing.tsx';
import { citedRecords } from '../../ui/cited-records.ts';
import { figures as names } from './figure-names.ts';
import type { Distribution, DrawnDistribution } from './distribution.ts';
import { DistributionDrawing } from './DistributionChart.tsx';
import { areDense, Points, RowsAxis, rowWords } from './DistributionRows.tsx';
import { distributionRows, distributionsRows, matrixRows, yearRows, type Records } from './figure-rows.ts';
import * as words from './figure-words.ts';
import type { Lags } from './lag-sample.ts';
import { matrixDrawing } from './MatrixDrawing.tsx';
import { trends, type Trends } from './trends.ts';
import { Bars } from './YearBars.tsx';

const id = 'file';

type Drawn = Omit<DrawingFile, 'cited'>;

const drawnPoints = (distribution: DrawnDistribution, measure: string, records: Records): Drawn => ({
  caption: `n = ${distribution.n} ${words.describeRest(distribution)} ${measure} ${words.howToRead}`,
  drawn: () => DistributionDrawing({ distribution, width: 1080, id }),
  rows: () => distributionRows(distribution, records),
});

/** A distribution as a file. */
export const distributionFile = (
  distribution: DrawnDistribution,
  { cited, measure, records }: { cited: CitedWork; measure: string; records: Records },
): DrawingFile => ({ cited, ...drawnPoints(distribution, measure, records) });

interface NamedRow extends Distribution {
  is: string;
  label: string;
}

interface RowsWords {
  ticks: readonly Tick[];
  caption: string;
}

const drawnRows = (rows: readonly NamedRow[], { ticks, caption }: RowsWords, records: Records): Drawn => ({
  caption,
  drawn: () =>
    rowsDrawing({
      head: RowsAxis({ ticks, id }),
      words: '',
      rows: rows.map((row) => ({
        name: `${row.label} (${row.total})`,
        drawn: Points({ row, ticks, id, isDense: areDense(rows) }),
        words: rowWords(row),
      })),
    }),
  rows: () => distributionsRows(rows, records),
});

const drawnYears = ({ years }: Trends): Drawn => ({
  caption: `Filled: incidents. Outlined: the organizations they are from. ${words.yearsNote}`,
  drawn: () =>
    rowsDrawing({
      head: undefined,
      words: '',
      rows: years.map((row) => ({
        name: row.year,
        drawn: Bars({ row }),
        words:
          row.incidents === 0
            ? 'none written up'
            : `${plural(row.incidents, 'incident')}, ${plural(row.organizations, 'organization')}`,
      })),
    }),
  rows: () => yearRows(years),
});

/** A figure of the page of the trends. */
interface Figure {
  title: string;
  /** The part of the page that it is in. */
  part: string;
  drawn: (view: Trends, records: Records) => Drawn;
}

const points = (of: (view: Trends) => DrawnDistribution, measure: string): Pick<Figure, 'drawn'> => ({
  drawn: (view, records) => drawnPoints(of(view), measure, records),
});

const byOrganization = (lagsOf: (view: Trends) => Lags): Pick<Figure, 'drawn'> => ({
  drawn: (view, records) => {
    const { organizations, ticks } = lagsOf(view);
    const rows = organizations.map((row) => ({ ...row, is: row.id }));
    return drawnRows(rows, { ticks, caption: words.organizationNote }, records);
  },
});

const { measured, atOnce } = words;
const queries = names;

/** All of them by their names, which those that a query gives share with it. */
const figures: Record<string, Figure> = {
  [queries.lengths.name]: {
    ...queries.lengths,
    part: 'lengths',
    ...points(({ lengths }) => lengths, measured.spanOfAll),
  },
  [queries.windows.name]: {
    ...queries.windows,
    part: 'lengths',
    ...points(({ inWindows }) => inWindows, measured.windows),
  },
  [queries.stated.name]: {
    ...queries.stated,
    part: 'lengths',
    ...points(({ stated }) => stated, measured.stated),
  },
  [queries['by-trigger'].name]: {
    ...queries['by-trigger'],
    part: 'by-trigger',
    drawn: ({ byTrigger, lengths }, records) =>
      drawnRows(byTrigger, { ticks: lengths.ticks, caption: words.triggerNote }, records),
  },
  [queries.noticed.name]: {
    ...queries.noticed,
    part: 'noticed',
    ...points(({ noticed }) => noticed, `${measured.noticed} ${atOnce}`),
  },
  [`${queries.noticed.name}-by-organization`]: {
    title: `${queries.noticed.title}, by organization`,
    part: 'noticed',
    ...byOrganization(({ noticed }) => noticed),
  },
  [queries['detected-by'].name]: {
    ...queries['detected-by'],
    part: 'detected-by',
    drawn: (view, records) =>
      drawnRows(view.byDetection, { ticks: view.noticed.ticks, caption: words.detectionNote(view) }, records),
  },
  [queries.declared.name]: {
    ...queries.declared,
    part: 'declared',
    ...points(({ declared }) => declared, `${measured.declared} ${atOnce}`),
  },
  [`${queries.declared.name}-by-organization`]: {
    title: `${queries.declared.title}, by organization`,
    part: 'declared',
    ...byOrganization(({ declared }) => declared),
  },
  [queries.matrix.name]: {
    ...queries.matrix,
    part: 'matrix',
    drawn: (view) => ({
      caption: words.matrixNote(view),
      drawn: () => matrixDrawing(view.matrix),
      rows: () => matrixRows(view.matrix),
    }),
  },
  [queries.endings.name]: {
    ...queries.endings,
    part: 'endings',
    drawn: (view) => ({
      caption: words.endingsNote(view),
      drawn: () => matrixDrawing(view.endings),
      rows: () => matrixRows(view.endings),
    }),
  },
  [queries.years.name]: {
    ...queries.years,
    part: 'years',
    drawn: drawnYears,
  },
};

/** The names of all figures of the trends, which are parts of the addresses of their files. */
export const figureNames = Object.keys(figures);

/** A figure of the trends as a file; `undefined` where there is none of that name. */
export function figureFile(
  name: string,
  { listed, records, site }: { listed: readonly IncidentRecord[]; records: Records; site: CitedSite },
): DrawingFile | undefined {
  const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
  if (!figure) return undefined;
  const view = trends(listed);
  const { title, part, drawn } = figure;
  return {
    cited: citedRecords(site, {
      key: `trends-${name}`,
      title: `${title}: ${plural(view.total, 'incident')}`,
      path: `/trends/#${part}`,
      records: listed,
    }),
    ...drawn(view, records),
  };
}
