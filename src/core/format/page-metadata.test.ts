import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitedWork } from './citation.ts';
import { citationTags, jsonLd } from './page-metadata.ts';

const work: CitedWork = {
  key: 'acme',
  title: 'Acme Cloud cannot change anything for seven hours',
  site: 'Hindsight',
  address: 'https://hindsight.example/incidents/acme/',
  day: '2026-11-28',
  revision: 'revision 3',
  licence: 'CC BY 4.0',
};
const described = { work, description: 'A certificate expired.', licence: 'https://licence.example/by/4.0' };

describe('what a page says of itself to programs', () => {
  it('is its title, who published it, the day and the address', () => {
    expect(citationTags(work).map(({ name, content }) => `${name} ${content}`)).toEqual([
      'citation_title Acme Cloud cannot change anything for seven hours',
      'citation_author Hindsight',
      'citation_publication_date 2026/11/28',
      'citation_fulltext_html_url https://hindsight.example/incidents/acme/',
    ]);
    expect(citationTags({ ...work, day: undefined })).toHaveLength(3);
  });

  it('is an article with a headline, or a data set with a name', () => {
    expect(JSON.parse(jsonLd({ ...described, type: 'Article' }))).toMatchObject({
      '@type': 'Article',
      headline: work.title,
      dateModified: '2026-11-28',
      version: 'revision 3',
      license: 'https://licence.example/by/4.0',
    });
    expect(JSON.parse(jsonLd({ ...described, type: 'Dataset' }))).toMatchObject({ name: work.title });
  });

  it('is the same text again, and never ends the element it stands in', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const title = `${text}</script><!--`;
        const written = jsonLd({ ...described, work: { ...work, title }, type: 'Article' });
        expect(written).not.toContain('<');
        expect(JSON.parse(written)).toMatchObject({ headline: title });
      }),
    );
  });
});
