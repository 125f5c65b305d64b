import { fieldLabels } from '../../../schemas/labels.ts';
import { placeOfKind } from '../reading/content-kinds.ts';
import { fileKinds } from '../reading/file-kinds.ts';
import { formOf } from './field-form.ts';
import { pageOf, toTable } from './reference-page.ts';
import { withListLinks } from './word-lists.ts';
import { toJsonSchema, type JsonSchema } from './json-schema.ts';

interface Group {
  /** Where the group may stand, such as "cause.conditions". */
  paths: string[];
  isEntry: boolean;
  fields: JsonSchema;
  /** Fields whose words differ from place to place. */
  differing: Set<string>;
}

const branches = (part: JsonSchema): { part: JsonSchema; isEntry: boolean }[] => {
  if (part.anyOf) return part.anyOf.flatMap(branches);
  const entries = part.items ?? part.additionalProperties;
  if (typeof entries === 'object') return branches(entries).map((branch) => ({ ...branch, isEntry: true }));
  return [{ part, isEntry: false }];
};

/** Groups with the same fields are shown once, under all their names. */
const likeness = ({ properties = {} }: JsonSchema): string =>
  JSON.stringify(Object.entries(properties).map(([name, { description }]) => [name, description]));

function collectGroups(part: JsonSchema, path: string, groups: Map<string, Group>): void {
  for (const [name, field] of Object.entries(part.properties ?? {})) {
    const here = path === '' ? name : `${path}.${name}`;
    for (const { part: fields, isEntry } of branches(field).filter((branch) => branch.part.properties)) {
      const known = groups.get(likeness(fields));
      if (known) {
        addPlace(known, here, fields);
        continue;
      }
      groups.set(likeness(fields), { paths: [here], isEntry, fields, differing: new Set() });
      collectGroups(fields, here, groups);
    }
  }
}

function addPlace(group: Group, path: string, { properties = {} }: JsonSchema): void {
  if (!group.paths.includes(path)) group.paths.push(path);
  for (const [name, field] of Object.entries(group.fields.properties ?? {}))
    if (formOf(field) !== formOf(properties[name] ?? {})) group.differing.add(name);
}

type LabelledPath = keyof typeof fieldLabels;
const isLabelled = (path: string): path is LabelledPath => Object.hasOwn(fieldLabels, path);

/** Fields whose value the record holds in another place. */
const otherPlaces: Partial<Record<string, LabelledPath>> = {
  organization: 'organizations',
  duration: 'duration.stated',
};

/** What pages call a field of an incident, by its path; "" where they show it under no label of its own. */
function labelOf(path: string): string {
  const place = otherPlaces[path] ?? path;
  return isLabelled(place) ? fieldLabels[place] : '';
}

interface Place {
  differing?: Set<string>;
  /** Where the fields of an incident stand: "" at the top, "cause."; `undefined` in other files. */
  within?: string | undefined;
}

function makeTable(
  { properties = {}, required = [] }: JsonSchema,
  { differing = new Set(), within }: Place = {},
): string {
  const labels = Object.keys(properties).map((name) => (within === undefined ? '' : labelOf(within + name)));
  const hasLabels = labels.some((label) => label !== '');
  const rows = Object.entries(properties).map(([name, field], index) => [
    `\`${name}\``,
    ...(hasLabels ? [labels[index] ?? ''] : []),
    required.includes(name) ? 'yes' : '',
    differing.has(name) ? 'a word of the list of that field' : withListLinks(formOf(field)),
    field.description ?? 'A group of fields.',
  ]);
  return toTable(['field', ...(hasLabels ? ['on pages'] : []), 'required', 'form', 'what it is'], rows);
}

const makeGroup = ({ fields, differing, paths }: Group): string =>
  makeTable(fields, { differing, within: paths.length === 1 ? `${paths[0]}.` : undefined });

const titleOf = ({ paths, isEntry }: Group): string => {
  const names = paths.map((path) => `\`${path}\``).join(', ');
  return isEntry ? `Each entry of ${names}` : names;
};

/** Tables of all fields of all kinds of file. A group that several files share is shown with the first of them. */
function makeFieldTables(): string {
  const known = new Map<string, Group>();
  return Object.values(fileKinds)
    .map((kind) => {
      const { items, ...whole } = toJsonSchema(kind.schema);
      const fields = typeof items === 'object' ? items : whole;
      const before = new Set(known.keys());
      collectGroups(fields, '', known);
      const fresh = [...known].filter(([key]) => !before.has(key)).map(([, group]) => group);
      return [
        `## ${kind.title}`,
        `\`${placeOfKind(kind)}\`${fields === items ? '; each entry of its list has' : ''}`,
        makeTable(fields, { within: kind === fileKinds.incidents ? '' : undefined }),
        ...fresh.map((group) => `### ${titleOf(group)}\n\n${makeGroup(group)}`),
      ].join('\n\n');
    })
    .join('\n\n');
}

/** The page of all fields, file by file. */
export const makeFieldPage = (): string =>
  pageOf(
    'Fields',
    'Required fields are marked; everything else may be left out. What pages, filters and exports call a field stands beside it. An _id_ is lower-case letters, digits and hyphens. How times, durations, counts and numbers are written: [values](values.md). A _word for nothing_ is one of [this list](words.md#words-for-nothing). Keys that begin with `x-` are your own: kept, shown, never compared.',
    makeFieldTables(),
  );
