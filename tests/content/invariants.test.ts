import { describe, expect, it } from 'vitest';
import { wordUses } from '../../src/features/causes/cause-pages.ts';
import { organizationPage, servicePage } from '../../src/features/registry/registry-pages.ts';
import { toFacets } from '../../src/features/search/state/facets.ts';
import { expectPublishedForm } from '../builders/json-validator.ts';
import { collection, problems, records } from './collection.ts';
import { groups, twins } from './groups.ts';
import { repeatedSentences } from './repeated-sentences.ts';

/** What must hold over the whole collection, whatever each record says. */


describe('the collection', () => {
  // Records that were not read again from the operator's own account yet: these numbers may only fall.
  const known: Partial<Record<string, number>> = {
    'weak-evidence': 79,
    'unknown-but-unread': 46,
    'timeline-after-end': 15,
    'timeline-far-off': 1,
  };

  it('has no problem besides evidence that is still to be read, so that every citation and every id resolves', () => {
    const others = problems.filter(({ rule, severity }) => severity !== 'hint' && !(rule in known));
    expect(others).toEqual([]);
    for (const [rule, most = 0] of Object.entries(known))
      expect(problems.filter((problem) => problem.rule === rule).length, rule).toBeLessThanOrEqual(most);
  });

  it('is published in the form that is published for records', () => {
    expectPublishedForm(collection.records);
  });

  it('says nothing twice: no sentence of ten or more words stands in two files', () => {
    const texts = [
      ...[...collection.incidents.values()].map(({ id, body }) => [id, body.text] as const),
      ...[...collection.comparisons.values()].map(({ id, body }) => [`comparisons/${id}`, body.text] as const),
      ...[...collection.registry.services.values()].map(({ id, body }) => [`services/${id}`, body.text] as const),
      ...[...collection.registry.organizations.values()].map(({ id, body }) => [`organizations/${id}`, body.text] as const),
    ];
    expect(repeatedSentences(texts, 10)).toEqual([]);
  });

  it('leads to every listed incident from its services, organizations, causes and year', () => {
    const { rows } = toFacets(records, collection.registry);
    for (const record of records) {
      const has = (list: readonly { id: string }[]): boolean => list.some(({ id }) => id === record.id);
      for (const { id } of record.services) expect(has(servicePage(collection, id).own), `${record.id} from ${id}`).toBe(true);
      for (const { id } of record.organizations) expect(has(organizationPage(collection, id).incidents), `${record.id} from ${id}`).toBe(true);
      for (const { is } of record.cause.trigger)
        expect(has(wordUses(records, is).flatMap(({ incidents }) => incidents.map(({ record: other }) => other))), `${record.id} from ${is}`).toBe(true);
      expect(rows.find(({ id }) => id === record.id)?.year).toBe(Number(record.date.slice(0, 4)));
    }
  });

  it('gives no minutes where a start or an end is known by its day only', () => {
    for (const { id, times, duration } of collection.records.values()) {
      const isByDay = [times.started.at, times.ended.at].some((at) => at.known && ['day', 'month', 'year'].includes(at.precision));
      if (isByDay && duration.span.known) expect(duration.span.unit, id).toBe('day');
    }
  });

  it('never calls a record reviewed that rests on documents read only in quotation', () => {
    for (const { id, review, sources } of collection.records.values())
      if (review === 'reviewed') expect(sources.filter(({ readIn }) => readIn.length === 0).length, id).toBeGreaterThan(1);
  });
});

describe('the groups of outages that belong together', () => {
  it.each(groups)('%s are all there, on one page', (slug, members) => {
    const page = collection.comparisons.get(slug);
    expect(page?.fields.incidents).toEqual(expect.arrayContaining(members));
    for (const id of members) expect(collection.records.has(id), id).toBe(true);
  });

  it.each(twins)('%s has its page', (slug, members) => {
    expect(collection.comparisons.get(slug)?.fields.incidents.toSorted()).toEqual(members.toSorted());
  });

  it('are told in 300 words or more each', () => {
    for (const { id, body } of collection.comparisons.values())
      expect(body.text.split(/\s+/).length, id).toBeGreaterThanOrEqual(300);
  });
});

describe('the breadth of the collection', () => {
  it('is sixty incidents of twenty-five organizations', () => {
    expect(records.length).toBeGreaterThanOrEqual(60);
    expect(new Set(records.flatMap(({ organizations }) => organizations.map(({ id }) => id))).size).toBeGreaterThanOrEqual(25);
  });

  it('tells each that is written up in 200 words or more, and has at most 60 short records', () => {
    const all = [...collection.incidents.values()];
    for (const { id, body } of all.filter(({ isShort }) => !isShort)) expect(body.text.split(/\s+/).length, id).toBeGreaterThanOrEqual(200);
    expect(all.filter(({ isShort }) => isShort).length).toBeLessThanOrEqual(60);
  });
});
