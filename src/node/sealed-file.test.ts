import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSealed, writeSealed } from './sealed-file.ts';

let folder: string;
let file: string;
const bytes = Buffer.from('some bytes that took long to make');

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hindsight-sealed-'));
  file = path.join(folder, 'deep', 'kept');
  await writeSealed(file, 'key', bytes);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('gives back what was kept, and leaves nothing else behind', async () => {
  expect(await readSealed(file, 'key')).toEqual(bytes);
  expect(readdirSync(path.dirname(file))).toEqual(['kept']);
});

it('keeps nothing, and says nothing, where it cannot write', async () => {
  await writeSealed(path.join(file, 'below-a-file'), 'key', bytes);
  expect(await readSealed(path.join(file, 'below-a-file'), 'key')).toBeUndefined();
});

describe('what is not as it was written is not given back:', () => {
  const spoil: Record<string, () => void> = {
    'a file that is missing': () => {
      rmSync(file);
    },
    'an empty one': () => {
      truncateSync(file, 0);
    },
    'one cut off': () => {
      truncateSync(file, 40);
    },
    'one with more at its end': () => {
      appendFileSync(file, 'x');
    },
    'one with a changed byte': () => {
      const changed = readFileSync(file);
      changed[3] = 0;
      writeFileSync(file, changed);
    },
    'one without a seal': () => {
      writeFileSync(file, bytes);
    },
    'a folder': () => {
      rmSync(file);
      mkdirSync(file);
    },
    'a link to another': () => {
      copyFileSync(file, path.join(folder, 'other'));
      rmSync(file);
      symlinkSync(path.join(folder, 'other'), file);
    },
  };
  it.each(Object.keys(spoil))('%s', async (how) => {
    spoil[how]!();
    expect(await readSealed(file, 'key')).toBeUndefined();
  });

  it('one that was written for another key', async () => {
    const other = path.join(folder, 'other');
    await writeSealed(other, 'other', Buffer.from('other bytes'));
    copyFileSync(other, file);
    expect(await readSealed(file, 'key')).toBeUndefined();
  });
});
