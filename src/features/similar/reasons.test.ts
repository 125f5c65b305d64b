import { describe, expect, it } from 'vitest';
import type { Feature, FeatureKind } from './features.ts';
import { reasonsOf } from './reasons.ts';

const feature = (kind: FeatureKind, label: string, isProminent?: boolean): Feature => ({
  kind,
  value: label,
  label,
  ...(isProminent === undefined ? {} : { isProminent }),
});

describe('the reasons of a resemblance', () => {
  it('say what is shared in words, causes first', () => {
    expect(
      reasonsOf({
        shared: [
          feature('organization', 'Acme'),
          feature('layer', 'DNS'),
          feature('mechanism', 'DNS failure'),
          feature('mechanism', 'Cascading failure'),
          feature('trigger', 'Maintenance or migration'),
        ],
      }),
    ).toEqual([
      'both began with: maintenance or migration',
      'both involved: DNS failure and cascading failure',
      'both failed in: DNS',
      'the same operator: Acme',
    ]);
  });

  it('name a few of many', () => {
    const shared = ['A b', 'C d', 'E f', 'G h', 'I j'].map((label) => feature('mechanism', label));
    expect(reasonsOf({ shared })).toEqual(['both involved: a b, c d, e f and g h and more']);
  });

  it('tell words of the text only where both put them into title or cause', () => {
    expect(reasonsOf({ shared: [feature('term', 'regex', true), feature('term', 'just', false)] })).toEqual([
      'both mention: regex',
    ]);
    expect(reasonsOf({ shared: [feature('term', 'just', false)] })).toEqual([
      'described in much the same words',
    ]);
  });

  it('begin with the editor’s own', () => {
    expect(reasonsOf({ shared: [feature('layer', 'Cache')], pinnedBecause: 'Twins.' })).toEqual([
      'chosen by an editor: Twins.',
      'both failed in: cache',
    ]);
  });
});
