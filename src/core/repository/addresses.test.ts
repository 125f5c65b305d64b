import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  editAddressOf,
  fillAddress,
  historyAddressOf,
  maxAddressLength,
  isLinked,
  newFilePage,
  uploadPage,
  reportAddressOf,
  type RepositorySettings,
} from './addresses.ts';

const at = (repository: string, more: Partial<RepositorySettings> = {}): RepositorySettings => ({
  repository,
  branch: 'main',
  ...more,
});
const file = 'incidents/2026-05-12-a.md';

describe('addresses of files', () => {
  it.each([
    [
      'https://github.com/o/r',
      'https://github.com/o/r/edit/main/content/incidents/2026-05-12-a.md#L7',
      'https://github.com/o/r/commits/main/content/incidents/2026-05-12-a.md',
    ],
    [
      'https://gitlab.com/group/sub/r',
      'https://gitlab.com/group/sub/r/-/edit/main/content/incidents/2026-05-12-a.md#L7',
      'https://gitlab.com/group/sub/r/-/commits/main/content/incidents/2026-05-12-a.md',
    ],
    [
      'https://codeberg.org/o/r/',
      'https://codeberg.org/o/r/_edit/main/content/incidents/2026-05-12-a.md',
      'https://codeberg.org/o/r/commits/branch/main/content/incidents/2026-05-12-a.md',
    ],
    [
      'https://bitbucket.org/o/r',
      'https://bitbucket.org/o/r/src/main/content/incidents/2026-05-12-a.md?mode=edit&spa=0&at=main',
      'https://bitbucket.org/o/r/history-node/main/content/incidents/2026-05-12-a.md',
    ],
  ])('at %s', (repository, edit, history) => {
    expect(editAddressOf(at(repository), file, 7)).toBe(edit);
    expect(historyAddressOf(at(repository), file)).toBe(history);
  });

  it('follow the software that site.yml names, wherever it runs', () => {
    const own = at('https://git.example/ops/r', { repositoryHost: 'gitlab', branch: 'team/main' });
    expect(editAddressOf(own, file)).toBe(
      'https://git.example/ops/r/-/edit/team/main/content/incidents/2026-05-12-a.md',
    );
    expect(editAddressOf(at('https://git.example/ops/r'), file)).toContain('/ops/r/edit/main/');
  });

  it('lie where the content folder lies in the repository', () => {
    const below = at('https://github.com/o/r', { contentPath: 'docs/incidents' });
    expect(editAddressOf(below, file)).toContain('/main/docs/incidents/incidents/2026-05-12-a.md');
    expect(historyAddressOf(at('https://github.com/o/r', { contentPath: '.' }), file)).toContain(
      '/commits/main/incidents/2026-05-12-a.md',
    );
  });

  it('are made by patterns, or are not there at all', () => {
    const own = at('https://code.example/r', {
      editAddress: 'https://code.example/ide?file={path}&at={line}#{branch}',
      historyAddress: 'none',
      reportAddress: 'https://tracker.example/new?summary={title}&labels=incidents',
    });
    expect(editAddressOf(own, file, 3)).toBe(
      'https://code.example/ide?file=content%2Fincidents%2F2026-05-12-a.md&at=3#main',
    );
    expect(editAddressOf(own, file)).not.toContain('at=');
    expect(historyAddressOf(own, file)).toBeUndefined();
    expect(reportAddressOf(own, '2026-05-12-a')).toBe(
      'https://tracker.example/new?summary=Error%20in%202026-05-12-a&labels=incidents',
    );
    expect(reportAddressOf(own)).toBe('https://tracker.example/new?labels=incidents');
  });
});

describe('addresses of reports', () => {
  it('fill in the record where there is one', () => {
    expect(reportAddressOf(at('https://github.com/o/r'), 'a')).toBe(
      'https://github.com/o/r/issues/new?template=report-an-error.yml&title=Error%20in%20a&record=a',
    );
    expect(reportAddressOf(at('https://gitlab.com/o/r'), 'a')).toBe(
      'https://gitlab.com/o/r/-/issues/new?issue[title]=Error%20in%20a',
    );
    expect(reportAddressOf(at('https://codeberg.org/o/r'))).toBe('https://codeberg.org/o/r/issues/new');
    expect(reportAddressOf(at('https://bitbucket.org/o/r'), 'a')).toBeUndefined();
  });
});

describe('pages for new files', () => {
  it('take the text where the host does, and as long as an address may be', () => {
    const path = `content/${file}`;
    const text = '---\ntitle: a & b\n---\n';
    const page = newFilePage(at('https://github.com/o/r'), { path, text });
    expect(page).toMatchObject({ host: 'GitHub', isWhole: true });
    const { pathname, searchParams } = new URL(page!.address);
    expect(pathname).toBe('/o/r/new/main');
    expect(Object.fromEntries(searchParams)).toEqual({ filename: path, value: text });
    expect(newFilePage(at('https://github.com/o/r'), { path, text: 'x'.repeat(maxAddressLength) })).toEqual({
      host: 'GitHub',
      address: 'https://github.com/o/r/new/main?filename=content%2Fincidents%2F2026-05-12-a.md',
      takesText: true,
      isWhole: false,
    });
    expect(newFilePage(at('https://gitlab.com/o/r'), { path, text })).toEqual({
      host: 'GitLab',
      address: 'https://gitlab.com/o/r/-/new/main?file_name=content%2Fincidents%2F2026-05-12-a.md',
      takesText: false,
      isWhole: false,
    });
    expect(newFilePage(at('https://bitbucket.org/o/r'), { path, text })?.address).toBe(
      'https://bitbucket.org/o/r/src/main/',
    );
  });
});

it('leads to a page that takes several files where the host has one', () => {
  expect(uploadPage(at('https://github.com/o/r'))).toEqual({
    host: 'GitHub',
    address: 'https://github.com/o/r/upload/main',
  });
  expect(uploadPage(at('https://gitlab.com/o/r'))).toBeUndefined();
});

it('leads nowhere where a team has said that there is no such page', () => {
  const settings = { ...at('https://github.com/o/r'), editAddress: 'none', historyAddress: 'none' };
  expect(newFilePage(settings, { path: 'content/a.md', text: '' })).toBeUndefined();
  expect(uploadPage(settings)).toBeUndefined();
  expect(isLinked(settings)).toBe(false);
  expect(isLinked({ ...settings, historyAddress: undefined })).toBe(true);
});

it('keeps what is filled in out of the rest of the address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (path, title) => {
      const address = fillAddress('{repository}/x/{path}/end?title={title}&b=1#{title}', {
        repository: 'https://git.example/r',
        path,
        title,
      })!;
      const { origin, searchParams, hash } = new URL(address);
      expect(origin).toBe('https://git.example');
      expect([...searchParams]).toEqual([
        ['title', title],
        ['b', '1'],
      ]);
      expect(decodeURIComponent(hash.slice(1))).toBe(title);
    }),
  );
});
