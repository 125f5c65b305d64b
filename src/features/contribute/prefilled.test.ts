import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallRegistry } from '../../../tests/builders/checked-incident.ts';
import { contributeAddress } from '../leads/form-address.ts';
import { readYaml } from '../../core/reading/front-matter.ts';
import { emptyDraft } from './draft.ts';
import { prefilledDraft } from './prefilled.ts';
import { readSimpleFields } from './simple-fields.ts';

const today = '2026-11-20';

const lead = {
  title: 'Example Bank pays everybody twice',
  date: '2019-03',
  organization: 'bank',
  source: 'https://www.bank.example/twice',
  kind: 'operator-postmortem',
};
const queryOf = (change: Partial<typeof lead> = {}): string =>
  new URL(contributeAddress({ ...lead, ...change }), 'https://site.example').search;
const draftOf = (change?: Partial<typeof lead>) => prefilledDraft(queryOf(change), smallRegistry, today);

describe('a draft that an address fills in', () => {
  it('has all that the address says, in the places of a record', () => {
    expect(draftOf()).toEqual({
      ...emptyDraft(today),
      frontMatter: [
        'title: Example Bank pays everybody twice',
        'date: 2019-03',
        'organization: bank',
        'services: [bank]',
        'cause:',
        'sources:',
        '  - id: bank',
        '    kind: operator-postmortem',
        '    title:',
        '    url: https://www.bank.example/twice',
        'added: 2026-11-20',
        '',
      ].join('\n'),
    });
  });

  it('leaves services to the writer where an organization has several, and takes a service by its name', () => {
    expect(draftOf({ organization: 'Acme' })?.frontMatter).toContain('organization: acme\nservices:\n');
    expect(draftOf({ organization: 'service cloud' })?.frontMatter).toContain(
      'date: 2019-03\nservices: [cloud]\n',
    );
    expect(draftOf({ organization: 'Initech' })?.frontMatter).toContain('organization: Initech\nservices:\n');
  });

  it('has the source alone where its kind is not said', () => {
    expect(draftOf({ kind: '' })?.frontMatter).toContain(`sources:\n  - ${lead.source}\n`);
  });

  it.each(['', '?', '?title=&date=', '?ids=a,b', '?title=%20'])(
    'is none where the address is %j',
    (query) => {
      expect(prefilledDraft(query, smallRegistry, today)).toBeUndefined();
    },
  );

  it('is read back as it was given, whatever that is: text stays text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom(
        'a: b',
        '- x',
        '#y',
        '---',
        'null',
        '"',
        "'",
        '{',
        '&a',
        '*a',
        'a\nsources: [x]',
        '!t',
        '%',
      ),
    );
    fc.assert(
      fc.property(fc.record({ title: text, date: text, source: text, kind: text }), (given) => {
        const draft = prefilledDraft(queryOf(given), smallRegistry, today);
        const trimmed = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, value.trim()]));
        const { value, faults } = readYaml(draft?.frontMatter ?? '', 1);
        fc.pre(faults.length === 0);
        expect(Object.keys(value).toSorted()).toEqual([
          ...['added', 'cause', 'date', 'organization', 'services', 'sources', 'title'],
        ]);
        expect(readSimpleFields(draft?.frontMatter ?? '')?.title).toEqual({
          kind: 'text',
          text: trimmed.title?.slice(0, 300),
        });
      }),
    );
  });
});
