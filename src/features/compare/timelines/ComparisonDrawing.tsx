import type { ComponentChildren } from 'preact';
import { plainView, type TimelineView, type WishedView } from '../../../drawing/timeline-view.ts';
import type { AlignedTimelines } from './aligned-timelines.ts';
import type { MarkTable } from './mark-table.ts';
import { phases, type Phase } from '../../../core/record/phases.ts';
import { AlignedChart } from './AlignedChart.tsx';
import { hatchedPhase } from './comparison-file.tsx';
import { MarkTables } from './MarkTables.tsx';
import { PhaseBox, PhasePatterns } from './PhaseBar.tsx';

interface Props {
  timelines: AlignedTimelines;
  marks: readonly MarkTable[];
  view: TimelineView;
  onView: ((view: WishedView) => void) | undefined;
  /** What stands below the drawing. */
  children?: ComponentChildren;
}

interface SwitchProps {
  id: string;
  label: string;
  isOn: boolean;
  isDisabled?: boolean;
  onPress: () => void;
}

function Switch({ id, label, isOn, isDisabled = false, onPress }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      data-control={id}
      aria-pressed={isOn}
      disabled={isDisabled}
      onClick={onPress}
    >
      {label}
    </button>
  );
}

/** How the timelines are drawn. Without scripts there is nothing to switch, so the switches are hidden. */
function Switches({ view, onView }: Pick<Props, 'view' | 'onView'>) {
  const to = (change: Partial<WishedView>) => () => {
    onView?.({ ...view, ...change });
  };
  const isClock = view.axis === 'clock';
  return (
    <div class="switches" data-needs-script hidden={onView === undefined}>
      <span class="switch-group" role="group" aria-label="Time">
        <Switch id="aligned" label="From the start" isOn={!isClock} onPress={to(isClock ? plainView : {})} />
        <Switch
          id="clock"
          label="By the clock (UTC)"
          isOn={isClock}
          onPress={to({ axis: 'clock', scale: undefined })}
        />
      </span>
      <span class="switch-group" role="group" aria-label="Scale">
        <Switch
          id="linear"
          label="Linear"
          isOn={view.scale === 'linear'}
          isDisabled={isClock}
          onPress={to({ scale: 'linear' })}
        />
        <Switch
          id="log"
          label="Logarithmic"
          isOn={view.scale === 'log'}
          isDisabled={isClock}
          onPress={to({ scale: 'log' })}
        />
      </span>
    </div>
  );
}

const phaseNames = Object.keys(phases) as Phase[];

/** The timelines on one axis, how to read them, and all that is drawn as tables. */
export function ComparisonDrawing({ timelines, marks, view, onView, children }: Props) {
  return (
    <section class="comparison-drawing" aria-labelledby="in-time">
      <div class="section-head">
        <h2 id="in-time">In time</h2>
        <Switches view={view} onView={onView} />
      </div>
      <figure class="drawing">
        <AlignedChart timelines={timelines} width={1080} id="wide" />
        <AlignedChart timelines={timelines} width={358} id="narrow" />
        <figcaption>
          <p>
            {timelines.caption} {hatchedPhase}
          </p>
          <dl class="phase-key">
            {phaseNames.map((phase) => (
              <div>
                <dt>
                  <PhaseSample phase={phase} /> {phases[phase].label}
                </dt>
                <dd>{phases[phase].definition}</dd>
              </div>
            ))}
          </dl>
          {children}
        </figcaption>
      </figure>
      <MarkTables tables={marks} />
    </section>
  );
}

/** One phase as it is drawn; with patterns of its own, since only one of the two drawings is visible. */
function PhaseSample({ phase }: { phase: Phase }) {
  const id = `key-${phase}`;
  return (
    <svg class="chart phase-sample" width="26" height="14" aria-hidden="true">
      <PhasePatterns id={id} />
      <PhaseBox phase={phase} id={id} x={0.5} y={0.5} width={25} height={13} />
    </svg>
  );
}
