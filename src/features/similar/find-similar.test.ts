import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CauseWord } from '../../../schemas/record.ts';
import { absent, causeWord, record } from '../../../tests/builders/record.ts';
import { findSimilar as find, maxSimilar, type Similar, type SimilarInput } from './find-similar.ts';
import { TermReader } from './terms.ts';
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
    text: () => text,
    verdicts,
  };
};

const findSimilar = (inputs: readonly SimilarInput[]): Map<string, Similar[]> => find(inputs).similar;

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

const nothing = { candidates: Int32Array.of(), best: Int32Array.of() };

describe('what an earlier search has learnt', () => {
  const word = fc.integer({ min: 0, max: 11 }).map((number) => `word${'abcdefghijkl'[number] ?? ''}`);
  const verdicts = fc.array(
    fc.record({
      id: fc.integer({ min: 0, max: 19 }).map((index) => `id-${index}`),
      verdict: fc.constantFrom('pin' as const, 'deny' as const),
      why: fc.constant('Because it is so.'),
    }),
    { maxLength: 1 },
  );
  const parts = fc.record({
    trigger: fc.subarray(['t1', 't2', 't3'], { maxLength: 1 }),
    mechanisms: fc.subarray(['m1', 'm2', 'm3', 'm4', 'm5']),
    text: fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
    verdicts: fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: verdicts }),
  });
  // Write-ups change places, or get ids that were free: then few weights move, and much is recalled.
  const size = 20;
  const place = fc.nat({ max: size + 4 });
  const swapped = (order: readonly number[], [one, other]: readonly [number, number]): number[] =>
    order.map((at) => (at === one ? other : at === other ? one : at));
  const written = (all: readonly Parts[], order: readonly number[]): SimilarInput[] =>
    all.map((own, index) => input(`id-${order[index]}`, own));

  it.each([
    ['usual limits', { carriers: 400, candidates: 200 }],
    ['limits that are met', { carriers: 4, candidates: 3 }],
  ])('changes nothing that is found, with %s', (_, limits) => {
    fc.assert(
      fc.property(
        fc.array(parts, { minLength: size, maxLength: size }),
        fc.array(fc.tuple(place, place), { maxLength: 2 }),
        fc.option(fc.tuple(fc.nat({ max: size - 1 }), parts)),
        (all, swaps, edit) => {
          const order = [...all.keys()];
          const { learnt } = find(written(all, order), { limits });
          const edited = all.map((own, index) => (edit?.[0] === index ? edit[1] : own));
          const now = written(edited, swaps.reduce(swapped, order));
          expect(find(now, { before: learnt, limits })).toEqual(find(now, { limits }));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of words changes nothing that is found', () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 2, maxLength: size }), parts, (all, edit) => {
        const dated = (list: readonly Parts[]) =>
          written(list, [...list.keys()]).map((one) => ({
            ...one,
            digest: `${one.record.id} ${one.text()}`,
          }));
        const earlier = new TermReader();
        find(dated(all), { reader: earlier });
        const now = dated([edit, ...all.slice(1)]);
        const later = new TermReader(earlier.known());
        expect(find(now, { reader: later })).toEqual(find(now));
        expect([...later.known().writeUps.keys()].sort()).toEqual(now.map(({ digest }) => digest).sort());
      }),
      { numRuns: 40 },
    );
  });

  it('of words spares the reading of all texts that are what they were', () => {
    const dated = (id: string, text: () => string) => ({ ...input(id, {}), digest: id, text });
    const reader = new TermReader();
    find([dated('a', () => 'certificate expired'), dated('b', () => 'certificates expire')], { reader });
    const unread = () => {
      throw new Error('It was read again.');
    };
    const again = [dated('a', unread), dated('b', unread)];
    expect(find(again, { reader: new TermReader(reader.known()) }).similar.get('a')).toMatchObject([
      { id: 'b' },
    ]);
  });

  // Nine and ten are the same step, so that the weights of the other nine stay.
  const group = (size: number) =>
    Array.from({ length: 100 }, (_, index) =>
      input(`id-${index + 10}`, { mechanisms: [index < size ? 'shared' : `own-${index}`] }),
    );

  it.each([
    ['one more that is like them', 9, 10, 400],
    ['one less', 10, 9, 400],
    ['one so many that what they share is common', 9, 10, 9],
    ['one so few that what they share is not common any more', 10, 9, 9],
  ])('is forgotten where there is %s', (_, before, now, carriers) => {
    const limits = { carriers, candidates: 200 };
    // Turned round, so that the one that is new or gone would be named first.
    const { learnt } = find(group(before).reverse(), { limits });
    const anew = find(group(now).reverse(), { limits });
    expect(find(group(now).reverse(), { before: learnt, limits })).toEqual(anew);
    expect(anew.similar).not.toEqual(find(group(before).reverse(), { limits }).similar);
  });

  it('spares the search for all that an edit does not concern', () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      input(`id-${index}`, { mechanisms: [`m${index >> 1}`] }),
    );
    const { learnt } = find(many);
    const edited = many.map((one, index) => (index === 7 ? input('id-7', { mechanisms: ['m1'] }) : one));
    // Were it looked for again, it would be found; what was learnt says otherwise, and is believed.
    const forged = { ...learnt, incidents: learnt.incidents.map((one) => ({ ...one, found: nothing })) };
    const idsFor = (id: string) =>
      find(edited, { before: forged })
        .similar.get(id)
        ?.map((one) => one.id);
    expect(idsFor('id-50')).toEqual([]);
    expect(idsFor('id-2')).toEqual(['id-3', 'id-7']);
  });
});
