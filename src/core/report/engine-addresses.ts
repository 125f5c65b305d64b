const repository = 'https://github.com/hindsight-incidents/hindsight';

/** Where a bug of the engine is reported. */
export const issuesAddress = `${repository}/issues`;

/** How an assistant is given `hindsight mcp`, as told in docs/agents.md. */
export const agentsAddress = `${repository}/blob/main/docs/agents.md`;

/** Every field, value, word and rule, as generated in docs/reference/. */
export const referenceAddress = `${repository}/blob/main/docs/reference/README.md`;
