import { studies } from './studies.ts';
import type { Study } from './study.ts';
import type { StudyTable } from './study-table.ts';

const ofUnit = ({ unit }: Study): string =>
  `One row there is ${unit}; here it is an incident, which may have hit several services and have several sources.`;

const ofPopulation = ({ operators, years }: Study): string =>
  `Other operators, other years, another choice: ${operators}; ${years}.`;

/** Whether all categories with words beside them describe the same as these. */
const isAlike = ({ categories }: StudyTable): boolean =>
  categories.every(({ to }) => to.kind !== 'words' || to.fit === 'same');

function ofBase({ base, categories }: StudyTable): string | undefined {
  if (base.n === undefined) return 'How many rows the percentages rest on is not published.';
  return categories.some(({ to }) => to.kind === 'missing')
    ? 'The percentages there are of all rows, including those for which it is not known; here they are of the incidents for which it is known.'
    : undefined;
}

function ofCoding({ perRow }: StudyTable): string[] {
  return [
    ...(perRow === 'one' ? ['A row there has one category; an incident here may have several words.'] : []),
    ...(perRow === 'not-stated'
      ? [
          'Whether a row there may have several categories is not said; an incident here may have several words.',
        ]
      : []),
  ];
}

function ofMeaning(table: StudyTable): string[] {
  const { parts, section } = table;
  return [
    ...(parts.length > 1
      ? ['What that list calls a cause is two things here: what set an incident off, and what failed in it.']
      : []),
    ...(section === 'ending'
      ? [
          'There every action that is named counts; here only those after which the impact, or most of it, ended.',
        ]
      : []),
    ...(isAlike(table)
      ? []
      : ['Not every category means what the words beside it mean: the last column says how they differ.']),
  ];
}

/**
 * Why no difference, ratio or order is printed between a study's figures and ours: what of the units is unlike, found
 * in what the table declares. Never empty, since no study chose its incidents as this collection does.
 */
export function refusals(table: StudyTable): string[] {
  const study = studies[table.study];
  const base = ofBase(table);
  return [
    ofUnit(study),
    ofPopulation(study),
    ...(base === undefined ? [] : [base]),
    ...ofCoding(table),
    ...ofMeaning(table),
  ];
}
