import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The same code in half of the bytes, which each page that is tried has to read anew. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Brings axe into the page. The page's own policy allows no script but its files; this way in is the browser's. */
export async function addAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** What axe finds on the page as it is now; all of its rules, or those named. */
export const findViolations = (page: Page, rules?: readonly string[]): Promise<string[]> =>
  page.evaluate(async (runOnly) => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      // Large enough for a finger: a rule of WCAG 2.2 that axe leaves out unless it is asked for.
      ...(runOnly ? { runOnly: [...runOnly] } : { rules: { 'target-size': { enabled: true } } }),
      resultTypes: ['violations'],
      selectors: false,
      elementRef: true,
      // No rule that runs looks into the styles themselves.
      preload: { assets: ['media'] },
    });
    // What an open list covers in part is no target until the list is closed.
    const isCovering = document.querySelector('.quick-panel') !== null;
    return found.violations
      .map(({ id, nodes }) => ({
        id,
        nodes: nodes.filter(
          ({ element }) => id !== 'target-size' || !isCovering || element?.closest('.quick-panel'),
        ),
      }))
      .filter(({ nodes }) => nodes.length > 0)
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, rules);
