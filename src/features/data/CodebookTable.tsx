import { describeColumn } from './metadata/codebook.ts';
import type { TableHead } from './table.ts';

/** The columns of a table with what each says, folded away. */
export function CodebookTable({ table: { name, description, columns, key } }: { table: TableHead }) {
  return (
    <details class="data-codebook" id={`table-${name}`}>
      <summary>
        <code>{name}</code> <span class="quiet">{description}</span>
      </summary>
      <dl class="words">
        {columns.map((column) => (
          <div key={column.name}>
            <dt>
              <code>{column.name}</code>
              <span class="count">{key.includes(column.name) ? `${column.type}, key` : column.type}</span>
            </dt>
            <dd>{describeColumn(column)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
