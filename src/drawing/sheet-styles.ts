import { plainRules, withTokens, type Tokens } from './tokens.ts';

const drawsChart = /^\.(?:chart|sheet|[\w-]+-chart)(?![\w])/;
const forPointing = /:(?:hover|focus)/;

/**
 * The rules of stylesheets that the marks of a drawing need once it stands alone, with values in the place of tokens:
 * those for drawings, outside of any `@media`, of which every class occurs in its markup.
 *
 * @param css our own stylesheets, whose rules are not nested.
 */
export function sheetStyles(css: string, markup: string, tokens: Tokens): string {
  const classes = new Set(
    [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  const isNeeded = (selector: string): boolean =>
    drawsChart.test(selector) &&
    !forPointing.test(selector) &&
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name));
  return plainRules(css)
    .split('}')
    .map((rule) => rule.split('{'))
    .flatMap(([selectors = '', body]) => {
      const needed = selectors
        .split(',')
        .map((selector) => selector.trim())
        .filter(isNeeded);
      if (body === undefined || needed.length === 0) return [];
      return [`${needed.join(', ')} {${withTokens(body, tokens)}}`];
    })
    .join('\n');
}
