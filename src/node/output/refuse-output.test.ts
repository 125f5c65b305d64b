import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engineRoot } from '../../engine-root.ts';
import { openProject } from '../../project.ts';
import { refuseOutput } from './refuse-output.ts';

let parent: string;
let root: string;

beforeEach(() => {
  parent = realpathSync(mkdtempSync(path.join(tmpdir(), 'hindsight-refuse-')));
  root = path.join(parent, 'home', 'project');
  mkdirSync(path.join(root, 'content', 'incidents'), { recursive: true });
});
afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

const refuse = (out: string, environment: NodeJS.ProcessEnv = {}): Promise<string | undefined> =>
  refuseOutput(openProject({ HOME: path.join(parent, 'home'), OUT_DIR: out, ...environment }, root));

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), '');
  }
}

it('says where, what is wrong, what is allowed and what to write', async () => {
  expect(await refuse('content')).toBe(
    `The site cannot be written to "content": this is the content folder "content".
  allowed: a folder that does not exist yet, an empty one, or one that a build of this site made; delete by hand what an older version built
  write:   OUT_DIR=dist npm run build`,
  );
  write('dist/mine.txt');
  expect(await refuse('')).toContain('write:   OUT_DIR=site npm run build');
});

describe('refused is', () => {
  it.each([
    ['/', 'this is the root of the disk.'],
    ['.', 'this is the folder of the project.'],
    ['./content/', 'this is the content folder "content".'],
    ['x/../content/.', 'this is the content folder "content".'],
    ['..', 'this is your home folder.'],
    ['../..', 'this folder holds the content folder "content".'],
    ['content/incidents', 'it lies in the content folder "content".'],
    ['src', 'it lies in "src", which holds'],
    ['.git/hooks', 'it lies in ".git", which holds'],
    ['node_modules/.cache/site', 'it lies in "node_modules", which holds'],
    ['Docs/site', 'it lies in "Docs", which holds'],
    [path.join(engineRoot, 'tests'), 'it lies in "tests", which holds'],
    [engineRoot, 'this is the folder of Hindsight itself.'],
    ['~/site', 'no shell has put a home folder in the place of "~".'],
    ['$HOME/site', 'no shell has put a value in the place of a variable.'],
    ['%USERPROFILE%/site', 'no shell has put a value in the place of a variable.'],
    ['dist ', 'the name begins or ends with a space.'],
    ['di\nst', 'the name has an invisible character.'],
    ['di\u202est', 'the name has an invisible character.'],
    ['https://example.org/site', 'this is an address, not a folder.'],
  ])('%j', async (out, why) => {
    expect(await refuse(out)).toContain(why);
  });

  it('the content folder by any name', async () => {
    symlinkSync(path.join(root, 'content'), path.join(parent, 'link'));
    const really = `(really "${path.join(root, 'content')}")`;
    expect(await refuse('../../link')).toContain(`"../../link" ${really}: this is the content folder`);
    const behind = await refuse(path.join(root, 'content'), { CONTENT_DIR: path.join(parent, 'link') });
    expect(behind).toContain('this is the content folder');
  });

  it('a folder with what no build put there', async () => {
    write('site/a', 'site/b', 'site/c', 'site/d');
    expect(await refuse('site')).toContain(
      'it holds "a", "b", "c" and 1 more, which no build of this site put there.',
    );
  });

  it('a clone of a repository, be there a site in it', async () => {
    write('site/.hindsight-build', 'site/.git');
    expect(await refuse('site')).toContain('it is a clone of a repository.');
  });

  it('a file, a place below one, and a link that leads nowhere', async () => {
    write('file');
    symlinkSync(path.join(root, 'nowhere'), path.join(root, 'link'));
    expect(await refuse('file')).toContain('it is no folder.');
    expect(await refuse('file/site')).toContain(`"${path.join(root, 'file')}" is no folder.`);
    expect(await refuse('link')).toContain('it is a link that leads nowhere.');
  });
});

describe('taken is', () => {
  it.each(['site', 'deep/site', 'a site', 'sité 地', '.site', 'sources', '../site', '../project-site'])(
    'a folder that does not exist: %s',
    async (out) => {
      expect(await refuse(out)).toBeUndefined();
      expect(await refuse(`${out}/`)).toBeUndefined();
    },
  );

  it('an empty one, one that a build made, and one that a build is filling from inside', async () => {
    mkdirSync(path.join(root, 'empty'));
    write('built/.hindsight-build', 'built/index.html', 'filling/.hindsight-unfinished/site/index.html');
    expect(await refuse('empty')).toBeUndefined();
    expect(await refuse('built')).toBeUndefined();
    expect(await refuse('filling')).toBeUndefined();
  });

  it('the real place behind a link', async () => {
    write('built/.hindsight-build');
    symlinkSync(path.join(root, 'built'), path.join(root, 'current'));
    expect(await refuse('current')).toBeUndefined();
    expect(openProject({ OUT_DIR: 'current' }, root).out).toEqual({
      name: 'current',
      location: path.join(root, 'built'),
    });
  });
});
