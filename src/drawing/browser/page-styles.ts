import type { Tokens } from '../tokens.ts';

/** Style rules of this page's own sheets outside of any `@media`, so without those of the dark theme, and none of the sheet for print. */
const pageRules = (): CSSStyleRule[] =>
  [...document.styleSheets]
    .filter(({ media: { mediaText } }) => ['', 'screen'].includes(mediaText))
    .filter(({ href }) => href === null || new URL(href).origin === location.origin)
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSStyleRule);

/** The same as text. */
export const pageStyles = (): string =>
  pageRules()
    .map(({ cssText }) => cssText)
    .join('\n');

/** The tokens of the light theme. As in the cascade, a team's own come last, whichever sheet was loaded first. */
export function pageTokens(): Tokens {
  const rules = pageRules();
  return new Map(
    [':root', 'html:root'].flatMap((selector) =>
      rules
        .filter(({ selectorText }) => selectorText === selector)
        .flatMap(({ style }) =>
          [...style]
            .filter((name) => name.startsWith('--'))
            .map((name) => [name.slice(2), style.getPropertyValue(name).trim()] as const),
        ),
    ),
  );
}
