import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Case, ImageDrawing } from './case.ts';
import { changeBody, changeServiceName, changeTitle } from './changes.ts';
import { measure, type Command } from './measure.ts';

export const engineRoot = join(import.meta.dirname, '../../..');

/** Where this is measured: a folder below the engine's, since the pages that are built look for packages there. */
export interface Place {
  folder: string;
  /** The content folder; its files are changed while measuring. */
  content: string;
}

const cacheOf = (folder: string): string => join(folder, 'node_modules/.cache/hindsight');

/** A command of ours as a person would run it, on pages without preview images. */
export const hindsight = (name: string, { folder, content }: Place): Command => ({
  file: process.execPath,
  args: [join(engineRoot, 'src/cli.ts'), name],
  cwd: folder,
  environment: {
    CONTENT_DIR: content,
    PREVIEW_IMAGES: 'none',
    NODE_COMPILE_CACHE: join(cacheOf(folder), 'compiled'),
  },
});

/** Deletes all that is kept between runs. */
function forget({ folder }: Place): void {
  for (const kept of [join(folder, 'dist'), cacheOf(folder), join(cacheOf(engineRoot), 'engine')])
    rmSync(kept, { recursive: true, force: true });
}

/** Ids of our cases, which ratios and targets go by. */
export const names = {
  cold: 'build, cold',
  second: 'build, nothing changed',
  oneText: 'build, one text changed',
  oneTitle: 'build, one title changed',
  renamed: 'build, one service renamed',
  checkCold: '`check`, cold',
  checkWarm: '`check`, warm',
} as const;

/** A first build with preview images, which is all that differs from a cold one of the rounds. */
export async function drawImages(place: Place): Promise<ImageDrawing> {
  forget(place);
  const { environment, ...command } = hindsight('build', place);
  const drawing = await measure({ ...command, environment: { ...environment, PREVIEW_IMAGES: '' } });
  const files = readdirSync(join(place.folder, 'dist'), { recursive: true, encoding: 'utf8' });
  return { drawing, count: files.filter((file) => file.endsWith('.png')).length };
}

/** The cases of one round, in their order: each builds on what the one before left behind. */
export function ourCases(place: Place): Case[] {
  // Of its own, so that a build does not warm a cold check.
  const checked = { ...place, folder: join(place.folder, 'checked') };
  mkdirSync(checked.folder, { recursive: true });
  let changes = 0;
  const word = (): string => `changed${(changes += 1)}`;
  return [
    { name: names.cold, prepare: () => forget(place), command: hindsight('build', place) },
    { name: names.second, command: hindsight('build', place) },
    {
      name: names.oneText,
      prepare: () => changeBody(place.content, word()),
      command: hindsight('build', place),
    },
    {
      name: names.oneTitle,
      prepare: () => changeTitle(place.content, word()),
      command: hindsight('build', place),
    },
    {
      name: names.renamed,
      prepare: () => changeServiceName(place.content, word()),
      command: hindsight('build', place),
    },
    { name: names.checkCold, prepare: () => forget(checked), command: hindsight('check', checked) },
    { name: names.checkWarm, command: hindsight('check', checked) },
  ];
}
