/**
 * The marks of a drawing are one stop of the tab key; the arrow keys go from each to the next, Home and End to the first
 * and the last. What the mark says that has the focus or the pointer stands below the drawing, where there is a place for it.
 */

const isMark = 'svg.chart a';

const markOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest(isMark) : null;

interface PlacedMark {
  mark: Element;
  x: number;
  y: number;
}

function placedMarks(drawing: Element): PlacedMark[] {
  return [...drawing.querySelectorAll('a')].map((mark) => {
    const { left, top, width, height } = (mark.querySelector('.dot') ?? mark).getBoundingClientRect();
    return { mark, x: left + width / 2, y: top + height / 2 };
  });
}

const acrossFirst = (a: PlacedMark, b: PlacedMark): number => a.x - b.x || a.y - b.y;
const upFirst = (a: PlacedMark, b: PlacedMark): number => a.y - b.y || a.x - b.x;

type Order = (a: PlacedMark, b: PlacedMark) => number;

const keys: Record<string, [order: Order, step: number]> = {
  ArrowRight: [acrossFirst, 1],
  ArrowLeft: [acrossFirst, -1],
  ArrowDown: [upFirst, 1],
  ArrowUp: [upFirst, -1],
  Home: [acrossFirst, -Infinity],
  End: [acrossFirst, Infinity],
};

document.addEventListener('keydown', (event) => {
  const mark = markOf(event.target);
  const drawing = mark?.closest('svg');
  const move = keys[event.key];
  if (!mark || !drawing || !move || event.altKey || event.ctrlKey || event.metaKey) return;
  const [order, step] = move;
  const marks = placedMarks(drawing).sort(order);
  const place = marks.findIndex((other) => other.mark === mark) + step;
  const next = marks[Math.min(marks.length - 1, Math.max(0, place))]?.mark;
  event.preventDefault();
  if (next instanceof SVGElement) next.focus();
});

/** The mark with the focus is the one stop of its drawing from then on. */
document.addEventListener('focusin', ({ target }) => {
  const mark = markOf(target);
  if (!mark) return;
  for (const other of mark.closest('svg')?.querySelectorAll('a[tabindex="0"]') ?? [])
    other.setAttribute('tabindex', '-1');
  mark.setAttribute('tabindex', '0');
});

for (const event of ['focusin', 'mouseover'])
  document.addEventListener(event, ({ target }) => {
    const mark = markOf(target);
    const place = mark?.closest('figure')?.querySelector('.pointed');
    if (mark && place) place.textContent = mark.getAttribute('aria-label');
  });
