import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationsOf, type CitedWork } from './citation.ts';

const work: CitedWork = {
  key: 'hindsight-compare',
  title: 'Facebook and Meta outages compared: October 2021, March 2024',
  site: 'Hindsight',
  address: 'https://hindsight.example/compare/a/b/',
  day: '2026-11-28',
  revision: 'Facebook 2021 revision 3; Meta 2024 revision 2',
  licence: 'CC BY 4.0',
};
const textOf = (label: string, changes: Partial<CitedWork> = {}): string =>
  citationsOf({ ...work, ...changes }).find((citation) => citation.label === label)!.text;

describe('a citation', () => {
  it('is a sentence with address, day, revision and licence', () => {
    expect(textOf('In a sentence')).toBe(
      'Hindsight: “Facebook and Meta outages compared: October 2021, March 2024”. State of 28 November 2026, Facebook 2021 revision 3; Meta 2024 revision 2. https://hindsight.example/compare/a/b/ (CC BY 4.0)',
    );
  });

  it('is a reference after the APA', () => {
    expect(textOf('APA')).toBe(
      'Hindsight. (2026, November 28). Facebook and Meta outages compared: October 2021, March 2024 (Facebook 2021 revision 3; Meta 2024 revision 2). https://hindsight.example/compare/a/b/',
    );
    expect(textOf('APA', { day: undefined })).toContain('(n.d.)');
  });

  it('is an entry of BibTeX', () => {
    expect(textOf('BibTeX', { title: '50 % of {all} & #1_a' })).toBe(
      [
        '@misc{hindsight-compare,',
        String.raw`  title = {{50 \% of \{all\} \& \#1\_a}},`,
        '  author = {{Hindsight}},',
        '  year = {2026},',
        '  month = {11},',
        '  day = {28},',
        '  version = {Facebook 2021 revision 3; Meta 2024 revision 2},',
        '  url = {https://hindsight.example/compare/a/b/},',
        '  note = {CC BY 4.0},',
        '}',
      ].join('\n'),
    );
  });

  it('is an item of CSL-JSON', () => {
    expect(JSON.parse(textOf('CSL-JSON'))).toEqual([
      {
        id: 'hindsight-compare',
        type: 'webpage',
        title: work.title,
        author: [{ literal: 'Hindsight' }],
        'container-title': 'Hindsight',
        issued: { 'date-parts': [[2026, 11, 28]] },
        version: work.revision,
        URL: work.address,
        note: 'CC BY 4.0',
      },
    ]);
    expect(textOf('CSL-JSON', { day: undefined })).not.toContain('issued');
  });

  it('has balanced braces in BibTeX, and its title back in CSL-JSON, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', '"', 'a', '\n', '~') }), (title) => {
        const unescaped = textOf('BibTeX', { title }).replaceAll(/\\[{}\\&%$#_]/g, '');
        let depth = 0;
        for (const character of unescaped) {
          if (character === '{') depth += 1;
          if (character === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        const [item] = JSON.parse(textOf('CSL-JSON', { title })) as { title: string }[];
        expect(item!.title).toBe(title);
      }),
    );
  });
});
