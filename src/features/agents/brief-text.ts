import { plural } from '../../core/format/plural.ts';
import type { Brief, BriefSource, BriefValue, OtherPublished } from './brief.ts';

/** Text of a record on one line, so that none of it can look like a line of the answer. */
export const onLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Numbers of sources in brackets, behind what they say: " [1][3]". */
export const citing = (sources: readonly number[]): string =>
  sources.length === 0 ? '' : ` ${sources.map((number) => `[${number}]`).join('')}`;

const valueLine = ({ text, detail, part, sources }: BriefValue): string =>
  `${part === undefined ? '' : `${part}: `}${text}${detail === undefined ? '' : `, ${detail}`}${citing(sources)}`;

const otherLine = ({ about, says, by, status, why, sources, against }: OtherPublished): string =>
  `${status} (${about}): ${says}${by === undefined ? '' : ` (${by})`}${citing(sources)}` +
  (why === undefined ? '' : ` Why: ${why}${citing(against)}`);

const sourceLine = ({ number, title, publisher, published, kind, url, archive }: BriefSource): string =>
  [
    `[${number}] ${publisher === undefined ? '' : `${publisher}: `}${title}`,
    ...(published === undefined ? [] : [published]),
    kind,
    url ?? 'no public address',
    ...(archive === undefined ? [] : [`archived: ${archive}`]),
  ].join(', ');

const under = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [heading, ...lines.map((line) => `- ${onLine(line)}`)];

/** The lines on an incident below its title, from its facts to its sources. */
const briefLines = ({ facts, otherPublished, contradictions, sources }: Brief): string[] => [
  ...facts.flatMap(({ label, values }) => under(`${label}:`, values.map(valueLine))),
  ...under('Other published values:', otherPublished.map(otherLine)),
  ...(contradictions === 0
    ? []
    : [`${plural(contradictions, 'published value')} of this record in all contradict what it adopted.`]),
  ...under('Sources:', sources.map(sourceLine)),
];

/** The head of an incident: its title, its day, its id and where it stands. */
export const briefHead = ({ id, title, date, address, notListed }: Brief): string =>
  onLine(
    `${title} (${date}, id ${id}) ${address}${notListed === undefined ? '' : ` – in no list: ${notListed}`}`,
  );

/** An incident as text, below a heading of the second level. */
export const briefText = (brief: Brief, ...notes: readonly string[]): string =>
  [`## ${briefHead(brief)}`, ...notes.map(onLine), ...briefLines(brief)].join('\n');
