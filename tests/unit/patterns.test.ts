import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { analyse } from 'scslre';
import { beforeAll, expect, it } from 'vitest';
import type { BuiltPattern } from '../builders/built-patterns.ts';

/**
 * No pattern tries one place of a text in ever more ways. A lint rule reads those that are written out; those that are
 * built from parts exist only in a running program, and are read here by the same analysis.
 */
const root = join(import.meta.dirname, '../..');

/** Every place that builds a pattern, as `file:line`. */
const places = globSync(['schemas/**/*.ts', 'src/**/*.{ts,tsx,astro}', 'scripts/**/*.{ts,mjs}'], {
  cwd: root,
})
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (/\bRegExp\(/.test(line) ? [`${file}:${index + 1}`] : [])),
  );

let patterns: BuiltPattern[] = [];

beforeAll(() => {
  const files = new Set(places.map((place) => join(root, place.replace(/:\d+$/, ''))));
  const program = join(root, 'tests/builders/built-patterns.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...files], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  const all = JSON.parse(stdout) as BuiltPattern[];
  patterns = all.map((pattern) => ({ ...pattern, place: relative(root, pattern.place) }));
});

it('is seen wherever it is built', () => {
  const seen = new Set(patterns.map(({ place }) => place));
  // What asks of its own schema whether it takes a text builds again what a schema has built.
  expect(places.filter((place) => !seen.has(place))).toEqual([
    expect.stringMatching(/^src\/core\/generate\/editor-types\.ts:/),
  ]);
});

it('takes steps in proportion to the text', () => {
  const ours = patterns.filter(({ place }) => places.includes(place));
  const slow = ours.flatMap(({ place, source, flags }) =>
    analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.map(
      ({ type, character }) => `${place} ${type} ${character.literal.source}`,
    ),
  );
  expect(slow).toEqual([]);
});
