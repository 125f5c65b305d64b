/** node tests/bench/generate-collection.ts <incidents> <folder> [seed]: writes a made-up content folder. */
import { existsSync } from 'node:fs';
import { writeCollection } from './collection/write-collection.ts';

const [count = '', folder = '', seed] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(count) || folder === '') {
  console.error('usage: node tests/bench/generate-collection.ts <incidents> <folder> [seed]');
  process.exitCode = 2;
} else if (existsSync(folder)) {
  console.error(`${folder} exists already.\nallowed: a folder that does not exist`);
  process.exitCode = 2;
} else {
  writeCollection({ count: Number(count), folder, seed });
}
