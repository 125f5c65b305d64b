import type { ComponentChildren } from 'preact';
import { incidentAddress } from '../../../address.ts';
import type { Dot, Overview } from './overview.ts';

/** What both forms of the drawing of all are drawn from. */
export interface ChartProps {
  overview: Overview;
  /** What the drawing shows, and where the same stands as text. */
  label: string;
  /** Whether dots without a name are drawn as one shape, and lead nowhere. */
  isDense?: boolean;
}

/** The marks of an outage as a link to its page. */
export function DotLink({ dot, children }: { dot: Dot; children: ComponentChildren }) {
  return (
    <a href={incidentAddress(dot.id)} aria-label={dot.text}>
      <title>{dot.text}</title>
      {children}
    </a>
  );
}
