import type { RecordWithSource } from '../../src/core/completeness/criterion.ts';
import { parseIncident } from '../../src/core/incident/parse.ts';
import { incomingRelations, resolveIncident } from '../../src/core/incident/resolve.ts';
import { splitFile } from '../../src/core/reading/split-file.ts';

/** Reads the text of an incident's file as the project does; a test that writes a faulty one fails. */
export function readWritten(
  text: string,
  path = 'content/incidents/2024-09-18-acme-cloud.md',
): RecordWithSource {
  const split = splitFile(text);
  if (!split.ok) throw new Error(split.fault.message);
  const { incident, problems } = parseIncident({ path, ...split.value });
  if (!incident || problems.length > 0) throw new Error(`${JSON.stringify(problems)}\n${text}`);
  const registry = { services: new Map(), organizations: new Map(), counters: new Map() };
  const all = new Map([[incident.id, incident]]);
  const record = resolveIncident(incident, registry, {
    all,
    incoming: incomingRelations([incident]),
  });
  return { record, body: incident.body, file: incident.file };
}

/**
 * What a file can say about each fact, from nothing over "not known" and rough values to good ones. The first entry of
 * each leaves the fact out.
 */
const ladders = {
  started: [
    '',
    'unknown',
    '{ at: undisclosed, sources: [report] }',
    '2024-09-18',
    '2024-09-18T04Z',
    '2024-09-18T04:00Z',
  ],
  detected: ['', 'unknown', '{ at: 2024-09-18, sources: [report] }', '2024-09-18T04:06Z'],
  declared: ['', '{ at: undisclosed, sources: [report] }', '2024-09-18T04:30Z~'],
  mitigated: ['', 'none-identified', '2024-09-18T10:40Z'],
  restoring: ['', 'unknown', '2024-09-18T09:00Z+'],
  ended: [
    '',
    'unknown',
    '{ at: ongoing, asOf: 2024-09-18T12:00Z }',
    '2024-09-19',
    '2024-09-18T10Z..2024-09-18T14Z',
    '2024-09-18T11:00Z~',
  ],
  duration: ['', 'unknown', 'PT7H~', 'PT7H'],
  mechanisms: ['', '[unknown]', '[retry-storm]'],
  layers: ['', '[undisclosed]', '[dns]'],
  response: ['', 'unknown', '{ detectedBy: users, actions: [rollback] }'],
  impact: [
    '',
    '[{ services: [cloud], effect: errors }]',
    '[{ services: [cloud], effect: errors, from: 2024-09-18T04:00Z }]',
    '[{ services: [cloud], effect: errors, from: 2024-09-18T04:00Z, to: unknown }]',
    '[{ services: [cloud], effect: errors, from: 2024-09-18, to: 2024-09-19 }]',
    '[{ services: [cloud], effect: slow }, { services: [cloud], effect: errors, from: 2024-09-18T04Z, to: 2024-09-18T11Z }]',
  ],
  reports: [
    '',
    'unknown',
    '[{ count: 9, kind: peak, at: 2024-09-18T07:00Z, status: rejected, why: A misprint., sources: [report] }]',
    '4200',
    '[{ count: 4200, kind: unspecified, sources: [report] }]',
    '[{ count: 4200, kind: peak, at: 2024-09-18T07:00Z, sources: [report] }]',
  ],
  sources: ['', 'copy', 'unlocated', 'located', 'archived'],
  related: ['', '[{ id: 2023-01-01-acme, type: related }]'],
  text: ['', 'long'],
  unknowns: ['', 'Who noticed first.'],
  timeline: ['', '1', '5', '7'],
} as const;

export type Written = keyof typeof ladders;
export const writtenFields = Object.keys(ladders) as Written[];
export const rungsOf = (field: Written): number => ladders[field].length;

/** How far up its ladder each fact of a file stands; 0 leaves it out. */
export type Rungs = Record<Written, number>;

const moments = ['started', 'detected', 'declared', 'mitigated', 'restoring', 'ended'] as const;

/** The text of an incident's file whose facts stand on these rungs. */
export function writeIncident(rungs: Partial<Rungs>, kind = 'outage'): string {
  const said = (field: Written): string => ladders[field][rungs[field] ?? 0] ?? '';
  const line = (field: Written, indent = ''): string[] =>
    said(field) === '' ? [] : [`${indent}${field}: ${said(field)}`];
  const times = moments.flatMap((moment) => line(moment, '  '));
  const sources = said('sources');
  const report = '{ id: report, kind: press, title: A report, url: https://report.example/a';
  const second = '{ id: paper, kind: press, title: A paper';
  return [
    '---',
    'title: Acme Cloud cannot change anything for hours',
    'date: 2024-09-18',
    'services: [cloud]',
    `kind: [${kind}]`,
    'cause:',
    '  trigger: unknown',
    ...(['mechanisms', 'layers'] as const).flatMap((part) => line(part, '  ')),
    ...(times.length > 0 ? ['times:', ...times] : []),
    ...(['response', 'duration', 'impact', 'reports', 'related'] as const).flatMap((field) => line(field)),
    'sources:',
    `  - ${report}${sources === 'archived' ? ', archive: https://archive.example/a' : ''} }`,
    ...(sources === '' ? [] : [`  - ${second}, ${secondSource[sources]} }`]),
    '---',
    'A certificate expired.',
    ...(said('text') === '' ? [] : ['', 'One word after another stands in this text. '.repeat(30)]),
    ...(said('unknowns') === '' ? [] : ['', '## What is not known', '', said('unknowns')]),
    ...(said('timeline') === ''
      ? []
      : [
          '',
          '## Timeline',
          '',
          ...Array<string>(Number(said('timeline'))).fill('- `2024-09-18T04:00Z` A step.'),
        ]),
    '',
  ].join('\n');
}

const secondSource: Record<string, string> = {
  copy: 'url: https://paper.example/a, copyOf: report',
  unlocated: 'url: unlocated',
  located: 'url: https://paper.example/a',
  archived: 'url: https://paper.example/a',
};
