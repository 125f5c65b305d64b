/** How the text index is asked, in the browser as in every measurement of ours. */
export const engineOptions = {
  /** The collection is small: a worker would only cost a second copy of the engine and a round trip. */
  noWorker: true,
  /** How long a write-up is says nothing about how well it answers. */
  ranking: { pageLength: 0 },
} as const;
