/**
 * Of cases that each take builds of their own, those that `npm test` tries: the first so many. All of them are tried once a
 * week, and with EVERY_CASE=1.
 */
export const casesOf = <Case>(all: readonly Case[], count: number): Case[] =>
  process.env.EVERY_CASE ? [...all] : all.slice(0, count);
