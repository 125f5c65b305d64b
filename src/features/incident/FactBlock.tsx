import { pageAddress } from '../../address.ts';
import { Citations } from '../../ui/Citations.tsx';
import type { FactView, LineView } from './fact-block.ts';
import { OtherValues } from './OtherValues.tsx';

function Line({ line }: { line: LineView }) {
  return (
    <li class={line.isMuted ? 'absent' : undefined}>
      {line.href === undefined ? (
        <span class="fact-value">{line.text}</span>
      ) : (
        <a href={pageAddress(line.href)}>{line.text}</a>
      )}
      <Citations sources={line.sources} />
      {line.detail !== undefined && <span class="fact-detail">{line.detail}</span>}
    </li>
  );
}

/** The lines of a fact; those of one group in a row under its label. */
function Lines({ groups }: Pick<FactView, 'groups'>) {
  return groups.map(({ label, lines }) => (
    <div class={label === undefined ? undefined : 'fact-group'}>
      {label !== undefined && <span class="fact-group-label">{label}</span>}
      <ul class="fact-lines">
        {lines.map((line) => (
          <Line line={line} />
        ))}
      </ul>
    </div>
  ));
}

/** Counts that were not adopted, or that say less than the ones shown. */
function OtherReports({ view }: { view: NonNullable<FactView['otherReports']> }) {
  return (
    <details class="others">
      <summary>{view.summary}</summary>
      <ul class="claims">
        {view.reports.map(({ status, count, details, sources, why }) => (
          <li class="claim">
            <span class={`status status-${status.key}`}>{status.label}</span>
            <span class="claim-words">
              <strong>{count}</strong> {details}
              <Citations sources={sources} />
            </span>
            {why !== undefined && <span class="claim-why">{why}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The six facts of an incident as one block, the same on every page. */
export function FactBlock({ facts }: { facts: readonly FactView[] }) {
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div class={`fact fact-${fact.id}`}>
          <dt>{fact.label}</dt>
          <dd>
            <Lines groups={fact.groups} />
            {fact.asides.map((aside) => (
              <p class="rank">{aside}</p>
            ))}
            {fact.groups.length === 0 && <span class="absent">no count was adopted</span>}
            <OtherValues view={fact.others} />
            {fact.otherReports && <OtherReports view={fact.otherReports} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
