import { median, medianRatio, sums } from './statistics.ts';
import { names } from './ours.ts';
import { hugoNames } from './peers/hugo.ts';
import type { SizeResult } from './rounds.ts';

/** What is promised of speed, and how it stands; `measured` is undefined where what it needs was not measured. */
export interface Target {
  incidents: number;
  what: string;
  unit: 'times' | 's' | 'ms' | 'GiB';
  atMost: number;
  measured: number | undefined;
}

const seconds = ({ rounds }: SizeResult, name: string): number[] =>
  (rounds.get(name) ?? []).map((measurement) => measurement.seconds);

const peaks = ({ rounds }: SizeResult, name: string): number[] =>
  (rounds.get(name) ?? []).flatMap(({ peakBytes }) => (peakBytes === undefined ? [] : [peakBytes]));

/** Seconds of Hugo with Pagefind, round by round; empty where Hugo was not measured. */
export const hugoWithPagefind = (size: SizeResult): number[] =>
  sums(seconds(size, hugoNames.hugo), seconds(size, hugoNames.pagefind));

const ratioTo = (size: SizeResult, name: string, reference: readonly number[]): number | undefined =>
  reference.length === 0 ? undefined : medianRatio(seconds(size, name), reference);

const largestOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : Math.max(...values);

function ratioTargets(size: SizeResult, [cold, changed]: readonly [number, number]): Target[] {
  const both = hugoWithPagefind(size);
  const alone = seconds(size, hugoNames.hugo);
  const { incidents } = size;
  const target = (name: string, of: string, atMost: number): Target => ({
    incidents,
    what: `${name}, of ${of}`,
    unit: 'times',
    atMost,
    measured: ratioTo(size, name, of === 'Hugo' ? alone : both),
  });
  return [
    target(names.cold, 'Hugo and Pagefind', cold),
    target(names.oneText, 'Hugo and Pagefind', changed),
    target(names.oneTitle, 'Hugo and Pagefind', changed),
    target(names.checkCold, 'Hugo', 6),
    target(names.checkWarm, 'Hugo', 1),
  ];
}

/** Time of processors for one image: what the build that draws all of them takes longer than one that draws none. */
export function imageMilliseconds({ images, rounds }: SizeResult): number | undefined {
  const cold = (rounds.get(names.cold) ?? []).flatMap(({ cpuSeconds }) => cpuSeconds ?? []);
  if (cold.length === 0 || images?.drawing.cpuSeconds === undefined || images.count === 0) return undefined;
  return ((images.drawing.cpuSeconds - median(cold)) / images.count) * 1000;
}

/** How much longer a cold build takes at ten times the size. */
function growthTarget(sizes: readonly SizeResult[], large: SizeResult): Target[] {
  const small = sizes.find(({ incidents }) => incidents * 10 === large.incidents);
  if (!small) return [];
  const [from, to] = [median(seconds(small, names.cold)), median(seconds(large, names.cold))];
  const what = `${names.cold}, of that at ${small.incidents} incidents`;
  return [{ incidents: large.incidents, what, unit: 'times', atMost: 11, measured: to / from }];
}

/** The targets for the sizes that were measured; there are some for 1,000 and for 10,000 incidents. */
export const targetsOf = (sizes: readonly SizeResult[]): Target[] =>
  sizes.flatMap((size): Target[] => {
    const { incidents, reloads } = size;
    if (incidents === 1_000)
      return [
        ...ratioTargets(size, [12, 5]),
        { incidents, what: 'an edit shown by `dev`', unit: 's', atMost: 1, measured: median(reloads) },
        { incidents, what: 'CPU for an image', unit: 'ms', atMost: 25, measured: imageMilliseconds(size) },
      ];
    if (incidents !== 10_000) return [];
    const peak = largestOf([names.cold, names.oneTitle].flatMap((name) => peaks(size, name)));
    return [
      ...ratioTargets(size, [8, 1]),
      {
        incidents,
        what: 'memory of a build',
        unit: 'GiB',
        atMost: 2.5,
        measured: peak === undefined ? undefined : peak / 2 ** 30,
      },
      ...growthTarget(sizes, size),
    ];
  });

export const isMissed = ({ measured, atMost }: Target): boolean =>
  measured !== undefined && measured > atMost;
