import { basePathPattern, plainAddressPattern } from '../../../schemas/patterns.ts';
import { ArgumentError, quoteGiven } from './argument-error.ts';

/**
 * Looks at what SITE_URL and BASE_PATH put in the place of the settings in site.yml, by the same rules. Throws
 * ArgumentError for what is no address or no path.
 */
export function checkAddress(site: { address: string | undefined; basePath: string | undefined }): void {
  const { address, basePath } = site;
  if (address !== undefined && !plainAddressPattern.test(address))
    throw new ArgumentError(
      `SITE_URL is ${quoteGiven(address)}, which is not the address of a site.\n` +
        '  allowed: https:// or http:// and a host, for example https://example.org',
    );
  // A slash that is left out at the beginning is understood.
  if (
    basePath !== undefined &&
    (basePath.length > 120 || !basePathPattern.test(`/${basePath}`.replace('//', '/')))
  )
    throw new ArgumentError(
      `BASE_PATH is ${quoteGiven(basePath)}, which is not a path.\n` +
        '  allowed: names of letters, digits, "-", "_" and "." between slashes, for example /hindsight/',
    );
}
