import type { Collection } from '../core/collection/collection.ts';
import { oncePer } from '../core/once-per.ts';
import { lightProperties } from '../core/theme/theme.ts';
import { lightTokens, type Tokens } from '../drawing/tokens.ts';
import tokensCss from './styles/tokens.css?raw';

const ownTokens = lightTokens(tokensCss);

/** The tokens of the light theme with what a team has changed of them, for what is drawn outside of a page. */
export const lightTokensOf = oncePer(
  ({ site: { theme = {} } }: Collection): Tokens => new Map([...ownTokens, ...lightProperties(theme)]),
);
