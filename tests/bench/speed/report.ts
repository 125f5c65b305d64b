import { cpus, release, totalmem, type } from 'node:os';
import { median, medianRatio, sums } from './statistics.ts';
import type { Measurement } from './measure.ts';
import { hugoNames } from './peers/hugo.ts';
import type { SizeResult } from './rounds.ts';
import { hugoWithPagefind, imageMilliseconds, isMissed, targetsOf, type Target } from './targets.ts';

export interface Machine {
  processor: string;
  cores: number;
  memoryBytes: number;
  system: string;
  node: string;
}

const thisMachine = (): Machine => ({
  processor: cpus()[0]?.model.trim() ?? 'unknown processor',
  cores: cpus().length,
  memoryBytes: totalmem(),
  system: `${type()} ${release()}`,
  node: process.version,
});

const known = (values: readonly (number | undefined)[]): number[] =>
  values.filter((value) => value !== undefined);

const medianOrNone = (values: readonly (number | undefined)[]): number | undefined =>
  known(values).length === 0 ? undefined : median(known(values));

/** The same of the time of processors, which a busy machine changes less. */
function cpuRatio(measurements: readonly Measurement[], { rounds }: SizeResult): number | undefined {
  const cpu = (list: readonly Measurement[] | undefined): number[] =>
    known((list ?? []).map(({ cpuSeconds }) => cpuSeconds));
  const reference = sums(cpu(rounds.get(hugoNames.hugo)), cpu(rounds.get(hugoNames.pagefind)));
  const own = cpu(measurements);
  return own.length === 0 || reference.length === 0 ? undefined : medianRatio(own, reference);
}

/** The measurements of a case at one size in a few figures. */
function summarize(name: string, measurements: readonly Measurement[], size: SizeResult) {
  const reference = hugoWithPagefind(size);
  const seconds = measurements.map((measurement) => measurement.seconds);
  const peaks = known(measurements.map(({ peakBytes }) => peakBytes));
  return {
    name,
    seconds: median(seconds),
    fastest: Math.min(...seconds),
    slowest: Math.max(...seconds),
    cpuSeconds: medianOrNone(measurements.map(({ cpuSeconds }) => cpuSeconds)),
    peakBytes: peaks.length === 0 ? undefined : Math.max(...peaks),
    toHugoWithPagefind: reference.length === 0 ? undefined : medianRatio(seconds, reference),
    cpuToHugoWithPagefind: cpuRatio(measurements, size),
  };
}

/** Everything as data, for programs. */
export const toJson = (sizes: readonly SizeResult[]) => ({
  machine: thisMachine(),
  sizes: sizes.map((size) => ({
    incidents: size.incidents,
    cases: [...size.rounds].map(([name, list]) => ({ ...summarize(name, list, size), rounds: list })),
    images: size.images && { ...size.images, cpuMilliseconds: imageMilliseconds(size) },
    reloads: { median: median(size.reloads), seconds: size.reloads },
    skipped: size.skipped,
  })),
  targets: targetsOf(sizes),
});

const fixed = (value: number | undefined, digits: number, unit = ''): string =>
  value === undefined ? '' : `${value.toFixed(digits)}${unit}`;

const count = (value: number): string => value.toLocaleString('en-US');

/** Rows as a Markdown table, its first column to the left and all others to the right. */
export function toTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = heading.map((_, column) => (column === 0 ? '---' : '--:'));
  return [heading, rule, ...rows].map(row).join('\n');
}

function sizeTable(size: SizeResult): string {
  const rows = [...size.rounds].map(([name, list]) => {
    const { seconds, cpuSeconds, peakBytes, toHugoWithPagefind, cpuToHugoWithPagefind } = summarize(
      name,
      list,
      size,
    );
    return [
      name,
      fixed(seconds, 2),
      fixed(cpuSeconds, 2),
      fixed(peakBytes === undefined ? undefined : peakBytes / 2 ** 20, 0),
      fixed(toHugoWithPagefind, 2),
      fixed(cpuToHugoWithPagefind, 2),
    ];
  });
  const reload = ['edit shown by `dev`', fixed(median(size.reloads), 2), '', '', '', ''];
  const heading = [
    `${count(size.incidents)} incidents`,
    'seconds',
    'CPU seconds',
    'MiB',
    'of Hugo and Pagefind',
    'by CPU',
  ];
  return toTable(heading, [...rows, reload]);
}

/** Seconds at each size, and how many times as long the largest takes as the one before. */
function growthTable(sizes: readonly SizeResult[]): string {
  const medianAt = (size: SizeResult | undefined, name: string): number | undefined =>
    medianOrNone((size?.rounds.get(name) ?? []).map(({ seconds }) => seconds));
  const [last, before] = [sizes.at(-1), sizes.at(-2)];
  const caseNames = [...new Set(sizes.flatMap(({ rounds }) => [...rounds.keys()]))];
  const rows = caseNames.map((name) => {
    const [to, from] = [medianAt(last, name), medianAt(before, name)];
    return [
      name,
      ...sizes.map((size) => fixed(medianAt(size, name), 2)),
      to === undefined || from === undefined ? '' : fixed(to / from, 1),
    ];
  });
  const step = `${count(before?.incidents ?? 0)} to ${count(last?.incidents ?? 0)}`;
  return toTable(['seconds at', ...sizes.map(({ incidents }) => count(incidents)), step], rows);
}

function targetTable(targets: readonly Target[]): string {
  const rows = targets.map((target) => {
    const { incidents, what, unit, atMost, measured } = target;
    const standing = measured === undefined ? 'not measured' : isMissed(target) ? 'missed' : 'met';
    return [what, count(incidents), `${atMost} ${unit}`, fixed(measured, 2), standing];
  });
  return toTable(['target', 'incidents', 'at most', 'measured', ''], rows);
}

/** The tables as they may stand in a README. */
export function toMarkdown(sizes: readonly SizeResult[]): string {
  const { processor, cores, memoryBytes, system, node } = thisMachine();
  const machine = `${processor}, ${cores} cores, ${(memoryBytes / 2 ** 30).toFixed(0)} GiB, ${system}, Node ${node}`;
  const rounds = Math.max(
    ...sizes.flatMap(({ rounds: cases }) => [...cases.values()].map((list) => list.length)),
  );
  const skipped = sizes[0]?.skipped.map(({ name, why }) => `${name} was not measured: ${why}.`) ?? [];
  const targets = targetsOf(sizes);
  return [
    `Measured on ${machine}; medians of ${rounds} interleaved rounds.`,
    ...skipped,
    ...sizes.map(sizeTable),
    ...(sizes.length > 1 ? [growthTable(sizes)] : []),
    ...(targets.length > 0 ? [targetTable(targets)] : []),
  ].join('\n\n');
}
