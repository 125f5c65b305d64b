const begin = (name: string): string => `<!-- begin generated: ${name} -->`;
const end = (name: string): string => `<!-- end generated: ${name} -->`;

/** Puts generated text between the two marks of a section; throws where the text lacks one of them. */
export function replaceSection(text: string, name: string, content: string): string {
  const start = text.indexOf(begin(name));
  const stop = text.indexOf(end(name), start);
  if (start === -1 || stop === -1)
    throw new Error(`The lines "${begin(name)}" and "${end(name)}" are missing, in this order.`);
  return `${text.slice(0, start)}${begin(name)}\n\n${content.trim()}\n\n${text.slice(stop)}`;
}
