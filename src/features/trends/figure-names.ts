/** The figures of the trends, by the part of the page that shows them: the name in their addresses, and what they are of. */
export const figures = {
  lengths: { name: 'duration', title: 'Duration' },
  windows: { name: 'duration-in-windows', title: 'Duration in impact windows' },
  stated: { name: 'duration-stated', title: 'Stated duration' },
  'by-trigger': { name: 'duration-by-trigger', title: 'Duration by trigger' },
  noticed: { name: 'time-until-detected', title: 'Time until detected' },
  'detected-by': { name: 'detected-by', title: 'Time until detected, by who or what noticed' },
  declared: { name: 'time-until-declared', title: 'Time until declared' },
  matrix: { name: 'trigger-and-failure-mode', title: 'Trigger and failure mode' },
  endings: { name: 'trigger-and-ended-by', title: 'Trigger and ended by' },
  years: { name: 'incidents-by-year', title: 'Incidents by year' },
} as const;

export type FigureKey = keyof typeof figures;
