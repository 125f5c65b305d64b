import { Document, isMap, isSeq, Scalar, visit } from 'yaml';

type Value = string | readonly Value[] | { readonly [key: string]: Value };

/**
 * A Markdown file with front matter, in the style of the project: short lists and groups of sources on one line, no
 * value broken over lines. The yaml library decides what needs quotes.
 *
 * - Expects values that `readAnswer` accepted; undefined fields are left out.
 * - `text` may be empty.
 */
export function toDocumentText(fields: Readonly<Record<string, Value | undefined>>, text: string): string {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  // Read back as text as well, so that 4200 needs no quotes.
  const doc = new Document(given, { schema: 'failsafe' });
  visit(doc, {
    Scalar: (key, scalar) => {
      // A "#" after any blank could be taken for a comment, by people if not by YAML.
      if (key === 'value' && /\s#/.test(String(scalar.value))) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const root = doc.contents;
  if (isMap(root))
    for (const { key, value } of root.items)
      if (isSeq(value) && String(key) === 'services') value.flow = true;
      else if (isMap(value)) flowSources(value);
      else if (isSeq(value)) value.items.forEach(flowSources);
  const yaml = doc.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
}

function flowSources(node: unknown): void {
  const sources = isMap(node) ? node.get('sources') : undefined;
  if (isSeq(sources)) sources.flow = true;
}
