/**
 * Colours of drawings that stand outside our pages and so have one theme, preview images and downloads: the light ones
 * of `src/site/styles/tokens.css`, by their names there; a test keeps the two alike.
 */
export const colours = {
  ground: '#fcfbf9',
  ink: '#1c1b19',
  'ink-quiet': '#5b5852',
  line: '#dedad2',
  'line-strong': '#b9b3a8',
  accent: '#17497d',
  impact: '#35506e',
  moment: '#1c1b19',
  warn: '#8a4b12',
  'phase-undetected': '#1b2f47',
  'phase-detected': '#4d7199',
  'phase-mitigating': '#a9bfd6',
  'phase-recovering': '#dbe4ee',
  'phase-edge': '#35506e',
} as const;
