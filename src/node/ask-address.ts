import { lookup } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, isIPv6, type LookupFunction } from 'node:net';
import type { Ask } from '../core/links/follow-redirects.ts';
import type { Outcome } from '../core/links/outcome.ts';
import { isPublicAddress } from '../core/links/public-address.ts';

export interface AskOptions {
  /** Who asks, with an address where more can be read. */
  userAgent: string;
  timeoutMs?: number;
  /** All IP addresses of a host name. */
  resolve?: (host: string) => Promise<string[]>;
  /** Which IP addresses may be connected to. */
  mayReach?: (address: string) => boolean;
}

const resolveBySystem = async (host: string): Promise<string[]> =>
  (await lookup(host, { all: true })).map(({ address }) => address);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'no reason given';

/**
 * A way to ask the network for one address, without following it, without cookies, and only for the head of the answer.
 * The addresses come from content, which anybody may propose: a host with any IP address that is not public is not
 * asked, and the connection goes to the very IP addresses that were looked at.
 */
export function askNetwork(options: AskOptions): Ask {
  const { userAgent, timeoutMs = 20_000, resolve = resolveBySystem, mayReach = isPublicAddress } = options;
  return async (address) => {
    const host = address.hostname.replace(/^\[|\]$/g, '');
    let found: string[];
    try {
      found = isIP(host) === 0 ? await resolve(host) : [host];
    } catch (error) {
      return codeOf(error) === 'ENOTFOUND'
        ? { kind: 'no-such-host' }
        : { kind: 'failed', why: `its host could not be looked up (${codeOf(error)})` };
    }
    if (found.length === 0) return { kind: 'failed', why: 'its host has no address' };
    if (!found.every(mayReach)) return { kind: 'refused', why: 'leads to an address that is not public' };
    return send(address, found, userAgent, timeoutMs);
  };
}

function send(address: URL, found: string[], userAgent: string, timeoutMs: number): Promise<Outcome> {
  const known = found.map((ip) => ({ address: ip, family: isIPv6(ip) ? 6 : 4 }));
  const first = known[0];
  const lookupKnown: LookupFunction = (_host, { all }, callback) => {
    if (all) callback(null, known);
    else callback(null, first?.address ?? '', first?.family);
  };
  const request = address.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const fail = (error: unknown): void => {
      const why =
        codeOf(error) === 'ABORT_ERR'
          ? `no answer within ${timeoutMs / 1000} seconds`
          : `the connection failed (${codeOf(error)})`;
      resolve({ kind: 'failed', why });
    };
    const sent = request(
      address,
      {
        agent: false,
        lookup: lookupKnown,
        signal: AbortSignal.timeout(timeoutMs),
        headers: { 'User-Agent': userAgent, Accept: 'text/html,*/*;q=0.5' },
      },
      ({ statusCode = 0, headers: { location } }) => {
        sent.destroy();
        resolve({ kind: 'status', status: statusCode, location });
      },
    );
    sent.on('error', fail);
    sent.end();
  });
}
