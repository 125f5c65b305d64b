import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openIndexOf } from '../../../../tests/builders/open-index.ts';
import { findByText, rarity } from './rank.ts';
import { anyCharacter } from '../../../../tests/arbitraries/any-character.ts';

const day = (number: number): string => `2024-01-0${number}-acme`;
const filler = Object.fromEntries(
  ['06', '07', '08', '09', '10', '11'].map((number) => [
    `2023-01-${number}-filler`,
    'An outage of something else.',
  ]),
);

const index = openIndexOf({
  [day(1)]: 'A retry-storm took it down | The servers of WhatsApp were down after the rollback.',
  [day(2)]: 'A retry storm again | Retries piled up. The certificate lapsed.',
  [day(3)]:
    'Kubernetes cannot be reached | An outage of the API server after v1.24.3 of the agent, on us-east-1.',
  [day(4)]: 'An outage of München | The cache of C++ code in /etc/resolv.conf.',
  [day(5)]: 'Cloudflare is down | The outage began at the edge. Not able to fail over.',
  ...filler,
});
const ask = async (query: string): Promise<string[]> => (await findByText(index, query)).ids;

describe('words as they are typed', () => {
  it.each([
    ['retry-storm', 'retry storm', 'retrystorm', 'Retry Storms'],
    ['whats app', 'whatsapp', "what's app", 'Whats-App'],
    ['fail over', 'failover', 'fail-over', 'Fail Over'],
    ['munchen', 'muenchen', 'München', 'MÜNCHEN'],
    ['cloud flare', 'cloudflare', 'Cloud-Flare', 'cloudflare'],
  ])('%s, %s, %s and %s find the same in the same order, and are no guess', async (...queries) => {
    const answers = await Promise.all(queries.map((query) => findByText(index, query)));
    expect(answers[0]?.ids.length).toBeGreaterThan(0);
    for (const answer of answers) {
      expect(answer.ids).toEqual(answers[0]?.ids);
      expect(answer.guessed).toEqual([]);
    }
  });

  it.each([
    ['1.24.3', [day(3)]],
    ['v1.24.3', [day(3)]],
    ['us-east-1', [day(3)]],
    ['useast1', [day(3)]],
    ['us east 1', [day(3)]],
    ['C++', [day(4)]],
    ['resolv.conf', [day(4)]],
    ['1.24', []],
    ['24', []],
    ['C#', []],
  ])('%s finds %j, as it is written', async (query, ids) => {
    expect(await ask(query)).toEqual(ids);
  });

  it('an id or an address brings its record', async () => {
    expect(await ask(day(3))).toEqual([day(3)]);
    expect(await ask(`https://example.org/base/incidents/${day(4)}/#cause`)).toEqual([day(4)]);
  });

  it('in quotation marks have to be there, unless nothing has them', async () => {
    expect(await ask('"rollback" down')).toEqual([day(1)]);
    expect((await ask('"rollback xylophone" down')).length).toBeGreaterThan(0);
  });
});

describe('the order', () => {
  it('begins with what has more of the words, and the rarer ones', async () => {
    expect((await ask('retry storm certificate'))[0]).toBe(day(2));
    expect((await ask('outage kubernetes'))[0]).toBe(day(3));
  });

  it('leaves out what has only a word that nearly every incident has', async () => {
    expect(await ask('kubernetes outage')).toEqual([day(3)]);
    expect((await ask('outage')).length).toBeGreaterThan(6);
  });

  it('puts the newest first where all fit alike', async () => {
    expect(await ask('something else')).toEqual(Object.keys(filler).reverse());
  });

  it('counts rare words more', () => {
    expect(rarity(1, 100)).toBeGreaterThan(rarity(50, 100));
    expect(rarity(100, 100)).toBeGreaterThan(0);
  });
});

describe('other words', () => {
  it.each([
    ['expired cert', day(2)],
    ['k8s', day(3)],
    ['revert', day(1)],
    ['apiserver', day(3)],
  ])('%s finds what is written otherwise', async (query, id) => {
    expect(await ask(query)).toContain(id);
    expect((await findByText(index, query)).guessed).toEqual([]);
  });
});

