import type { FieldFault } from '../problem.ts';
import { quote } from './form-faults.ts';
import type { Written } from './front-matter.ts';

/** What a field of another tool's front matter becomes in ours. */
interface Foreign {
  /** The line to write, given the value where it is a single one. */
  write: (value: string) => string;
  why: string;
  /** The name under which its value may stay as it is, so that a program may rename it. */
  rename?: string;
}

const own = (key: string): Foreign => ({
  write: (value) => `x-${key}: ${value}`,
  why: 'a field of your own',
  rename: `x-${key}`,
});

const time = (moment: string, why: string): Foreign => ({
  write: (value) => `times: { ${moment}: ${value} }`,
  why,
});

const services: Foreign = {
  write: () => 'services: […]',
  why: 'the ids or names of what failed',
  rename: 'services',
};

/** Fields of cState, Hugo, Jekyll, Statuspage and of the front matter that teams invent, which mean one thing of ours. */
const foreignFields: Readonly<Record<string, Foreign>> = {
  affected: services,
  components: services,
  resolvedWhen: time('resolved', 'with its zone'),
  resolved_at: time('resolved', 'with its zone'),
  startDate: time('started', 'with its zone'),
  started_at: time('started', 'with its zone'),
  impact_start: time('started', 'with its zone'),
  detected_at: time('detected', 'with its zone'),
  endDate: time('ended', 'with its zone'),
  impact_end: time('ended', 'with its zone'),
  draft: {
    write: (value) => (value === 'true' ? 'review: draft' : `x-draft: ${value}`),
    why: 'how far the record is',
  },
  ...Object.fromEntries(
    [
      ...['author', 'authors', 'categories', 'category', 'informational', 'layout', 'priority', 'resolved'],
      ...['section', 'severity', 'slug', 'status', 'tags', 'team', 'ticket', 'weight'],
    ].map((key) => [key, own(key)]),
  ),
};

/** Those of some fields that are known from other tools. */
export const foreignAmong = (keys: readonly string[]): string[] =>
  keys.filter((key) => Object.hasOwn(foreignFields, key));

const shown = (value: Written | undefined): string =>
  typeof value === 'string' && value !== '' && value.length <= 60 && !/[#\n:](?:\s|$)/.test(value)
    ? value
    : '…';

/** What to write instead of some fields of other tools, one line each. */
const insteadOf = (keys: readonly string[], fields: Written): string =>
  keys
    .flatMap((key) => {
      const foreign = foreignFields[key];
      const value = typeof fields === 'string' || Array.isArray(fields) ? undefined : fields[key];
      return foreign ? [`${foreign.write(shown(value))}  # for ${key}: ${foreign.why}`] : [];
    })
    .join('\n');

/** All fields of other tools are told of once, at the first of them; none where there are none. */
export function foreignFieldsFault(keys: readonly string[], root: Written): FieldFault[] {
  const [first] = keys;
  if (first === undefined) return [];
  const names = keys.map(quote);
  return [
    {
      path: [first],
      onKey: true,
      rule: 'unknown-field',
      message:
        keys.length === 1
          ? `The field ${quote(first)} is one of other tools.`
          : `The fields ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} are those of other tools.`,
      write: insteadOf(keys, root),
    },
  ];
}

/** A field of another tool with the text that surely means the same. */
interface ForeignField {
  key: string;
  replace: string;
  by: string;
}

/** The fields of other tools in front matter that can be renamed without a look at their values. */
export function renamableFields(fields: Readonly<Record<string, Written>>): ForeignField[] {
  const taken = new Set(Object.keys(fields));
  return Object.keys(fields).flatMap((key): ForeignField[] => {
    const foreign = Object.hasOwn(foreignFields, key) ? foreignFields[key] : undefined;
    const isDraft = key === 'draft' && fields.draft === 'true';
    const by = isDraft ? 'review' : key === 'draft' ? 'x-draft' : foreign?.rename;
    const isList = by !== 'services' || Array.isArray(fields[key]);
    if (by === undefined || taken.has(by) || !isList) return [];
    taken.add(by);
    return [isDraft ? { key, replace: 'draft: true', by: 'review: draft' } : { key, replace: key, by }];
  });
}
