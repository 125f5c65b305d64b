import { repositoryHosts, type HostWord, type RepositoryHost } from './hosts.ts';

/** What site.yml says of the repository that the content lies in. */
export interface RepositorySettings {
  repository: string;
  branch: string;
  repositoryHost?: HostWord | undefined;
  /** Where the content folder lies in the repository; `content` if left out, and `.` for the whole of it. */
  contentPath?: string | undefined;
  /** Patterns that take the place of those of the host; `none` where there is no such page. */
  editAddress?: string | undefined;
  historyAddress?: string | undefined;
  reportAddress?: string | undefined;
}

/** What stands in braces in a pattern; what is not known is left out together with its part of the query. */
type Filling = Readonly<Record<string, string | undefined>>;

const inPath = (text: string): string => text.split('/').map(encodeURIComponent).join('/');

/** Fills a part of an address; `undefined` where something that it needs is not known. */
function fillPart(part: string, filling: Filling, encode: (text: string) => string): string | undefined {
  const unknown: string[] = [];
  const filled = part.replaceAll(/\{(\w+)\}/g, (_, word: string) => {
    const value = filling[word];
    if (value === undefined) unknown.push(word);
    return word === 'repository' ? (value ?? '') : encode(value ?? '');
  });
  return unknown.length === 0 ? filled : undefined;
}

/** The address that a pattern makes; `undefined` where its path needs what is not known. */
export function fillAddress(pattern: string, filling: Filling): string | undefined {
  const [, path = '', query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(pattern) ?? [];
  const parts = (query?.split('&') ?? []).flatMap(
    (part) => fillPart(part, filling, encodeURIComponent) ?? [],
  );
  const place = fillPart(path, filling, inPath);
  const mark = fragment === undefined ? undefined : fillPart(fragment, filling, encodeURIComponent);
  if (place === undefined) return undefined;
  return `${place}${parts.length > 0 ? `?${parts.join('&')}` : ''}${mark === undefined ? '' : `#${mark}`}`;
}

/** What serves the repository: as it is said, or known by its domain; else as GitHub does it. */
function hostOf({ repository, repositoryHost }: RepositorySettings): RepositoryHost {
  if (repositoryHost !== undefined) return repositoryHosts[repositoryHost];
  const { hostname } = new URL(repository);
  const hosts: readonly RepositoryHost[] = Object.values(repositoryHosts);
  return hosts.find(({ domains }) => domains.includes(hostname)) ?? repositoryHosts.github;
}

/** The path in the repository of what lies at a path in the content folder. */
export const inRepository = ({ contentPath = 'content' }: RepositorySettings, path: string): string =>
  contentPath === '.' ? path : `${contentPath}/${path}`;

const addressBy = (
  settings: RepositorySettings,
  pattern: string | undefined,
  filling: Filling,
): string | undefined => {
  const { repository, branch } = settings;
  const whole = { repository: repository.replace(/\/$/, ''), branch, ...filling };
  return pattern === undefined || pattern === 'none' ? undefined : fillAddress(pattern, whole);
};

/** Where a file of the content folder is edited in the browser, at a line where the host knows lines. */
export function editAddressOf(settings: RepositorySettings, path: string, line?: number): string | undefined {
  const { edit, editLine = edit } = hostOf(settings);
  const pattern = settings.editAddress ?? (line === undefined ? edit : editLine);
  return addressBy(settings, pattern, { path: inRepository(settings, path), line: line?.toString() });
}

/** Where the changes of a file of the content folder are listed. */
export const historyAddressOf = (settings: RepositorySettings, path: string): string | undefined =>
  addressBy(settings, settings.historyAddress ?? hostOf(settings).history, {
    path: inRepository(settings, path),
  });

/** Whether pages lead into the repository at all; where neither its editor nor its history has an address, none does. */
export const isLinked = (settings: RepositorySettings): boolean =>
  editAddressOf(settings, 'site.yml') !== undefined || historyAddressOf(settings, 'site.yml') !== undefined;

/** Where an error is reported, with the record's id filled in where it is about one. */
export const reportAddressOf = (settings: RepositorySettings, id?: string): string | undefined =>
  addressBy(settings, settings.reportAddress ?? hostOf(settings).report, {
    id,
    title: id === undefined ? undefined : `Error in ${id}`,
  });

/** Hosts cut addresses off near 8 kB; a longer text goes through the clipboard. */
export const maxAddressLength = 6_000;

export interface NewFilePage {
  /** The name of the host, such as GitHub. */
  host: string;
  address: string;
  /** Whether the host takes a text with an address at all. */
  takesText: boolean;
  /** Whether this one carries it; otherwise it has to be pasted. */
  isWhole: boolean;
}

/** Whether files are written by hand alone, and no page of the host is opened for it. */
const hasNoEditor = ({ editAddress }: RepositorySettings): boolean => editAddress === 'none';

/**
 * The host's page for a new file at a path of the repository, filled in as far as it takes it; `undefined` where pages lead
 * to no editor.
 */
export function newFilePage(
  settings: RepositorySettings,
  { path, text }: { path: string; text: string },
): NewFilePage | undefined {
  if (hasNoEditor(settings)) return undefined;
  const { label: host, create, createText } = hostOf(settings);
  const filling = { path, text };
  const fill = (pattern: string): string => addressBy(settings, pattern, filling) ?? settings.repository;
  const takesText = createText !== undefined;
  const whole = takesText ? fill(`${create}${createText}`) : '';
  const isWhole = takesText && whole.length <= maxAddressLength;
  return { host, takesText, isWhole, address: isWhole ? whole : fill(create) };
}

/** The host's page that takes a folder of files at once, as one change; `undefined` where it has none. */
export function uploadPage(settings: RepositorySettings): { host: string; address: string } | undefined {
  if (hasNoEditor(settings)) return undefined;
  const { label: host, upload } = hostOf(settings);
  const address = addressBy(settings, upload, {});
  return address === undefined ? undefined : { host, address };
}
