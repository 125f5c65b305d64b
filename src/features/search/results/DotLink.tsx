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

interface Props {
  dot: Dot;
  /** Whether the tab key stops here; from there the arrow keys go to all others of the drawing. */
  isStop: boolean;
  children: ComponentChildren;
}

/** The marks of an outage as a link to its page. */
export function DotLink({ dot, isStop, children }: Props) {
  // It begins with what is seen, so that it can be spoken to by the words beside it.
  const name = dot.label === '' ? dot.text : `${dot.label}, ${dot.text}`;
  return (
    <a href={incidentAddress(dot.id)} aria-label={name} tabindex={isStop ? 0 : -1}>
      <title>{dot.text}</title>
      {children}
    </a>
  );
}

interface MarkProps {
  dot: Dot;
  x: number;
  y: number;
  radius: number;
  /** Where its name stands, where it has one. */
  name: { x: number; y: number; anchor: 'start' | 'middle' | 'end' } | undefined;
}

/** The dot of an outage and its name: empty where its length is not known. */
export function DotMark({ dot, x, y, radius, name }: MarkProps) {
  return (
    <>
      <circle
        class={dot.y === undefined ? 'dot dot-unknown' : dot.label === '' ? 'dot' : 'dot dot-featured'}
        cx={x}
        cy={y}
        r={radius}
      />
      {name && (
        <text class="label" x={name.x} y={name.y} text-anchor={name.anchor}>
          {dot.label}
        </text>
      )}
    </>
  );
}
