import { filesOfTable, wholeFiles } from './data-page.ts';
import type { DatasetManifest } from './dataset-about.ts';
import { sumsName } from './file-forms.ts';
import { tables } from './tables.ts';

interface Props {
  /** Address of the folder that the files lie in, with a slash at its end. */
  at: string;
  made: DatasetManifest;
}

/** The files of the data set with their sizes: those that hold all of it, then those of each table. */
export function DatasetFiles({ at, made }: Props) {
  return (
    <>
      <dl class="properties data-files">
        {wholeFiles(made).map(({ name: file, label, size, what }) => (
          <div key={file}>
            <dt>
              <a href={at + file} download>
                {label}
              </a>
              <span class="count">{size}</span>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div class="scroller data-scroll" role="group" aria-label="Tables" tabIndex={0}>
        <table class="data-tables">
          <thead>
            <tr>
              <th scope="col">Table</th>
              <th scope="col" class="number">
                Rows
              </th>
              <th scope="col">Files</th>
            </tr>
          </thead>
          <tbody>
            {tables.map((table) => (
              <tr key={table.name}>
                <th scope="row">
                  <a href={`#table-${table.name}`}>
                    <code>{table.name}</code>
                  </a>
                  <span class="quiet">{table.description}</span>
                </th>
                <td class="number">{(made.rows[table.name] ?? 0).toLocaleString('en')}</td>
                <td>
                  <ul class="data-forms">
                    {filesOfTable(made.files, table).map(({ name: file, label, size }) => (
                      <li key={file}>
                        <a href={at + file} download aria-label={`${table.name} as ${label}`}>
                          {label}
                        </a>{' '}
                        <span class="quiet">{size}</span>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet">
        The same content gives the same bytes; the SHA-256 of every file is in{' '}
        <a href={at + sumsName}>{sumsName}</a>.
      </p>
    </>
  );
}
