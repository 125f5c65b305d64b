/** No query is longer: the rest is not read. */
export const maxQueryLength = 200;
