import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './case.ts';
import { changeBody, changeServiceName } from './changes.ts';
import type { Command } from './measure.ts';

export const engineRoot = join(import.meta.dirname, '../../..');

/** Where this is measured: a folder below the engine's, since the pages that are built look for packages there. */
export interface Place {
  folder: string;
  /** The content folder; its files are changed while measuring. */
  content: string;
}

/** A command of ours as a person would run it. */
export const hindsight = (name: string, { folder, content }: Place): Command => ({
  file: process.execPath,
  args: [join(engineRoot, 'src/cli.ts'), name],
  cwd: folder,
  environment: { CONTENT_DIR: content },
});

/** Deletes all that is kept between runs but drawn images. */
function forget({ folder }: Place): void {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const cache = join(folder, 'node_modules/.cache/hindsight');
  if (existsSync(cache))
    for (const name of readdirSync(cache))
      if (name !== 'cards') rmSync(join(cache, name), { recursive: true, force: true });
}

/** Ids of our cases, which ratios and targets go by. */
export const names = {
  cold: 'build, cold',
  second: 'build, nothing changed',
  oneChange: 'build, one incident changed',
  renamed: 'build, one service renamed',
  checkCold: '`check`, cold',
  checkWarm: '`check`, warm',
} as const;

/** A build that draws the images, which no measured one does. */
export const drawImages = (place: Place): Command => hindsight('build', place);

/** How many images the built site has. */
export const countImages = ({ folder }: Place): number =>
  readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.png'),
  ).length;

/** The cases of one round, in their order: each builds on what the one before left behind. */
export function ourCases(place: Place): Case[] {
  // Of its own, so that a build does not warm a cold check.
  const checked = { ...place, folder: join(place.folder, 'checked') };
  mkdirSync(checked.folder, { recursive: true });
  let changes = 0;
  const word = (): string => `changed${String((changes += 1))}`;
  return [
    { name: names.cold, prepare: () => forget(place), command: hindsight('build', place) },
    { name: names.second, command: hindsight('build', place) },
    {
      name: names.oneChange,
      prepare: () => changeBody(place.content, word()),
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
