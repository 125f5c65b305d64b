import { addressPattern } from '../../../schemas/patterns.ts';

// Libraries that tidy addresses print them anew and decode, sort or shorten what some servers tell apart.

const form = /^(https?):\/\/([^/?#]*)((?:\/[^?#]*)?)(\?[^#]*)?(#.*)?$/is;

/** Parameters that say where a reader came from and that no server needs to find the page. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|li_fat_id|igshid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi)$/i;

const defaultPorts: Record<string, string> = { http: '80', https: '443' };

/** Whether an address holds another one, as those of archives do: its parameters may be the other's. */
const holdsAnother = (rest: string): boolean => /https?(?::|%3a)\/?/i.test(rest);

function canonicalHost(authority: string, scheme: string): string {
  const [, host = '', port] = /^([^:@]+)(?::(\d*))?$/.exec(authority) ?? [];
  if (host === '') return authority;
  const isDefault = port === undefined || port === '' || port === defaultPorts[scheme];
  // Only our letters: others have no lower case that is the same everywhere.
  const letters = host.replace(/[A-Z]+/g, (found) => found.toLowerCase());
  return isDefault ? letters : `${letters}:${port}`;
}

function withoutTracking(query: string): string {
  const parameters = query.slice(1).split('&');
  const kept = parameters.filter((parameter) => !tracking.test(parameter.split('=')[0] ?? ''));
  if (kept.length === parameters.length) return query;
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/**
 * The address without what changes nothing about where it leads: scheme and host in lower case, no default port, no
 * tracking parameters, no fragment that only marks text. All else stays letter by letter; what is no web address
 * comes back as it is.
 */
export function canonicalAddress(address: string): string {
  const [, writtenScheme = '', authority = '', path = '', query = '', fragment = ''] =
    form.exec(address) ?? [];
  if (authority === '') return address;
  const scheme = writtenScheme.toLowerCase();
  const start = `${scheme}://${canonicalHost(authority, scheme)}${path}`;
  const fixed = holdsAnother(path + query)
    ? start + query + fragment
    : start + withoutTracking(query) + fragment.replace(/(?:^#)?:~:.*$/s, '');
  return addressPattern.test(fixed) ? fixed : address;
}
