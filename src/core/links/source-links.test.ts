import { expect, it } from 'vitest';
import { record, source } from '../../../tests/builders/record.ts';
import { sourceLinks } from './source-links.ts';

it('takes every address of a source once, with the records that use it', () => {
  const records = [
    record({
      id: 'b',
      sources: [source({ url: 'https://a.example/x#part', archive: 'https://archive.example/x' })],
    }),
    record({
      id: 'a',
      sources: [
        source({ url: 'https://a.example/x' }),
        source({ url: 'https://ünï.example/ä' }),
        source({ access: 'private', url: undefined }),
      ],
    }),
  ];
  expect(sourceLinks(records)).toEqual([
    { address: 'https://a.example/x', usedIn: ['a', 'b'] },
    { address: 'https://archive.example/x', usedIn: ['b'] },
    { address: 'https://xn--n-nga1b.example/%C3%A4', usedIn: ['a'] },
  ]);
});
