import { fieldLabels } from '../../../../schemas/labels.ts';
import { incidentAddress } from '../../../address.ts';
import type { ComponentType } from 'preact';
import { TrayButton } from '../../../ui/TrayButton.tsx';
import type { ListItem } from './results-view.ts';

interface Props {
  items: readonly ListItem[];
  /** What says of an incident what caused it, and why it was found. */
  Why?: ComponentType<{ id: string }> | undefined;
}

/** Incidents as a list: when, what, to which services, how it began and ended, how long; the same on every page. */
export function ResultList({ items, Why }: Props) {
  return (
    <ol class="results">
      {items.map(({ id, title, isShort, date, services, trigger, endedBy, duration, note }) => (
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
            {Why && <Why id={id} />}
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
            {endedBy !== '' && (
              <div>
                <dt>{fieldLabels['response.endedBy']}</dt>
                <dd>{endedBy}</dd>
              </div>
            )}
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
