/** Colours of preview images, which have one theme: the light ones of `src/styles/tokens.css`, as a test checks. */
export const colours = {
  ground: '#fcfbf9',
  ink: '#1c1b19',
  'ink-quiet': '#5b5852',
  line: '#dedad2',
  'line-strong': '#b9b3a8',
  accent: '#17497d',
  impact: '#35506e',
  warn: '#8a4b12',
} as const;
