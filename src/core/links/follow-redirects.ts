import type { Outcome } from './outcome.ts';

/** One request to one address. */
export type Ask = (address: URL) => Promise<Outcome>;

const maxRedirects = 5;
const redirects = [301, 302, 303, 307, 308];

const refused = (why: string): Outcome => ({ kind: 'refused', why });

/** Asks for an address and goes where it leads; each address on the way is looked at before it is asked. */
export async function followRedirects(written: string, ask: Ask): Promise<Outcome> {
  let address = URL.parse(written);
  for (let followed = 0; followed <= maxRedirects; followed += 1) {
    if (!address) return refused('not an address');
    if (!['http:', 'https:'].includes(address.protocol))
      return refused('leads to something that is no web page');
    if (address.username !== '' || address.password !== '')
      return refused('has a user name or a password in it');
    const outcome = await ask(address);
    if (outcome.kind !== 'status' || !redirects.includes(outcome.status) || outcome.location === undefined)
      return outcome;
    address = URL.parse(outcome.location, address.href);
  }
  return refused(`leads on more than ${maxRedirects} times`);
}
