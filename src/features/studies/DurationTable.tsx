import { formatSeconds } from '../../core/format/duration.ts';
import { leastForMedian, leastForP90, type Distribution } from '../trends/index.ts';
import { ownIntervals, studyDurations, type StudyDuration } from './durations.ts';
import { studies } from './studies.ts';

const columns = { median: 'Median', p90: 'p90', longest: 'Longest', mean: 'Mean' } as const;
type Column = keyof typeof columns;
const columnKeys = Object.keys(columns) as Column[];

function Cell({ column, text }: { column: Column; text: string | undefined }) {
  return (
    <td class={text === undefined ? 'study-length study-none' : 'study-length'}>
      <span class="cell-name">{columns[column]}: </span>
      {text ?? <span class="absent">–</span>}
    </td>
  );
}

function OwnRow({ of, besides }: { of: Distribution; besides: StudyDuration['besides'] }) {
  const { n, total, missing, quantiles, marks } = of;
  const texts: Partial<Record<Column, string | undefined>> = {
    median: quantiles.find(({ name }) => name === 'median')?.text,
    p90: quantiles.find(({ name }) => name === 'p90')?.text,
    longest: marks.at(-1)?.text,
  };
  const few = n < leastForMedian ? ` Below ${leastForMedian} incidents there is no median.` : '';
  return (
    <tr class="study-own">
      <th scope="row">
        Here
        <span class="study-includes quiet">{ownIntervals[besides]}</span>
      </th>
      <td class="study-figure">
        <span class="cell-name">n = </span>
        {n} of {total}
        <span class="study-includes quiet">
          not known of {missing}, left out {total - n - missing}.{few}
        </span>
      </td>
      {columnKeys.map((column) => (
        <Cell column={column} text={texts[column]} />
      ))}
    </tr>
  );
}

function StudyRow({ duration }: { duration: StudyDuration }) {
  const { study, interval, place, n, of, recomputed, note } = duration;
  return (
    <tr>
      <th scope="row">
        {studies[study].name}
        <span class="study-includes quiet">
          {interval} <i>{place}.</i> {recomputed} {note}
        </span>
      </th>
      <td class="study-figure">
        <span class="cell-name">n = </span>
        {n === undefined ? `not printed, of ${of}` : `${n} of ${of}`}
      </td>
      {columnKeys.map((column) => {
        const seconds = duration[column];
        return <Cell column={column} text={seconds === undefined ? undefined : formatSeconds(seconds)} />;
      })}
    </tr>
  );
}

interface Props {
  of: Distribution;
  besides: StudyDuration['besides'];
  labelledBy: string;
}

/** Lengths of the studies under ours; each row says from when to when it counts. */
export function DurationTable({ of, besides, labelledBy }: Props) {
  return (
    <>
      <table class="study-table study-lengths" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">Whose, and from when to when</th>
            <th scope="col">n</th>
            {columnKeys.map((column) => (
              <th scope="col">{columns[column]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          <OwnRow of={of} besides={besides} />
          {studyDurations
            .filter((duration) => duration.besides === besides)
            .map((duration) => (
              <StudyRow duration={duration} />
            ))}
        </tbody>
      </table>
      <p class="quiet study-base">
        No median here below {leastForMedian} incidents, no p90 below {leastForP90}, no means. Where times are
        known within bounds, so are the figures. A mean is printed only where a study prints one.
      </p>
    </>
  );
}
