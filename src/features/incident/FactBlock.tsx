import type { IncidentRecord, Report } from '../../../schemas/record.ts';
import { claimStatuses } from '../../../schemas/vocabulary.ts';
import { pageAddress } from '../../address.ts';
import { factsOf, type FactLine } from '../../core/record/facts.ts';
import { describeReport, otherReports } from '../../core/record/reports.ts';
import { Citations } from '../../ui/Citations.tsx';
import { OtherValues } from '../../ui/OtherValues.tsx';

function Line({ record, line }: { record: IncidentRecord; line: FactLine }) {
  return (
    <li class={line.isMuted ? 'absent' : undefined}>
      {line.href === undefined ? (
        <span class="fact-value">{line.text}</span>
      ) : (
        <a href={pageAddress(line.href)}>{line.text}</a>
      )}
      <Citations record={record} ids={line.sources} />
      {line.detail !== undefined && <span class="fact-detail">{line.detail}</span>}
    </li>
  );
}

/** The lines of a fact; those of one group in a row under its label. */
function Lines({ record, lines }: { record: IncidentRecord; lines: readonly FactLine[] }) {
  const groups = [...new Set(lines.map(({ group }) => group))];
  return groups.map((group) => (
    <div class={group === undefined ? undefined : 'fact-group'}>
      {group !== undefined && <span class="fact-group-label">{group}</span>}
      <ul class="fact-lines">
        {lines
          .filter((line) => line.group === group)
          .map((line) => (
            <Line record={record} line={line} />
          ))}
      </ul>
    </div>
  ));
}

/** Counts that were not adopted, or that say less than the ones shown. */
function OtherReports({ record, reports }: { record: IncidentRecord; reports: readonly Report[] }) {
  if (reports.length === 0) return null;
  return (
    <details class="others">
      <summary>
        {reports.length === 1 ? '1 other count printed' : `${String(reports.length)} other counts printed`}
      </summary>
      <ul class="claims">
        {reports.map((report) => {
          const { count, kind, scope, when, counter } = describeReport(record, report);
          return (
            <li class="claim">
              <span class={`status status-${report.status}`}>
                {report.status === 'adopted' ? 'Adopted' : claimStatuses[report.status].label}
              </span>
              <span class="claim-words">
                <strong>{count}</strong> {[kind, scope, when, counter].join(' · ')}
                <Citations record={record} ids={report.sources} />
              </span>
              {report.why !== undefined && <span class="claim-why">{report.why}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

interface FactBlockProps {
  record: IncidentRecord;
  /** The place of its length in the collection, in sentences. */
  ranks?: readonly string[];
}

/** The five facts of an incident as one block, the same on every page. */
export function FactBlock({ record, ranks = [] }: FactBlockProps) {
  return (
    <dl class="facts">
      {factsOf(record).map((fact) => (
        <div class={`fact fact-${fact.id}`}>
          <dt>{fact.label}</dt>
          <dd>
            <Lines record={record} lines={fact.lines} />
            {fact.id === 'duration' && ranks.map((rank) => <p class="rank">{rank}</p>)}
            {fact.lines.length === 0 && <span class="absent">no count was adopted</span>}
            <OtherValues record={record} claims={fact.claims} of={`about ${fact.label.toLowerCase()}`} />
            {fact.id === 'reports' && <OtherReports record={record} reports={otherReports(record)} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
