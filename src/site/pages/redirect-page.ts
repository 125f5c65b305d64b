// An address that was parsed has quotes and angle brackets escaped already.
const escape = (address: string): string => address.replaceAll('&', '&amp;');

/** A page that leads to another one at once, for hosts that can only serve files. */
export function redirectPage(from: URL, to: URL): string {
  const target = escape(to.pathname);
  return (
    `<!doctype html><title>Redirecting to: ${target}</title><meta http-equiv="refresh" content="0;url=${target}">` +
    `<meta name="robots" content="noindex"><link rel="canonical" href="${escape(to.href)}"><body>` +
    `\t<a href="${target}">Redirecting from <code>${escape(from.pathname)}</code> to <code>${target}</code></a></body>`
  );
}
