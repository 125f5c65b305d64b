import { describe, expect, it } from 'vitest';
import { suggest } from './suggest.ts';

const words = ['config-change', 'code-deploy', 'attack', 'cause', 'dns'];

describe('suggest', () => {
  it.each([
    ['config-chnage', 'config-change'],
    ['Config_change', 'config-change'],
    ['atack', 'attack'],
    ['casue', 'cause'],
    ['dn', 'dns'],
    ['nds', 'dns'],
    ['DNS', 'dns'],
  ])('finds for %s the word %s', (written, word) => {
    expect(suggest(written, words)).toBe(word);
  });

  it.each(['', 'fire', 'x', 'configuration', 'dnssec', 'ac'])(
    'finds nothing for %j, which is near to none',
    (written) => {
      expect(suggest(written, words)).toBeUndefined();
    },
  );

  it('takes the nearest of several', () => {
    expect(suggest('acme-cloud', ['acme-crowd', 'acme-cloud-dns', 'acme-clouds'])).toBe('acme-clouds');
  });
});
