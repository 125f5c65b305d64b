import { withTokens } from '../tokens.ts';

/** Style rules of this page's own sheets outside of any `@media`, so without those of the dark theme, and none of the sheet for print. */
const pageRules = (): CSSStyleRule[] =>
  [...document.styleSheets]
    .filter(({ media: { mediaText } }) => ['', 'screen'].includes(mediaText))
    .filter(({ href }) => href === null || new URL(href).origin === location.origin)
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSStyleRule);

const isToken = (name: string): boolean => name.startsWith('--');

/** The page's own rules for a drawing, as far as any of its marks needs them, in the colours of the light theme. */
export function drawingStyles(holder: ParentNode): string {
  const rules = pageRules();
  // As in the cascade, a team's own come last, whichever sheet was loaded first.
  const tokens = new Map(
    [':root', 'html:root'].flatMap((selector) =>
      rules
        .filter(({ selectorText }) => selectorText === selector)
        .flatMap(({ style }) =>
          [...style]
            .filter(isToken)
            .map((name) => [name.slice(2), style.getPropertyValue(name).trim()] as const),
        ),
    ),
  );
  return rules
    .filter(({ selectorText }) => selectorText.startsWith('.chart') && holder.querySelector(selectorText))
    .map(({ cssText }) => withTokens(cssText, tokens))
    .join('\n');
}
