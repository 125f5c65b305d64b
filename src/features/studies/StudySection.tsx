import { plural } from '../../core/format/plural.ts';
import type { BesideTable } from './beside-studies.ts';
import { leastForShare, type OwnBase } from './own-figures.ts';
import { StudyTable } from './StudyTable.tsx';

function Base({ base: { label, n, total, silent, without, several, part } }: { base: OwnBase }) {
  return (
    <li>
      {label}: known for n = {n} of {plural(total, 'listed incident')}; not known or not disclosed: {silent};{' '}
      {part === 'endedBy' ? 'no action named after which the impact ended' : 'not recorded'}: {without}. More
      than one word: {several}; such an incident counts once beside each.
      {n < leastForShare && ` These are fewer than ${leastForShare}: counts only, no percentages.`}
    </li>
  );
}

/** The tables of one section, and what the figures of the collection rest on in all of them. */
export function StudySection({ tables }: { tables: readonly BesideTable[] }) {
  const bases = new Map(tables.flatMap((table) => table.bases.map((base) => [base.part, base])));
  return (
    <>
      <ul class="study-base study-bases quiet">
        {[...bases.values()].map((base) => (
          <Base base={base} />
        ))}
      </ul>
      {tables.map((beside) => (
        <StudyTable beside={beside} />
      ))}
    </>
  );
}
