import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { DatasetAbout, DatasetManifest } from '../dataset-about.ts';
import { tables } from '../tables.ts';
import { citationFile } from './citation.ts';
import { croissant } from './croissant.ts';
import { dataPackage } from './data-package.ts';

const about: DatasetAbout = {
  name: 'A "quoted": name\n# of many: - signs',
  description: 'Made-up outages.',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  language: 'en',
  repository: 'https://git.example/x',
  address: 'https://example.org/',
  incidents: 1,
  changed: '2026-05-20',
  version: undefined,
};
const files = ['csv', 'jsonl', 'parquet'].flatMap((form) =>
  tables.map(({ name }) => ({ name: `${name}.${form}`, bytes: 3, sha256: 'ab'.repeat(32) })),
);
const manifest: DatasetManifest = { about, rows: {}, files };

describe('the data package', () => {
  const { resources, ...head } = dataPackage(tables, manifest);

  it('has every file of a table with its hash, and a schema of each in CSV', () => {
    expect(head).toMatchObject({ homepage: 'https://example.org/data/', licenses: [{ title: 'CC BY 4.0' }] });
    expect(head).not.toHaveProperty('version');
    const names = resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const file of files)
      expect(resources.find(({ path }) => path === file.name)).toMatchObject({
        hash: `sha256:${file.sha256}`,
        bytes: 3,
      });
    const times = resources.find(({ path }) => path === 'times.csv');
    expect(times).toMatchObject({
      schema: {
        primaryKey: ['incident_id', 'number'],
        foreignKeys: [
          { fields: ['incident_id'], reference: { resource: 'incidents', fields: ['incident_id'] } },
        ],
        missingValues: [''],
      },
    });
  });
});

describe('the description in Croissant', () => {
  const described = croissant(tables, manifest);

  it('names its version of the standard and every column of every table, once', () => {
    expect(described.conformsTo).toBe('http://mlcommons.org/croissant/1.1');
    const ids = [
      ...described.distribution.map((file) => file['@id']),
      ...described.recordSet.flatMap((set) => [set['@id'], ...set.field.map((field) => field['@id'])]),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, columns } of tables)
      for (const column of columns) expect(ids).toContain(`${name}/${column.name}`);
    const referred = described.recordSet.flatMap(({ field }) =>
      field.flatMap((one) => [one.source.fileObject['@id'], one.references?.field['@id'] ?? one['@id']]),
    );
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('says of a release which it is, and that it changes no more', () => {
    expect(described).toMatchObject({ isLiveDataset: true });
    const release = croissant(tables, { ...manifest, about: { ...about, version: '2026.5.20' } });
    expect(release).toMatchObject({ version: '2026.5.20', isLiveDataset: false });
    expect(release.distribution[0]?.contentUrl).toBe('https://example.org/data/2026.5.20/incidents.csv');
  });
});

describe('the citation', () => {
  it('is YAML that holds what it was made of, whatever that is', () => {
    expect(parse(citationFile({ ...about, version: '2026.5.20' }))).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      title: `Data set of ${about.name}, 2026.5.20`,
      version: '2026.5.20',
      'date-released': '2026-05-20',
      'license-url': about.licence.url,
    });
  });
});
