import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CauseWord } from '../../../schemas/record.ts';
import { absent, causeWord, record } from '../../../tests/builders/record.ts';
import { findSimilar, maxSimilar, type SimilarInput } from './find-similar.ts';
import type { OwnVerdicts } from './verdicts.ts';

const word = (is: string): CauseWord => causeWord(is, { label: `Label ${is}` });
const named = (id: string) => ({ id, name: id, nameThen: id });

interface Parts {
  trigger?: string[];
  mechanisms?: string[];
  services?: string[];
  text?: string;
  verdicts?: OwnVerdicts;
}

const input = (id: string, parts: Parts): SimilarInput => {
  const { trigger = [], mechanisms = [], services = [id], text = '', verdicts = [] } = parts;
  return {
    record: record({
      id,
      title: id,
      services: services.map(named),
      organizations: [named(`of-${id}`)],
      cause: {
        trigger: trigger.map(word),
        mechanisms: mechanisms.map(word),
        layers: [],
        conditions: [],
        ruledOut: [],
      },
    }),
    text,
    verdicts,
  };
};

const crowd = ['x', 'y', 'z', 'q'].map((id) => input(id, { mechanisms: ['common'], text: 'plain' }));
const idsOf = (inputs: readonly SimilarInput[], id: string): string[] =>
  (findSimilar(inputs).get(id) ?? []).map((one) => one.id);

describe('similar incidents', () => {
  it('share what few have before what many have', () => {
    const inputs = [
      input('seed', { mechanisms: ['rare', 'common'] }),
      input('alike', { mechanisms: ['rare'] }),
      ...crowd,
    ];
    expect(idsOf(inputs, 'seed')[0]).toBe('alike');
    expect(findSimilar(inputs).get('seed')?.[0]?.shared).toMatchObject([
      { kind: 'mechanism', value: 'rare' },
    ]);
  });

  it.each(['detectedBy', 'actions', 'factors'] as const)('share what was done: %s', (part) => {
    const alike = (id: string, isAlike: boolean): SimilarInput => {
      const one = input(id, { mechanisms: ['common'] });
      const { response } = one.record;
      const action = {
        did: 'failover',
        label: 'Failed over',
        at: absent(),
        status: 'stated',
        sources: [],
      } as const;
      const words = part === 'actions' ? [{ ...action, sources: [] }] : [word('rare')];
      return {
        ...one,
        record: { ...one.record, response: isAlike ? { ...response, [part]: words } : response },
      };
    };
    const inputs = [alike('seed', true), alike('alike', true), alike('unlike', false), ...crowd];
    expect(idsOf(inputs, 'seed')[0]).toBe('alike');
  });

  it.each(['unknown', 'undisclosed'])('are not found by "%s" on both sides: silences are not alike', (is) => {
    expect(idsOf([input('a', { trigger: [is] }), input('b', { trigger: [is] }), ...crowd], 'a')).toEqual([]);
  });

  it('are not found by the name of the service that both write-ups repeat', () => {
    const both = { services: ['hooli'], text: 'hooli hooli hooli' };
    const [found] = findSimilar([input('a', both), input('b', both), ...crowd]).get('a') ?? [];
    expect(found?.shared.map(({ kind }) => kind)).toEqual(['service']);
  });

  it('are found by their words, whatever the grammar', () => {
    const inputs = [
      input('a', { text: 'a certificate expired' }),
      input('b', { text: 'certificates expire' }),
      ...crowd,
    ];
    expect(idsOf(inputs, 'a')).toEqual(['b']);
  });

  it('are none where nothing is shared', () => {
    expect(findSimilar([input('a', { mechanisms: ['one'] }), input('b', { mechanisms: ['other'] })])).toEqual(
      new Map([
        ['a', []],
        ['b', []],
      ]),
    );
  });
});

describe('the word of an editor', () => {
  const verdict = (id: string, kind: 'pin' | 'deny') => [{ id, verdict: kind, why: 'Because it is so.' }];

  it('puts a pair first on both sides, whatever it shares', () => {
    const inputs = [
      input('a', { mechanisms: ['rare'], verdicts: verdict('far', 'pin') }),
      input('b', { mechanisms: ['rare'] }),
      input('far', {}),
      ...crowd,
    ];
    expect(idsOf(inputs, 'a')).toEqual(['far', 'b']);
    expect(idsOf(inputs, 'far')).toEqual(['a']);
    expect(findSimilar(inputs).get('far')?.[0]?.pinnedBecause).toBe('Because it is so.');
  });

  it('takes a pair out on both sides, and a denial outweighs a pin', () => {
    const inputs = (other: OwnVerdicts) => [
      input('a', { mechanisms: ['rare'], verdicts: verdict('b', 'deny') }),
      input('b', { mechanisms: ['rare'], verdicts: other }),
      ...crowd,
    ];
    expect(idsOf(inputs([]), 'a')).toEqual([]);
    expect(idsOf(inputs([]), 'b')).toEqual([]);
    expect(idsOf(inputs(verdict('a', 'pin')), 'b')).toEqual([]);
  });

  it('on an incident that is not listed is nothing', () => {
    expect(idsOf([input('a', { verdicts: verdict('gone', 'pin') }), ...crowd], 'a')).toEqual([]);
  });
});

describe('any collection', () => {
  const words = fc.subarray(['m1', 'm2', 'm3', 'm4', 'unknown']);
  const collections = fc
    .array(fc.record({ trigger: words, mechanisms: words, text: fc.lorem({ maxCount: 12 }) }), {
      maxLength: 12,
    })
    .map((all) => all.map((parts, index) => input(`id-${index}`, parts)));

  it('gives the same in any order, with scores from 0 to 1 that fall, never itself, at most a few', () => {
    fc.assert(
      fc.property(collections, (inputs) => {
        const similar = findSimilar(inputs);
        expect(new Map([...findSimilar([...inputs].reverse())].sort())).toEqual(new Map([...similar].sort()));
        for (const [id, list] of similar) {
          expect(list.length).toBeLessThanOrEqual(maxSimilar);
          expect(list.map((one) => one.id)).not.toContain(id);
          const scores = list.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          for (const score of scores) expect(score > 0 && score <= 1 + 1e-9).toBe(true);
        }
      }),
    );
  });

  it('of a thousand that all share a common word compares none of them by it', () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      input(`id-${index}`, { mechanisms: ['common', `m${index >> 1}`] }),
    );
    const similar = findSimilar(many);
    expect(similar.get('id-6')?.map(({ id }) => id)).toEqual(['id-7']);
  });
});
