import { pageAddress } from '../../address.ts';
import { Citations } from '../../ui/Citations.tsx';
import type { FactView, LineView } from './fact-block.ts';
import { LabelList } from './LabelList.tsx';
import { OtherValues } from './OtherValues.tsx';
import { OwnFactRows } from './OwnFacts.tsx';
import type { OwnFactView } from './own-facts.ts';

function Line({ line }: { line: LineView }) {
  return (
    <li class={line.isMuted ? 'absent' : undefined}>
      {line.href === undefined ? (
        <span class="fact-value">{line.text}</span>
      ) : (
        <a href={pageAddress(line.href)}>{line.text}</a>
      )}
      {line.detail !== undefined && (
        <>
          {' '}
          <span class="fact-detail">{line.detail}</span>
        </>
      )}
      <Citations sources={line.sources} />
    </li>
  );
}

/** The values of a fact with their sources. */
export function Lines({ lines }: Pick<FactView, 'lines'>) {
  return (
    <ul class="fact-lines">
      {lines.map((line) => (
        <>
          <Line line={line} />{' '}
        </>
      ))}
    </ul>
  );
}

/** What belongs to a fact beside its values, in groups under their labels. */
function More({ view }: { view: NonNullable<FactView['more']> }) {
  return (
    <details class="more">
      <summary>{view.summary}</summary>
      <LabelList
        class="fact-groups"
        rows={view.groups.map(({ label, lines }) => ({ label, value: <Lines lines={lines} /> }))}
      />
    </details>
  );
}

function Asides({ asides }: Pick<FactView, 'asides'>) {
  if (asides.length === 0) return null;
  return (
    <details class="more">
      <summary>Beside other incidents</summary>
      {asides.map((aside) => (
        <p class="rank">{aside}</p>
      ))}
    </details>
  );
}

/** Counts beside the one that is shown. */
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

/** The facts of an incident as one block, the same on every page: values, and one step away what belongs to them. */
export function FactBlock({ facts, own = [] }: { facts: readonly FactView[]; own?: readonly OwnFactView[] }) {
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div class={`fact fact-${fact.id}`}>
          <dt>{fact.label}</dt>
          <dd>
            <Lines lines={fact.lines} />
            <div class="folds">
              {fact.more && <More view={fact.more} />}
              <Asides asides={fact.asides} />
              <OtherValues view={fact.others} />
              {fact.otherReports && <OtherReports view={fact.otherReports} />}
            </div>
          </dd>
        </div>
      ))}
      <OwnFactRows facts={own} />
    </dl>
  );
}
