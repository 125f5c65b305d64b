import { expect, it } from 'vitest';
import type { IncidentRecord } from '../../../schemas/record.ts';
import type { Action, Result } from '../../../schemas/vocabulary.ts';
import { absent, causeWord, record } from '../../../tests/builders/record.ts';
import { collection } from '../../../tests/builders/collection.ts';
import { parseSearch, searchIncidents, toFacets } from '../search/index.ts';
import { causeLists, wordUses } from './cause-pages.ts';

it.each(causeLists)(
  'a search for a word of $key finds the incidents of its page',
  ({ key, filter, words }) => {
    const [is = ''] = Object.keys(words);
    const { cause, response } = record();
    const action = { did: 'restart', label: '', at: absent(), status: 'stated', sources: [] } as const;
    const carrying: Partial<IncidentRecord> =
      key === 'actions'
        ? { response: { ...response, actions: [{ ...action, did: is as Action, sources: [] }] } }
        : key === 'results'
          ? { response: { ...response, actions: [{ ...action, result: is as Result, sources: [] }] } }
          : key === 'detectedBy' || key === 'factors'
            ? { response: { ...response, [key]: [causeWord(is)] } }
            : { cause: { ...cause, [key]: [{ ...causeWord(is), quote: 'We knew.' }] } };
    const records = [record({ id: 'with', ...carrying }), record({ id: 'without' })];
    const listed = wordUses(records, is).flatMap(({ incidents }) => incidents.map((use) => use.record.id));
    const search = parseSearch(`?${filter}=${is}`);
    const { rows } = searchIncidents(toFacets(records, collection({}).registry), search, undefined);
    expect(listed).toEqual(['with']);
    expect(rows.map(({ id }) => id)).toEqual(listed);
  },
);
