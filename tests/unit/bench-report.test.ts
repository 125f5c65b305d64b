import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBenchArguments } from '../bench/arguments.ts';
import { changeBody, changeServiceName, changeTitle } from '../bench/speed/changes.ts';
import type { Measurement } from '../bench/speed/measure.ts';
import { names } from '../bench/speed/ours.ts';
import { hugoNames } from '../bench/speed/peers/hugo.ts';
import { toJson, toMarkdown, toTable } from '../bench/speed/report.ts';
import type { SizeResult } from '../bench/speed/rounds.ts';
import { median, medianRatio, sums } from '../bench/speed/statistics.ts';
import { isMissed, targetsOf } from '../bench/speed/targets.ts';

describe('statistics', () => {
  it('takes the middle value, or the mean of the two in the middle, whatever their order', () => {
    expect(median([3])).toBe(3);
    expect(median([9, 1, 2])).toBe(2);
    expect(median([10, 1, 2, 4])).toBe(3);
    expect(() => median([])).toThrow(RangeError);
  });

  it('compares what was measured in one round, so that a slow minute does not count', () => {
    // In the second round everything took ten times as long.
    expect(medianRatio([4, 40, 4], [2, 20, 2])).toBe(2);
    expect(medianRatio([4, 40, 6], [2, 10, 2])).toBe(3);
    expect(() => medianRatio([1, 2], [1])).toThrow(RangeError);
  });

  it('adds up round by round', () => {
    expect(sums([1, 2], [10, 20])).toEqual([11, 22]);
    expect(sums([], [])).toEqual([]);
  });
});

const measured = (...seconds: number[]): Measurement[] =>
  seconds.map((value) => ({ seconds: value, cpuSeconds: value * 1.5, peakBytes: 2 ** 30 }));

const size = (incidents: number, cold: number, hugo: boolean): SizeResult => ({
  incidents,
  rounds: new Map([
    [names.cold, measured(cold, cold + 1, cold - 1)],
    [names.second, measured(3, 3, 3)],
    [names.oneText, measured(4, 4, 4)],
    [names.oneTitle, measured(5, 5, 5)],
    [names.renamed, measured(6, 6, 6)],
    [names.checkCold, measured(5, 5, 5)],
    [names.checkWarm, measured(0.5, 0.5, 0.5)],
    ...(hugo
      ? ([
          [hugoNames.hugo, measured(1, 1, 1)],
          [hugoNames.pagefind, measured(1, 1, 1)],
        ] as const)
      : []),
  ]),
  // A hundred images, for which processors took a second more than for a build without.
  images: { count: 100, drawing: { seconds: 0, cpuSeconds: cold * 1.5 + 1, peakBytes: undefined } },
  reloads: [0.2, 0.4, 0.3],
  skipped: hugo ? [] : [{ name: 'Hugo', why: 'there is no hugo on this machine' }],
});

