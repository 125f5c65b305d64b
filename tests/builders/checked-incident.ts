import type { Incident } from '../../src/core/incident/incident.ts';
import { parseIncident } from '../../src/core/incident/parse.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { Registry } from '../../src/core/registry/registry.ts';
import { checkIncident } from '../../src/core/rules/check-incident.ts';
import { otherIncidents } from '../../src/core/rules/other-incident.ts';
import { ruleContext } from '../../src/core/rules/rule-context.ts';

interface Written {
  id?: string;
  title?: string;
  date?: string;
  services?: string;
  /** Further lines of the front matter. */
  fields?: string;
  body?: string;
}

/** A made-up service and its owner, which every written incident has unless it names others. */
export const smallRegistry: Registry = {
  services: new Map(
    ['cloud', 'cloud-dns', 'bank'].map((id) => [
      id,
      {
        id,
        fields: {
          name: `Service ${id}`,
          organization: id === 'bank' ? 'bank' : 'acme',
          kind: 'cloud' as const,
        },
      },
    ]),
  ),
  organizations: new Map([
    ['acme', { id: 'acme', fields: { name: 'Acme' } }],
    ['bank', { id: 'bank', fields: { name: 'Example Bank' } }],
  ]),
  counters: new Map(),
};

/** An incident read from a text as people write it; throws when its shape is wrong. */
export function written({
  id = '2026-07-01-cloud',
  title = `Something of ${id} stands still`,
  date = '2026-07-01',
  services = '[cloud]',
  fields = '',
  body = 'Nothing worked for an hour.',
}: Written = {}): Incident {
  const frontMatter = [
    `title: ${title}`,
    `date: ${date}`,
    `services: ${services}`,
    'cause: undisclosed',
    ...(fields.includes('sources:\n') ? [] : ['sources: [https://news.example/a]']),
    ...(fields === '' ? [] : [fields]),
    '',
  ].join('\n');
  const { incident, problems } = parseIncident({
    path: `content/incidents/${id}.md`,
    frontMatter,
    frontMatterLine: 2,
    body,
    bodyLine: frontMatter.split('\n').length + 3,
  });
  if (!incident || problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return incident;
}

/** What the rules say of one of several incidents, the first one. */
export function problemsOf(first: Incident, ...others: Incident[]): Problem[] {
  return checkIncident(first, ruleContext(smallRegistry, otherIncidents([first, ...others])));
}