describe('words that nobody wrote', () => {
  it('are answered by those that differ in a slip of the keyboard or an ending, and named', async () => {
    expect(await findByText(index, 'kuberntes')).toEqual({
      ids: [day(3)],
      guessed: [{ word: 'kuberntes', by: ['kubernetes'], nearest: ['kubernetes'] }],
    });
    expect((await findByText(index, 'cloudfl')).guessed[0]?.by).toEqual(['cloudflare']);
  });

  it('are answered by nothing where nothing is near', async () => {
    expect(await findByText(index, 'xylophone')).toEqual({
      ids: [],
      guessed: [{ word: 'xylophone', by: [], nearest: [] }],
    });
  });

  it('never bring the whole collection by a common word beside them', async () => {
    expect(await ask('xylophone outage')).toEqual([]);
    expect(await ask('xylophone kubernetes')).toEqual([day(3)]);
  });
});

describe('scripts without blanks', () => {
  const japanese = openIndexOf(
    {
      '2024-01-01-a': '証明書の期限切れでログインできない | 決済サービスの証明書が切れた。',
      '2024-01-02-b': '数据库连接池耗尽 | 数据库的连接池耗尽,所有请求失败。',
      '2024-01-03-c': 'ระบบล่ม | ระบบการชำระเงินล่มทั้งประเทศ',
    },
    { language: 'ja' },
  );
  it.each([
    ['証明書', '2024-01-01-a'],
    ['ログイン', '2024-01-01-a'],
    ['決済サービス', '2024-01-01-a'],
    ['数据库', '2024-01-02-b'],
    ['连接池', '2024-01-02-b'],
    ['ระบบ', '2024-01-03-c'],
    ['ประเทศ', '2024-01-03-c'],
  ])('%s is found within a sentence', async (query, id) => {
    expect((await findByText(japanese, query)).ids[0]).toBe(id);
  });
});

describe('whatever is typed', () => {
  it('is answered, in a moment, with incidents that there are', async () => {
    const piece = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 30 }),
      fc.constantFrom(
        '"',
        '((((',
        '.*',
        'a|b',
        '\\',
        '\u0000',
        'retry',
        '-',
        'OR',
        'NOT',
        '証明書',
        '🙂',
        '%s',
        '__proto__',
        'constructor',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const { ids, guessed } = await findByText(index, pieces.join(' '));
        for (const id of ids) expect(index.ids).toContain(id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(guessed.length).toBeLessThanOrEqual(16);
      }),
    );
  });

  it.each([
    ['letters', 'a'.repeat(10_000)],
    ['words', 'retry storm '.repeat(900)],
    ['quotation marks', '"'.repeat(10_000)],
    ['brackets', '('.repeat(10_000)],
    ['hyphens', 'a-'.repeat(5_000)],
    ['points', '1.'.repeat(5_000)],
    ['signs of another script', '証'.repeat(10_000)],
    ['control characters', '\u0007'.repeat(10_000)],
  ])('ten thousand %s cost no more than a line of them', async (_name, query) => {
    const whole = await findByText(index, query);
    expect(whole).toEqual(await findByText(index, query.slice(0, 200)));
  });
});

it('what a query needs of a large index is fetched, each file once', async () => {
  const fetched: number[] = [];
  const large = openIndexOf(
    Object.fromEntries(
      ['apple', 'banana', 'cherry', 'damson', 'elder'].map((word, place) => [
        `2024-02-0${place + 1}-x`,
        word,
      ]),
    ),
    { longest: 1, onFetch: (file) => fetched.push(file) },
  );
  expect((await findByText(large, 'cherry')).ids).toEqual(['2024-02-03-x']);
  const first = fetched.length;
  expect(first).toBeLessThan(5);
  await findByText(large, 'cherry');
  expect(fetched).toHaveLength(first);
  expect((await findByText(large, 'elder')).ids).toEqual(['2024-02-05-x']);
});
