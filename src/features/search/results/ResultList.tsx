import { fieldLabels } from '../../../../schemas/labels.ts';
import { incidentAddress } from '../../../address.ts';
import { TrayButton } from '../../../ui/TrayButton.tsx';
import type { ListItem } from './results-view.ts';

/** Incidents as a list: when, what, to which services, how it began, how long; the same on every page. */
export function ResultList({ items }: { items: readonly ListItem[] }) {
  return (
    <ol class="results">
      {items.map(({ id, title, isShort, date, services, trigger, duration, note }) => (
        <li class="result" key={id}>
          <time class="result-date" dateTime={date.iso}>
            {date.text}
          </time>
          <div class="result-main">
            <a class="result-title" href={incidentAddress(id)}>
              {title}
            </a>
            {isShort && <span class="mark">{fieldLabels.isShort}</span>}
            <p class="result-details">{services}</p>
            <TrayButton id={id} title={title} date={date.text} />
          </div>
          <dl class="result-facts">
            <div>
              <dt>{fieldLabels['cause.trigger']}</dt>
              <dd>{trigger}</dd>
            </div>
            <div>
              <dt>{fieldLabels.duration}</dt>
              <dd title={duration && `Duration ${duration.measure}`}>
                {duration?.text ?? <span class="absent">not known</span>}
              </dd>
            </div>
            {note && (
              <div>
                <dt>{note.label}</dt>
                <dd>{note.text}</dd>
              </div>
            )}
          </dl>
        </li>
      ))}
    </ol>
  );
}
