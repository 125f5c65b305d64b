import { reportKinds, type ReportKind } from '../../../../schemas/vocabulary.ts';
import { maxQueryLength } from '../text/query-length.ts';
import {
  filterKeys,
  isOwnFilter,
  mapFilters,
  type AnyFilterKey,
  type FilterKey,
  type OwnFilterKey,
} from './filters.ts';
import { durations, formatRange, isOpen, parseRange, wholeNumbers, type Range } from './ranges.ts';

/** `longest` and `shortest` go by length, `reports` by counts, kind by kind; what is not known comes last. */
export const sortOrders = ['relevance', 'newest', 'oldest', 'longest', 'shortest', 'reports'] as const;
export type SortOrder = (typeof sortOrders)[number];

export const searchViews = ['list', 'table', 'chart'] as const;
export type SearchView = (typeof searchViews)[number];

/** A range of counts is one of a kind: counts of two kinds are not alike. */
export interface ReportRange extends Range {
  kind: ReportKind;
}

/** Everything a search is; the address holds all of it. */
export interface SearchState {
  query: string;
  filters: Record<FilterKey, string[]> & Partial<Record<OwnFilterKey, string[]>>;
  /** Years, both included. */
  year: Range;
  /** A day or a month, as records are dated: "2021-10-04", "2021-10"; empty for any. */
  on: string;
  /** Seconds, both included. */
  duration: Range;
  reports: ReportRange | undefined;
  /** Stretches of the words, in lower case, that are searched for as words though they could be understood as filters. */
  literal: string[];
  sort: SortOrder;
  view: SearchView;
}

const mostLiteral = 8;
const mostOwn = 40;

export const emptySearch = (): SearchState => ({
  query: '',
  filters: mapFilters((): string[] => []),
  year: {},
  on: '',
  duration: {},
  reports: undefined,
  literal: [],
  sort: 'relevance',
  view: 'list',
});

const isOneOf = <Word extends string>(words: readonly Word[], text: string | null): text is Word =>
  words.some((word) => word === text);

const kindsOfReport = Object.keys(reportKinds) as ReportKind[];

/** `cumulative:1000000..`, or a kind alone for any count of that kind. */
function parseReports(text: string | null): ReportRange | undefined {
  const [kind = '', range] = (text ?? '').split(':');
  if (!isOneOf(kindsOfReport, kind)) return undefined;
  return { kind, ...(range === undefined ? {} : parseRange(range, wholeNumbers)) };
}

function formatReports({ kind, ...range }: ReportRange): string {
  return isOpen(range) ? kind : `${kind}:${formatRange(range, wholeNumbers)}`;
}

/** Several years that an address repeats become the range from the first to the last of them. */
function parseYears(values: readonly string[]): Range {
  const ranges = values.flatMap((value) => parseRange(value, wholeNumbers) ?? []);
  const [first] = ranges;
  if (!first || ranges.length === 1) return first ?? {};
  const ends = (end: 'min' | 'max'): number[] => ranges.flatMap((range) => range[end] ?? []);
  return {
    min: ends('min').length === ranges.length ? Math.min(...ends('min')) : undefined,
    max: ends('max').length === ranges.length ? Math.max(...ends('max')) : undefined,
  };
}

/** A day or a month that there may be. */
const isDay = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(text);

/** The team's own filters that an address names, whether or not there are such filters; as many as anybody has. */
const ownKeysIn = (parameters: URLSearchParams): OwnFilterKey[] =>
  [...new Set(parameters.keys())].filter(isOwnFilter).slice(0, mostOwn);

/** The filters that are narrowed by something: those that are built in, then the team's own by name. */
export const chosenKeys = ({ filters }: Pick<SearchState, 'filters'>): AnyFilterKey[] => [
  ...filterKeys,
  ...Object.keys(filters).filter(isOwnFilter).sort(),
];

/** Reads a search from an address. Unknown keys are left alone; doubles, empty values and what cannot be read are dropped. */
export function parseSearch(address: string): SearchState {
  const parameters = new URLSearchParams(address);
  const state = emptySearch();
  state.query = (parameters.get('q') ?? '').trim().slice(0, maxQueryLength).trim();
  for (const key of [...filterKeys, ...ownKeysIn(parameters)])
    state.filters[key] = [...new Set(parameters.getAll(key).filter((value) => value !== ''))].sort();
  state.year = parseYears(parameters.getAll('year'));
  const on = parameters.get('on') ?? '';
  if (isDay(on)) state.on = on;
  const literal = parameters
    .getAll('words')
    .map((text) => text.trim().slice(0, maxQueryLength).toLowerCase());
  state.literal = [...new Set(literal.filter((text) => text !== ''))].sort().slice(0, mostLiteral);
  state.duration = parseRange(parameters.get('duration') ?? '', durations) ?? {};
  state.reports = parseReports(parameters.get('reports'));
  const sort = parameters.get('sort');
  if (isOneOf(sortOrders, sort)) state.sort = sort;
  const view = parameters.get('view');
  if (isOneOf(searchViews, view)) state.view = view;
  return state;
}

/** Writes a search in its one canonical order; an empty search is an empty text, otherwise it begins with "?". */
export function formatSearch(state: SearchState): string {
  const { query, filters, year, on, duration, reports, literal, sort, view } = state;
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const key of chosenKeys(state))
    for (const value of [...(filters[key] ?? [])].sort()) parameters.append(key, value);
  if (!isOpen(year)) parameters.set('year', formatRange(year, wholeNumbers));
  if (on !== '') parameters.set('on', on);
  if (!isOpen(duration)) parameters.set('duration', formatRange(duration, durations));
  if (reports) parameters.set('reports', formatReports(reports));
  for (const text of [...literal].sort()) parameters.append('words', text);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (view !== 'list') parameters.set('view', view);
  const text = parameters.toString().replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

export function withFilter(state: SearchState, key: AnyFilterKey, value: string, isOn: boolean): SearchState {
  const others = (state.filters[key] ?? []).filter((chosen) => chosen !== value);
  return { ...state, filters: { ...state.filters, [key]: isOn ? [...others, value].sort() : others } };
}

/** Whether everything is found: order and view narrow nothing. */
export const isEmptySearch = (state: SearchState): boolean =>
  formatSearch({ ...state, literal: [], sort: 'relevance', view: 'list' }) === '';

interface Wanted extends Partial<Record<FilterKey, string | readonly string[] | undefined>> {
  /** One year alone. */
  year?: number;
}

/**
 * The part of an address that holds a search for these, such as `?cause=maintenance&mechanism=dns-failure`. Several
 * values of a filter find what has any of them.
 */
export function searchQuery({ year, ...filters }: Wanted): string {
  const state = (Object.entries(filters) as [FilterKey, Wanted[FilterKey]][])
    .flatMap(([key, values]) => [values ?? []].flat().map((value) => ({ key, value })))
    .reduce((search, { key, value }) => withFilter(search, key, value, true), emptySearch());
  return formatSearch(year === undefined ? state : { ...state, year: { min: year, max: year } });
}
