import type { IncidentRecord, Report } from '../../schemas/record.ts';
import { claimStatuses } from '../../schemas/vocabulary.ts';
import { pageAddress } from '../address.ts';
import { factsOf, type Fact, type FactLine } from '../lib/views/facts.ts';
import { describeReport, sortedReports } from '../lib/views/reports.ts';
import { Citations } from './Citations.tsx';
import { OtherValues } from './OtherValues.tsx';

const shownLines: Record<Fact['id'], number> = { date: 3, services: 99, cause: 99, reports: 2, duration: 3 };

function Line({ record, line }: { record: IncidentRecord; line: FactLine }) {
  return (
    <li class={line.isMuted ? 'absent' : undefined}>
      {line.href === undefined ? <span class="fact-value">{line.text}</span> : <a href={pageAddress(line.href)}>{line.text}</a>}
      {line.detail !== undefined && <span class="fact-detail">{line.detail}</span>}
      <Citations record={record} ids={line.sources} />
    </li>
  );
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
              <span class={`status status-${report.status}`}>{report.status === 'adopted' ? 'Adopted' : claimStatuses[report.status].label}</span>
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

/** The five facts of an incident as one block, the same on every page. */
export function FactBlock({ record }: { record: IncidentRecord }) {
  return (
    <dl class="facts">
      {factsOf(record).map((fact) => {
        const lines = fact.lines.slice(0, shownLines[fact.id]);
        const shown = fact.id === 'reports' ? lines.length : 0;
        const hasAdopted = fact.id === 'reports' && record.reports.entries.length > 0;
        return (
          <div class={`fact fact-${fact.id}`}>
            <dt>{fact.label}</dt>
            <dd>
              <ul class="fact-lines">
                {lines.map((line) => (
                  <Line record={record} line={line} />
                ))}
                {hasAdopted && shown === 0 && <li class="absent">no count was adopted</li>}
              </ul>
              <OtherValues record={record} claims={fact.claims} of={`about ${fact.label.toLowerCase()}`} />
              {fact.id === 'reports' && <OtherReports record={record} reports={sortedReports(record).slice(shown)} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
