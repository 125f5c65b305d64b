import { pageAddress } from '../../address.ts';
import { answers, schemaPath } from './api/answers.ts';

/** The kinds of JSON that a site answers with: where they stand, and the schema of each. */
export function JsonAnswers() {
  return (
    <dl class="properties">
      {Object.entries(answers).map(([key, { paths, title: what }]) => (
        <div key={key}>
          <dt>
            <a href={pageAddress(schemaPath(key))}>Schema</a>
          </dt>
          <dd>
            {what}
            {paths.map((path) => (
              <code class="data-path" key={path}>
                {path}
              </code>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
