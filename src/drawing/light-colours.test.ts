import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { colours } from './light-colours.ts';

it('drawings outside our pages have the colours of the light theme', () => {
  const tokens = readFileSync(new URL('../site/styles/tokens.css', import.meta.url), 'utf8');
  const light = tokens.slice(0, tokens.indexOf('@media'));
  for (const [name, value] of Object.entries(colours)) expect(light).toContain(`--${name}: ${value};`);
});
