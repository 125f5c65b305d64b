import { describe, expect, it } from 'vitest';
import { checkLinks } from './check-links.ts';
import { followRedirects } from './follow-redirects.ts';
import type { Outcome } from './outcome.ts';

const status = (code: number, location?: string): Outcome => ({ kind: 'status', status: code, location });
const link = (address: string) => ({ address, usedIn: ['a'] });
const wait = () => Promise.resolve();

/** Answers from lists, one a try; the last one stays. */
const network = (answers: Record<string, Outcome[]>) => {
  const asked: string[] = [];
  return {
    asked,
    wait,
    ask: ({ href }: URL) => {
      asked.push(href);
      const list = answers[href] ?? [status(200)];
      return Promise.resolve((list.length > 1 ? list.shift() : list[0])!);
    },
  };
};

describe('following redirects', () => {
  it('goes where a page leads', async () => {
    const { ask, asked } = network({
      'https://a.example/': [status(301, '/b')],
      'https://a.example/b': [status(410)],
    });
    expect(await followRedirects('https://a.example', ask)).toMatchObject({ status: 410 });
    expect(asked).toEqual(['https://a.example/', 'https://a.example/b']);
  });

  it.each([
    ['file:///etc/passwd', 'no web page'],
    ['javascript:alert(1)', 'no web page'],
    ['gopher://b.example', 'no web page'],
    ['https://user:word@b.example/', 'a user name or a password'],
    ['https://', 'not an address'],
  ])('does not go to %s', async (location, why) => {
    const { ask, asked } = network({ 'https://a.example/': [status(302, location)] });
    const outcome = await followRedirects('https://a.example/', ask);
    expect(outcome).toMatchObject({ kind: 'refused', why: expect.stringContaining(why) as string });
    expect(await followRedirects(location, ask)).toEqual(outcome);
    expect(asked).toEqual(['https://a.example/']);
  });

  it('ends in a circle', async () => {
    const { ask, asked } = network({ 'https://a.example/': [status(302, '/')] });
    expect(await followRedirects('https://a.example/', ask)).toMatchObject({ kind: 'refused' });
    expect(asked).toHaveLength(6);
  });
});

describe('checking links', () => {
  const verdicts = async (answers: Record<string, Outcome[]>) => {
    const known = network({ 'https://up.example/': [status(200)], ...answers });
    const checked = await checkLinks([...Object.keys(answers), 'https://up.example/'].map(link), known);
    return { asked: known.asked, verdicts: checked?.slice(0, -1).map(({ verdict }) => verdict) };
  };

  it.each<[string, Outcome[], string, number]>([
    ['three times not found', [status(404)], 'dead', 3],
    ['once not found, then there', [status(404), status(200)], 'answers', 2],
    ['down, then not found', [status(503), status(404), status(404)], 'inconclusive', 3],
    ['no such host, three times', [{ kind: 'no-such-host' }], 'dead', 3],
    ['turned away', [status(403)], 'inconclusive', 1],
  ])('%s', async (_case, answers, verdict, times) => {
    const found = await verdicts({ 'https://a.example/': answers });
    expect(found.verdicts).toEqual([verdict]);
    expect(found.asked.filter((address) => address === 'https://a.example/')).toHaveLength(times);
  });

  it('tells nothing when no host could be reached', async () => {
    const { ask, asked } = network({ 'https://a.example/': [{ kind: 'no-such-host' }] });
    expect(await checkLinks([link('https://a.example/')], { ask, wait })).toBeUndefined();
    expect(asked).toHaveLength(1);
    expect(await checkLinks([], { ask, wait })).toEqual([]);
  });

  it('asks a host one thing at a time, also where others lead there, and few hosts at once', async () => {
    const underWay = new Map<string, number>();
    let most = 0;
    let mostOfOneHost = 0;
    const count = (host: string, step: number) => underWay.set(host, (underWay.get(host) ?? 0) + step);
    const ask = async ({ host, pathname }: URL): Promise<Outcome> => {
      count(host, 1);
      most = Math.max(
        most,
        [...underWay.values()].reduce((sum, number) => sum + number, 0),
      );
      mostOfOneHost = Math.max(mostOfOneHost, underWay.get(host)!);
      await new Promise((resolve) => setImmediate(resolve));
      count(host, -1);
      return pathname === '/leads-on' ? status(302, 'https://busy.example/') : status(200);
    };
    const addresses = Array.from({ length: 40 }, (_, index) => [
      `https://host-${index}.example/leads-on`,
      `https://busy.example/${index}`,
    ]).flat();
    const checked = await checkLinks(addresses.map(link), { ask, wait });
    expect(checked?.map(({ address }) => address)).toEqual(addresses);
    expect(mostOfOneHost).toBe(1);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(8);
  });
});
