import { colours as colour } from './light-colours.ts';

/** What each class of a drawing looks like, as attributes; later ones win, and those that a mark has itself. */
const paints: Record<string, Record<string, string>> = {
  tick: { fill: colour['ink-quiet'] },
  lane: { fill: colour['ink-quiet'] },
  'lane-title': { fill: colour.ink, 'font-size': '13', 'font-weight': '600' },
  label: { 'paint-order': 'stroke', stroke: colour.ground, 'stroke-width': '3' },
  'label-clock': { 'font-weight': '650' },
  'phase-name': {},
  'phase-length': { fill: colour['ink-quiet'] },
  grid: { stroke: colour.line },
  axis: { stroke: colour['line-strong'] },
  leader: { stroke: colour['line-strong'] },
  hatch: { stroke: colour.impact, 'stroke-width': '3' },
  impact: { fill: colour.impact },
  'impact-unsure': { stroke: colour.impact },
  reach: { fill: colour['line-strong'], opacity: '0.7' },
  moment: { fill: colour.ground, stroke: colour.moment, 'stroke-width': '2' },
  phase: { stroke: colour['phase-edge'] },
  'phase-unsure': {},
  'phase-undetected': { fill: colour['phase-undetected'] },
  'phase-detected': { fill: colour['phase-detected'] },
  'phase-mitigating': { fill: colour['phase-mitigating'] },
  'phase-recovering': { fill: colour['phase-recovering'] },
  'phase-dot': { fill: colour.ground },
  'phase-stripe': { stroke: colour['phase-edge'], 'stroke-width': '1.2' },
};

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A start tag with attributes in place of its classes. */
function painted(tag: string): string {
  const element = /^<(\w+)/.exec(tag)?.[1] ?? '';
  const names = (/ class="([^"]*)"/.exec(tag)?.[1] ?? '').split(/\s+/).filter((name) => name !== '');
  const look = Object.assign(
    element === 'text' ? { fill: colour.ink } : {},
    ...names.map((name) => paints[name] ?? {}),
  ) as Record<string, string>;
  const added = Object.entries(look)
    .filter(([name]) => !tag.includes(` ${name}="`))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  return tag.replace(/ class="[^"]*"/, '').replace(/\s*(\/?>)$/, `${added}$1`);
}

const startTag = /<[a-z][^<>]*>/gi;

interface Words {
  title: string;
  description: string;
}

/**
 * A drawing of ours that stands alone: coloured for a light ground, in fonts that are anywhere, with its title and its
 * description, and with no word of another file.
 *
 * @param markup one `<svg>` element as XML, so that no `<` or `>` stands within a value.
 */
export function standaloneSvg(markup: string, { title, description }: Words): string {
  const body = markup.replaceAll(startTag, painted);
  const opening = /^<svg[^>]*>/.exec(body)?.[0] ?? '<svg>';
  const plain = opening.replace(/ aria-label="[^"]*"/, '').replace(/ xmlns="[^"]*"/, '');
  const head = plain.replace(
    /^<svg/,
    '<svg xmlns="http://www.w3.org/2000/svg" font-family="system-ui, \'Segoe UI\', \'Helvetica Neue\', Arial, sans-serif" font-size="12"',
  );
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n${head}`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${colour.ground}"/>`,
    body.slice(opening.length),
    '\n',
  ].join('');
}

/** Names of classes that have a look here. */
export const paintedClasses: readonly string[] = Object.keys(paints);
