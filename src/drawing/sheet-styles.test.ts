import { expect, it } from 'vitest';
import { sheetStyles } from './sheet-styles.ts';

const css = `
.chart { font-size: 12px; }
.chart .dot, .chart .other { fill: var(--ink); } /* .chart .grid { } */
.chart .axis { stroke: var(--line); }
.chart a:hover .dot { stroke: red; }
.strip-chart .dot { opacity: 1; }
.drawing > .chart + .chart { display: none; }
@media (max-width: 45rem) { .chart { display: none; } }
.dot { color: red; }`;

it('a drawing alone has the rules that its own marks need, in values, and no others', () => {
  const markup =
    '<svg class="chart sheet"><g class="chart wide"><circle class="dot dot-featured" /></g></svg>';
  expect(sheetStyles(css, markup, new Map([['ink', '#111']]))).toBe(
    '.chart { font-size: 12px; }\n.chart .dot { fill: #111; }',
  );
});
