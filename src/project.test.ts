import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openProject } from './project.ts';

describe('the content folder', () => {
  const contentOf = (environment: NodeJS.ProcessEnv) => openProject(environment, '/project').content;

  it('is content/ where none is named', () => {
    const usual = { name: 'content', location: path.resolve('/project/content') };
    expect(contentOf({})).toEqual(usual);
    expect(contentOf({ CONTENT_DIR: '' })).toEqual(usual);
  });

  it('keeps the name that was given, without the slash at its end', () => {
    expect(contentOf({ CONTENT_DIR: 'a/b/' })).toEqual({
      name: 'a/b',
      location: path.resolve('/project/a/b'),
    });
    expect(contentOf({ CONTENT_DIR: '/elsewhere' }).location).toBe(path.resolve('/elsewhere'));
  });
});

it('takes an empty variable for none', () => {
  const empty = openProject({ OUT_DIR: '', SITE_URL: '', BASE_PATH: '', PORT: '' }, '/project');
  expect(empty).toEqual(openProject({}, '/project'));
});

it('names the folder of the site without the slash at its end', () => {
  expect(openProject({ OUT_DIR: 'public/site/' }, '/project').out).toEqual({
    name: 'public/site',
    location: path.resolve('/project/public/site'),
  });
});
