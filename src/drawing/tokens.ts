/** The custom properties of our stylesheets by their name without "--", such as `ink`. */
export type Tokens = ReadonlyMap<string, string>;

/** A stylesheet without its comments, and without what it says in any `@media`. */
export const plainRules = (css: string): string =>
  css.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');

/**
 * The tokens that a stylesheet gives outside of any `@media`, which are those of the light theme; of several for one
 * name the last, as in a browser.
 */
export function lightTokens(css: string): Tokens {
  return new Map(
    [...plainRules(css).matchAll(/(?<![\w-])--([\w-]+)\s*:([^;}]+)/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
}

/**
 * A text with values in the place of `var(--name)`, for what is read where no stylesheet is: downloaded drawings and
 * preview images. Throws for a name that is no token.
 */
export const withTokens = (text: string, tokens: Tokens): string =>
  text.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`there is no token --${name}`);
    return value;
  });
