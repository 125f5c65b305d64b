import type { Check, Found } from './rule.ts';

const id = /\d{4}-\d{2}-\d{2}-[a-z0-9-]*[a-z0-9]/g;

/** A link to the page of an internal record, or its id, in a text that everybody may read. */
export const namesInternal: Check = ({ audience, body, file }, { incidents }) => {
  if (audience === 'internal') return [];
  const { internalLines = [] } = file;
  const isInternal = (line: number): boolean =>
    internalLines.some(([first, last]) => line >= first && line <= last);
  return body.source.split('\n').flatMap((text, index): Found[] => {
    if (isInternal(index + 1)) return [];
    return [...text.matchAll(id)].flatMap(({ 0: named, index: at }): Found[] =>
      incidents.get(named)?.audience !== 'internal'
        ? []
        : [
            {
              line: body.firstLine + index,
              column: at + 1,
              message: `Everybody may read this, and it names the internal record "${named}".`,
              allowed:
                'no link to it and no mention of it; or a section that site.yml names under internalSections; a public site is not built until then',
            },
          ],
    );
  });
};
