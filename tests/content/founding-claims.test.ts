import { describe, expect, it } from 'vitest';
import { treeOf } from '../../src/core/markdown/body.ts';
import { findCitations } from '../../src/core/markdown/citations.ts';
import { plainText } from '../../src/core/markdown/plain-text.ts';
import { collection } from './collection.ts';
import { foundingClaims, type Place } from './founding-claims.ts';

/** Everything the two founding articles claim has its place in their records; this lists each with where it stands. */


const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** The value at a path of the record, or any part below it, names the source. */
function namesSource(value: unknown, source: string): boolean {
  if (Array.isArray(value)) return value.some((entry) => namesSource(entry, source));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, entry]) =>
    (key === 'sources' || key === 'statedSources') && Array.isArray(entry) ? entry.includes(source) : namesSource(entry, source),
  );
}

const valueAt = (root: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);

function isThere(incident: string, place: Place): boolean {
  const record = collection.records.get(incident);
  const body = collection.incidents.get(incident)?.body;
  if (!record || !body) return false;
  if ('in' in place) return namesSource(valueAt(record, place.in), place.source);
  if ('report' in place)
    return record.reports.entries.some(({ count, sources }) => count.text === place.report.count && sources.includes(place.report.source));
  if ('figure' in place)
    return record.figures.some(
      ({ measure, value, sources }) => measure === place.figure.measure && value.text === place.figure.value && sources.includes(place.figure.source),
    );
  if ('claim' in place) {
    const { source, contains } = place.claim;
    const about = 'field' in place.claim ? place.claim.field : place.claim.topic;
    const matching = record.claims.filter(
      (claim) =>
        (claim.field ?? claim.topic) === about &&
        claim.sources.includes(source) &&
        [claim.printed, claim.says, ...claim.values].some((words) => words !== undefined && flat(words).includes(flat(contains))),
    );
    return matching.length === 1;
  }
  // The sentence and the citation stand in the same paragraph or list.
  return treeOf(body).children.some(
    (block) => plainText(block).includes(flat(place.body)) && findCitations(block).some(({ ids }) => ids.includes(place.source)),
  );
}

describe('every claim of the founding articles', () => {
  it('is listed by number, without gaps', () => {
    const ids = foundingClaims.map(({ id }) => id);
    expect(ids).toEqual([...Array.from({ length: 30 }, (_, index) => `A${index + 1}`), ...Array.from({ length: 20 }, (_, index) => `B${index + 1}`)]);
  });

  it.each(foundingClaims.map((claim) => [claim.id, claim.says, claim] as const))('%s has its place: %s', (_id, _says, { incident, places }) => {
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => !isThere(incident, place))).toEqual([]);
  });
});
