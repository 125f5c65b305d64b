import { fullAddress } from '../address.ts';

export const GET = (): Response =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${fullAddress('/sitemap-index.xml')}\n`);
