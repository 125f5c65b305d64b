import { causeAddress, pageAddress } from '../../address.ts';
import { plural } from '../../core/format/plural.ts';
import type { BesideRow, BesideTable } from './beside-studies.ts';
import type { OwnBase, OwnCount } from './own-figures.ts';
import { fits, type Category, type StudyTable as Table } from './study-table.ts';
import { studies } from './studies.ts';

function TheirFigure({ category: { count }, percent, table: { base } }: BesideRow & { table: Table }) {
  const of = base.n === undefined || count === undefined ? undefined : `${count} of ${base.n}`;
  return (
    <td class="study-figure">
      <span class="cell-name">There: </span>
      {percent !== undefined && <b>{percent}%</b>}{' '}
      <span class="study-count quiet">{of ?? 'count not printed'}</span>
    </td>
  );
}

/** The count leads to the incidents it counts; a percentage only where enough incidents tell of the part. */
function OwnFigure({ own, n }: { own: OwnCount; n: number }) {
  return (
    <>
      {own.share !== undefined && <b>{Math.round(own.share * 100)}%</b>}{' '}
      <span class="study-count quiet">
        {own.incidents === 0 ? '0' : <a href={pageAddress('/search/') + own.query}>{own.incidents}</a>} of {n}
      </span>
    </>
  );
}

function OwnCells({ category, own, bases }: BesideRow & { bases: readonly OwnBase[] }) {
  if (!own)
    return (
      <td class="study-words" colSpan={2}>
        <span class="cell-name">Here: </span>
        <span class="absent">{category.to.kind === 'missing' ? 'not a category' : 'no counterpart'}</span>
      </td>
    );
  const base = bases.find(({ part }) => part === own.part);
  return (
    <>
      <td class="study-words">
        <span class="cell-name">Beside: </span>
        {own.words.map(({ is, label }, index) => (
          <>
            {index > 0 && <span class="quiet"> or </span>}
            <a href={causeAddress(is)}>{label}</a>
          </>
        ))}
        {bases.length > 1 && <span class="study-part quiet">{base?.label}</span>}
      </td>
      <td class="study-figure">
        <span class="cell-name">Here: </span>
        <OwnFigure own={own} n={base?.n ?? 0} />
      </td>
    </>
  );
}

const relationOf = ({ to }: Category): string =>
  to.kind === 'words' ? fits[to.fit].label : to.kind === 'missing' ? 'What is missing' : 'No counterpart';

function Row({ row, beside }: { row: BesideRow; beside: BesideTable }) {
  const { category } = row;
  return (
    <tr>
      <th scope="row">
        {category.label}
        {category.includes !== undefined && <span class="study-includes quiet">{category.includes}</span>}
      </th>
      <TheirFigure {...row} table={beside.table} />
      <OwnCells {...row} bases={beside.bases} />
      <td class="study-relation">
        {relationOf(category)}. <span class="quiet">{category.to.why}</span>
      </td>
    </tr>
  );
}

/** What 100% is there, and for how many it is not known. */
function TheirBase({ table: { place, base, missing, perRow, several, recomputed } }: { table: Table }) {
  const rows = {
    one: 'One category a row.',
    several: `A row may have several${several === undefined ? '' : `, as ${several} do`}.`,
    'not-stated': 'Whether a row may have several is not said.',
  };
  return (
    <p class="quiet study-base">
      <b>There</b> ({place}): 100% is {base.of}
      {base.n === undefined ? '' : `, n = ${base.n}`}
      {missing === undefined ? '' : `; not known for ${missing} more`}. {rows[perRow]} {recomputed}
    </p>
  );
}

function Unmatched({ unmatched, bases }: BesideTable) {
  if (unmatched.length === 0) return null;
  return (
    <details>
      <summary>Words here that no category there is set beside: {unmatched.length}</summary>
      <ul class="study-unmatched">
        {unmatched.map((word) => (
          <li>
            <a href={causeAddress(word.is)}>{word.label}</a>{' '}
            <OwnFigure own={word} n={bases.find(({ part }) => part === word.part)?.n ?? 0} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One list of a study with what of ours stands beside each category, and why nothing is calculated from the two. */
export function StudyTable({ beside }: { beside: BesideTable }) {
  const { table, rows, refusals } = beside;
  return (
    <section class="study" aria-labelledby={table.id}>
      <h3 id={table.id}>
        {studies[table.study].name}: {table.title}
      </h3>
      <TheirBase table={table} />
      <table class="study-table" aria-labelledby={table.id}>
        <thead>
          <tr>
            <th scope="col">Category there</th>
            <th scope="col">There</th>
            <th scope="col">Words here</th>
            <th scope="col">Here</th>
            <th scope="col">How they relate</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row row={row} beside={beside} />
          ))}
        </tbody>
      </table>
      {table.notes.map((note) => (
        <p class="quiet study-base">{note}</p>
      ))}
      <details>
        <summary>Why no difference is printed: {plural(refusals.length, 'reason')}</summary>
        <ul>
          {refusals.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      </details>
      <Unmatched {...beside} />
    </section>
  );
}
