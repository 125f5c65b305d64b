import { describe, expect, it } from 'vitest';
import { collection } from '../../../tests/builders/collection.ts';
import { record } from '../../../tests/builders/record.ts';
import type { Collection } from '../../core/collection/collection.ts';
import { toFacets } from '../search/index.ts';
import { siteCard, siteCardAlt } from './site-card.ts';

const facetsOf = (all: Collection) => toFacets([...all.records.values()], all.registry);

describe('the preview image of the site', () => {
  it('counts what the home page counts, and draws every outage', () => {
    const all = collection({ records: [record(), record({ id: '2025-02-11-other', date: '2025-02-11' })] });
    const card = siteCard(all, facetsOf(all));
    expect(card).toMatchObject({ site: 'Example Knowledge Base', tagline: 'Outages that never happened' });
    expect(card.counts).toMatch(/^2 incidents, 4 sources/);
    expect(card.dots).toHaveLength(2);
    expect(siteCardAlt(collection({}).site)).toBe('Example Knowledge Base: Outages that never happened');
    expect(siteCard(collection({}), facetsOf(collection({})))).toMatchObject({ dots: [], years: [] });
  });
});
