import { comparisonAddress } from '../../address.ts';
import type { ComparisonFile } from '../../core/registry/registry.ts';

/** Editors' pages on several incidents, each with its first words. */
export function EssayList({ essays }: { essays: readonly ComparisonFile[] }) {
  return (
    <ul class="comparisons">
      {essays.map(({ id, fields, body }) => (
        <li>
          <a href={comparisonAddress(id)}>{fields.title}</a>
          <p class="quiet">{fields.incidents.length} incidents</p>
          <p>{body.summary}</p>
        </li>
      ))}
    </ul>
  );
}
