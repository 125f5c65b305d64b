import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../../schemas/record.ts';
import type { Action, Result } from '../../../schemas/vocabulary.ts';
import { absent, causeWord, record } from '../../../tests/builders/record.ts';
import { collection } from '../../../tests/builders/collection.ts';
import { parseSearch, searchIncidents, toFacets } from '../search/index.ts';
import { causeLists, incidentsWithWord, wordUses } from './cause-pages.ts';

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

describe('the incidents that carry a word in any list', () => {
  const { cause, response } = record();
  const trigger = [{ ...causeWord('unknown'), quote: 'We do not know.' }];
  const both = record({ id: 'both', cause: { ...cause, trigger, mechanisms: trigger } });
  const detected = record({ id: 'detected', response: { ...response, detectedBy: [causeWord('unknown')] } });
  const records = [detected, record({ id: 'without' }), both];

  it('are each there once, in their order', () => {
    const { label, incidents } = incidentsWithWord(records, 'unknown');
    expect(label).toBe(wordUses(records, 'unknown')[0]?.word.label);
    expect(incidents.map(({ id }) => id)).toEqual(['detected', 'both']);
  });

  it('are the same list each time', () => {
    expect(incidentsWithWord(records, 'unknown').incidents).toBe(
      incidentsWithWord(records, 'unknown').incidents,
    );
  });

  it('are none for a word that none carries', () => {
    expect(incidentsWithWord(records, 'attack').incidents).toEqual([]);
  });
});
