import { expect, it } from 'vitest';
import { toSourceIds } from './source-ids.ts';

it('names sources after their sites, each once', () => {
  expect(
    toSourceIds([
      'https://www.bbc.co.uk/news/1',
      'https://bbc.co.uk/2',
      'https://engineering.fb.com/post',
      'https://co.uk/x',
      'http://127.0.0.1/x',
      'http://localhost:80/x',
      'https://例え.jp/x',
      'http://[::1]/x',
      'https://%zz/',
    ]),
  ).toEqual(['bbc', 'bbc-2', 'fb', 'co', 'source', 'localhost', 'xn-r8jz45g', '1', 'source-2']);
});