describe('the report', () => {
  it('holds ours to the peer measured in the same rounds', () => {
    const targets = targetsOf([size(1_000, 20, true)]);
    expect(targets.map(({ atMost, measured: value }) => [atMost, value])).toEqual([
      [12, 10],
      [5, 2],
      [5, 2.5],
      [6, 5],
      [1, 0.5],
      [1, 0.3],
      [25, 10],
    ]);
    expect(targets.filter(isMissed)).toEqual([]);
    expect(
      targetsOf([size(1_000, 30, true)])
        .filter(isMissed)
        .map(({ measured: value }) => value),
    ).toEqual([15]);
  });

  it('asks how the time grows where there are two sizes, one ten times the other', () => {
    const targets = targetsOf([size(1_000, 20, true), size(10_000, 240, true)]);
    expect(targets.at(-1)).toMatchObject({ atMost: 11, measured: 12 });
    expect(targetsOf([size(10_000, 240, true)]).at(-1)).toMatchObject({ unit: 'GiB', measured: 1 });
    expect(targetsOf([size(100, 4, true)])).toEqual([]);
  });

  it('says of a target what it could not measure, and misses none for that', () => {
    const targets = targetsOf([size(1_000, 30, false)]);
    expect(targets.filter(({ measured: value }) => value === undefined)).toHaveLength(5);
    expect(targets.filter(isMissed)).toEqual([]);
    expect(toMarkdown([size(1_000, 30, false)])).toContain(
      'Hugo was not measured: there is no hugo on this machine.',
    );
  });

  it('writes tables that Markdown knows', () => {
    expect(toTable(['a', 'b'], [['x', '1']])).toBe('| a | b |\n| --- | --: |\n| x | 1 |');
    const text = toMarkdown([size(100, 4, true), size(1_000, 20, true)]);
    expect(text).toContain('medians of 3 interleaved rounds');
    expect(text).toContain('| build, cold | 20.00 | 30.00 | 1024 | 10.00 | 10.00 |');
    expect(text).toContain('| seconds at | 100 | 1,000 | 100 to 1,000 |');
    expect(text).toContain('| build, cold | 4.00 | 20.00 | 5.0 |');
    expect(text).toContain('| build, cold, of Hugo and Pagefind | 1,000 | 12 times | 10.00 | met |');
  });

  it('gives programs every measurement', () => {
    const { sizes, machine } = toJson([size(100, 4, true)]);
    expect(machine.cores).toBeGreaterThan(0);
    expect(sizes[0]?.cases[0]).toMatchObject({
      name: 'build, cold',
      seconds: 4,
      fastest: 3,
      slowest: 5,
      toHugoWithPagefind: 2,
    });
    expect(sizes[0]?.cases[0]?.rounds).toHaveLength(3);
  });
});

describe('the arguments', () => {
  it('are a modest run when there are none', () => {
    expect(parseBenchArguments([])).toEqual({
      json: false,
      parts: ['speed', 'quality'],
      sizes: [100, 1_000],
      rounds: 3,
      peers: ['hugo', 'eleventy', 'starlight'],
    });
  });

  it('are read in any order, sizes from small to large', () => {
    const args = ['--sizes', '10000,100', '--json', '--part', 'speed', '--peers', 'none', '--rounds=1'];
    expect(parseBenchArguments(args)).toEqual({
      json: true,
      parts: ['speed'],
      sizes: [100, 10_000],
      rounds: 1,
      peers: [],
    });
  });

  it.each([
    ['--sizes', '0'],
    ['--sizes', 'many'],
    ['--peers', 'jekyll'],
    ['--part', 'looks'],
    ['--fast'],
    ['1000'],
  ])('are refused when they name nothing to measure: %s %s', (...args) => {
    expect(parseBenchArguments(args)).toEqual(expect.any(String));
  });
});

describe('the changes', () => {
  it('are made to one incident and one service, and never twice the same', () => {
    const content = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      for (const folder of ['incidents', 'services']) mkdirSync(join(content, folder));
      writeFileSync(
        join(content, 'incidents/2021-01-01-a.md'),
        '---\ntitle: "A: b"\n---\n\n## What happened\n\nIt fell.\n',
      );
      writeFileSync(join(content, 'services/a.md'), '---\nname: A\n---\n\nA service.\n');
      expect(changeBody(content, 'one')).toBe('2021-01-01-a');
      changeBody(content, 'two');
      changeTitle(content, 'one');
      changeServiceName(content, 'one');
      const read = (file: string): string => readFileSync(join(content, file), 'utf8');
      expect(read('incidents/2021-01-01-a.md')).toContain('\n\nThe word is two. The word is one. It fell.\n');
      expect(read('incidents/2021-01-01-a.md')).toContain('\ntitle: "A: one"\n');
      expect(read('services/a.md')).toBe('---\nname: Renamed one\n---\n\nA service.\n');
      expect(() => changeServiceName(content, 'one')).toThrow('Nothing was changed');
    } finally {
      rmSync(content, { recursive: true });
    }
  });
});
