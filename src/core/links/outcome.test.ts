import { expect, it } from 'vitest';
import { describeOutcome, isWorthAnotherTry, judge, type Outcome } from './outcome.ts';

const status = (code: number): Outcome => ({ kind: 'status', status: code });
const failed: Outcome = { kind: 'failed', why: 'the connection failed (ECONNRESET)' };
const refused: Outcome = { kind: 'refused', why: 'leads to an address that is not public' };

it.each([
  [status(200), 'answers', false, 'status 200'],
  [status(404), 'dead', true, 'status 404'],
  [status(410), 'dead', true, 'status 410'],
  [{ kind: 'no-such-host' } as const, 'dead', true, 'the host does not exist'],
  [status(304), 'inconclusive', false, 'status 304'],
  [status(401), 'inconclusive', false, 'status 401'],
  [status(403), 'inconclusive', false, 'status 403'],
  [status(429), 'inconclusive', true, 'status 429'],
  [status(503), 'inconclusive', true, 'status 503'],
  [failed, 'inconclusive', true, 'the connection failed (ECONNRESET)'],
  [refused, 'inconclusive', false, 'leads to an address that is not public'],
])('%j says: %s', (outcome, verdict, isWorthIt, words) => {
  expect(judge(outcome)).toBe(verdict);
  expect(isWorthAnotherTry(outcome)).toBe(isWorthIt);
  expect(describeOutcome(outcome)).toBe(words);
});
