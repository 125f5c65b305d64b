/** Where the text index lies; what is fetched of it whatever the words are. */
export const indexFolder = '/search-index/';
export const indexAtFirst = [`${indexFolder}index.json`, `${indexFolder}0.json`] as const;
