import type { Source } from '../../../schemas/record.ts';
import { findSection } from '../markdown/sections.ts';
import type { RecordWithSource, CompletenessCriterion } from './criterion.ts';
import { placeOfEntry, placeOfField, placeOfSection, placeOfStory, type FilePlace } from './place.ts';
import { originsOf } from '../record/predicates.ts';

const wantedEntries = 5;
const wantedWords = 200;
const unknownsHeading = 'what is not known';

const evidence = ({
  has,
  ...fact
}: Omit<CompletenessCriterion, 'state'> & {
  has: (held: RecordWithSource) => boolean;
}): CompletenessCriterion => ({
  ...fact,
  state: (held) => (has(held) ? 'known' : 'missing'),
});

/** The first source like this, else the list. */
function placeOfSource(held: RecordWithSource, isMeant: (source: Source) => boolean): FilePlace {
  const first = held.record.sources.findIndex(isMeant);
  return first === -1 ? placeOfField(held, ['sources']) : placeOfEntry(held, 'sources', first);
}

function countWords({ body: { sections } }: RecordWithSource): number {
  const timeline = findSection(sections, 'timeline');
  return sections.reduce((sum, section) => sum + (section === timeline ? 0 : section.words), 0);
}

const saysWhatIsUnknown = ({ body: { sections } }: RecordWithSource): boolean =>
  findSection(sections, unknownsHeading)?.hasText ?? false;

/** What stands behind and around the values: sources, text, other records. */
export const evidenceCriteria: readonly CompletenessCriterion[] = [
  evidence({
    id: 'origins',
    label: 'A second source of separate origin',
    why: 'A value that rests on one account cannot be checked against another.',
    has: ({ record }) => originsOf(record.sources).size >= 2,
    place: (held) => placeOfField(held, ['sources']),
  }),
  evidence({
    id: 'addresses',
    label: 'The addresses of two sources',
    why: 'Readers can then check two accounts for themselves.',
    has: ({ record }) => record.sources.filter(({ access }) => access !== 'unlocated').length >= 2,
    place: (held) => placeOfSource(held, ({ access }) => access === 'unlocated'),
  }),
  evidence({
    id: 'archive',
    label: 'An archived copy of a source',
    why: 'Pages about outages vanish, and what they said with them.',
    has: ({ record }) => record.sources.some(({ archive }) => archive !== undefined),
    place: (held) => placeOfSource(held, ({ access }) => access === 'address'),
  }),
  evidence({
    id: 'timeline',
    label: `A timeline of ${wantedEntries} entries`,
    why: 'The order of events shows what could have been known when.',
    has: ({ record }) => record.timeline.length >= wantedEntries,
    place: (held) => placeOfSection(held, 'timeline'),
  }),
  evidence({
    id: 'text',
    label: `A text of ${wantedWords} words`,
    why: 'Values do not say how one thing led to another.',
    has: (held) => countWords(held) >= wantedWords,
    place: placeOfStory,
  }),
  evidence({
    id: 'unknowns',
    label: 'A section “What is not known”',
    why: 'It spares others a search that was made already.',
    has: saysWhatIsUnknown,
    place: (held) => placeOfSection(held, unknownsHeading),
  }),
  evidence({
    id: 'related',
    label: 'A link to an incident it belongs with',
    why: 'Readers of one often need the other.',
    has: ({ record }) => record.related.length > 0,
    place: (held) => placeOfField(held, ['related']),
  }),
];
