import { themeCss } from '../core/theme/theme.ts';
import { corpus } from '../site/corpus.ts';
import { notFound } from '../site/not-found.ts';

export function GET(): Response {
  const { theme } = corpus().collection.site;
  return theme
    ? new Response(themeCss(theme), { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
    : notFound();
}
