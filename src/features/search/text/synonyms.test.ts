import { describe, expect, it } from 'vitest';
import { stemsOf } from './stems.ts';
import { stopWords } from './stop-words.ts';
import { synonymGroups } from './synonym-groups.ts';
import { synonymsIn } from './synonyms.ts';
import { tokenizer } from './tokens.ts';

const tokenize = tokenizer('en');
const stem = stemsOf('en');
const synonymsOf = synonymsIn(stem);

describe('the groups of words of one meaning', () => {
  it('are at least 150, phrases among them', () => {
    expect(synonymGroups.length).toBeGreaterThanOrEqual(150);
    expect(synonymGroups.flat().filter((phrase) => phrase.includes(' ')).length).toBeGreaterThan(100);
  });

  it.each(synonymGroups.map((group) => [group.join(', '), group] as const))('%s', (_name, group) => {
    expect(new Set(group).size).toBe(group.length);
    expect(group.length).toBeGreaterThan(1);
    for (const phrase of group) {
      // As a query with these words is taken apart.
      expect(tokenize(phrase).map(({ forms }) => forms[0])).toEqual(phrase.split(' '));
      expect(phrase.split(' ').length).toBeLessThanOrEqual(4);
      expect(stopWords.has(phrase)).toBe(false);
    }
  });

  it('have no two of the same words', () => {
    const keys = synonymGroups.map((group) => [...group].sort().join());
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('other words', () => {
  it.each([
    ['tls', 'x509'],
    ['certificates', 'tls'],
    ['k8s', 'kubernetes'],
    ['pg', 'postgresql'],
    ['oom', 'outofmemory'],
    ['lb', 'loadbalancer'],
    ['thunderingherd', 'stampede'],
    ['quorum', 'raft'],
    ['splitbrain', 'twoleaders'],
    ['noisyneighbour', 'multitenant'],
    ['ddos', 'denialofservice'],
    ['routeleak', 'bgpleak'],
    ['failover', 'switchover'],
    ['sev1', 'majorincident'],
    ['mttr', 'timetorecovery'],
    ['expiredcertificate', 'expiredcert'],
  ])('for %s are %s among others', (word, other) => {
    expect(synonymsOf(word)).toContain(other);
  });

  it('are never the word itself, and none for most words', () => {
    expect(synonymsOf('certificate').map(stem)).not.toContain(stem('certificate'));
    expect(synonymsOf('xylophone')).toEqual([]);
    expect(synonymsOf('constructor')).toEqual([]);
    expect(synonymsOf('__proto__')).toEqual([]);
  });
});
