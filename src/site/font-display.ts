/**
 * Makes the self-hosted typeface `font-display: optional`: a page never jumps because its font came late. The layout
 * preloads it, so that it is nearly always there in time, and a browser that has it uses it from the next page on.
 */
export const fontDisplayOptional = () => ({
  name: 'font-display-optional',
  enforce: 'pre' as const,
  transform: (code: string, id: string): string | undefined =>
    id.includes('@fontsource') && /\.css(?:$|\?)/.test(id)
      ? code.replaceAll('font-display: swap', 'font-display: optional')
      : undefined,
});
