const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

const minute = 60_000;

/** Milliseconds that the reader's clock was ahead of UTC at an instant. */
const offsetAt = (instant: number): number => -new Date(instant).getTimezoneOffset() * minute;

interface DrawnTick {
  tick: SVGGElement;
  text: SVGTextElement;
  line: SVGLineElement;
  label: string;
  instant: number;
  x: number;
}

function ticksOf(drawing: Element): DrawnTick[] {
  return [...drawing.querySelectorAll<SVGGElement>('g[data-instant]')].flatMap((tick): DrawnTick[] => {
    const [text, line] = [tick.querySelector('text'), tick.querySelector('line')];
    if (!text || !line) return [];
    const instant = Date.parse(tick.dataset.instant ?? '');
    return [{ tick, text, line, label: text.textContent, instant, x: line.x1.baseVal.value }];
  });
}

const setX = ({ text, line }: DrawnTick, x: number): void => {
  for (const name of ['x1', 'x2']) line.setAttribute(name, String(x));
  text.setAttribute('x', String(x));
};

const isClock = (label: string): boolean => label.includes(':');

/** A tick of the clock says another time; one of a day moves to where that day begins for the reader. */
function showTicks(ticks: readonly DrawnTick[], isLocal: boolean): void {
  const [first, last] = [ticks[0], ticks.at(-1)];
  const perMillisecond =
    first && last && first !== last ? (last.x - first.x) / (last.instant - first.instant) : 0;
  const spansDays = ticks.every(({ label }) => !isClock(label));
  for (const tick of ticks) {
    const { text, label, instant, x } = tick;
    const at = new Date(instant);
    const isMidnight = at.getHours() === 0 && at.getMinutes() === 0;
    if (!isLocal || spansDays) text.textContent = label;
    else text.textContent = isMidnight ? day.format(at) : clock.format(at);
    const moved = isLocal && spansDays ? x - offsetAt(instant) * perMillisecond : x;
    setX(tick, moved);
    tick.tick.style.display = moved < 0 ? 'none' : '';
  }
}

/** Shows the clock times of the timelines on a page in the reader's own zone, and in UTC again. */
export function drawnZone(): (isLocal: boolean) => void {
  const drawings = [...document.querySelectorAll('.timeline-chart')].map(ticksOf);
  const labels = [...document.querySelectorAll<SVGTSpanElement>('.timeline-chart [data-instants]')].map(
    (label) => ({
      label,
      text: label.textContent,
      instants: (label.dataset.instants ?? '').split(' '),
    }),
  );
  return (isLocal) => {
    for (const ticks of drawings) showTicks(ticks, isLocal);
    for (const { label, text, instants } of labels) {
      let place = 0;
      label.textContent = isLocal
        ? text.replaceAll(/\d\d:\d\d/g, () => clock.format(new Date(instants[place++] ?? '')))
        : text;
    }
  };
}
