/**
 * The colours of the pages by the names of their custom properties, in the light and in the dark theme. A test holds
 * src/site/styles/tokens.css against them.
 */
export const colours = {
  ground: { light: '#fcfbf9', dark: '#15171a' },
  surface: { light: '#f4f2ed', dark: '#1d2024' },
  ink: { light: '#1c1b19', dark: '#e9e6e0' },
  'ink-quiet': { light: '#5b5852', dark: '#a8a49b' },
  line: { light: '#dedad2', dark: '#31353b' },
  'line-strong': { light: '#b9b3a8', dark: '#555b64' },
  accent: { light: '#17497d', dark: '#93bdec' },
  'accent-ground': { light: '#e6edf5', dark: '#1f2c3b' },
  impact: { light: '#35506e', dark: '#7f9dbf' },
  'phase-undetected': { light: '#1b2f47', dark: '#d3e2f3' },
  'phase-detected': { light: '#4d7199', dark: '#6f97c2' },
  'phase-mitigating': { light: '#a9bfd6', dark: '#3d5a7a' },
  'phase-recovering': { light: '#dbe4ee', dark: '#24303e' },
  'phase-edge': { light: '#35506e', dark: '#8fadcf' },
  moment: { light: '#1c1b19', dark: '#e9e6e0' },
  other: { light: '#8a4b12', dark: '#e0a063' },
  good: { light: '#2c6144', dark: '#8cc5a2' },
  warn: { light: '#8a4b12', dark: '#e0a063' },
} as const;
export type Colour = keyof typeof colours;
export type Scheme = 'light' | 'dark';
