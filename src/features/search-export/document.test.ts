import { describe, expect, it } from 'vitest';
import { collection } from '../../../tests/builders/collection.ts';
import { quantity, record, report } from '../../../tests/builders/record.ts';
import { exportFields, toExported } from './document.ts';
import { toLoadable } from './loadable.ts';

const { registry } = collection({
  services: {
    dns: { name: 'Acme DNS', misspellings: ['amce dns'], parent: 'cloud', kind: 'dns' },
    cloud: { name: 'Acme Cloud', kind: 'cloud' },
  },
  organizations: { acme: { name: 'Acme' } },
});
const incident = record({
  services: [{ id: 'dns', name: 'Acme DNS', nameThen: 'Acme Resolver' }],
  organizations: [{ id: 'acme', name: 'Acme', nameThen: 'Acme' }],
});
const exportOf = (changes: Partial<typeof incident> = {}) =>
  toExported({
    record: { ...incident, ...changes },
    registry,
    site: { fields: { severity: { label: 'Severity', filter: 'true' } } },
    text: 'The write-up.',
    url: 'https://a.example/',
  });

describe('an incident as a document', () => {
  it('has every field, in their order, and none of no text or no number', () => {
    const { document } = exportOf();
    expect(Object.keys(document)).toEqual(exportFields.map(({ name }) => name));
    expect(Object.values(document)).not.toContain('');
    expect(Object.values(document)).not.toContain(undefined);
  });

  it('is found by every name, and by what its services are part of', () => {
    const { document, labels } = exportOf();
    expect(document.names).toEqual(['Acme Resolver', 'Acme DNS', 'amce dns', 'Acme Cloud', 'Acme']);
    expect(document).toMatchObject({
      services: ['dns', 'cloud'],
      organizations: ['acme'],
      url: 'https://a.example/',
    });
    expect(document.text).toContain('The write-up.');
    expect(labels.services).toEqual({ dns: 'Acme DNS', cloud: 'Acme Cloud' });
  });

  it('has the filters of a team, each value behind its key', () => {
    const { document } = exportOf({ extra: { severity: ['sev1', 'sev2'], 'x-note': 'no filter' } });
    expect(document.own).toEqual(['severity:sev1', 'severity:sev2']);
    expect(document.text).toContain('no filter');
  });

  it('keeps counts of different kinds apart', () => {
    const { document } = exportOf({
      reports: { entries: [report({ kind: 'peak', count: quantity('6600+') })] },
    });
    expect(document).toMatchObject({
      ...{ reports_peak_min: 6600, reports_peak_max: null },
      ...{ reports_cumulative_min: null, reports_cumulative_max: null },
    });
  });

  it('has fields with names that every engine takes, each once, and a sentence on each', () => {
    const names = exportFields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, description } of exportFields) {
      expect(name).toMatch(/^[a-z][a-z_]*$/);
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
  });
});

it.each([
  ['', null],
  [undefined, null],
  [Infinity, null],
  ['a\0b\ud800', 'a\ufffdb\ufffd'],
  [['\udfffa'], ['\ufffda']],
  ['😀', '😀'],
  [0, 0],
  [false, false],
])('%j is loaded as %j', (value, loadable) => {
  expect(toLoadable(value)).toEqual(loadable);
});
