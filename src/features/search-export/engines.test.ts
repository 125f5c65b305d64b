import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportDocuments } from '../../../tests/arbitraries/export-documents.ts';
import { engines } from './engines.ts';
import { exportFields } from './document.ts';
import type { ExportDocument, ExportValue } from './field.ts';

/** A document as JSON engines read it: what they leave out is not known. */
const whole = (document: object): ExportDocument => ({
  ...Object.fromEntries(exportFields.map(({ name }) => [name, null])),
  ...document,
});

const linesOf = (text: string): string[] => {
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  return lines;
};

/** A cell as `COPY` of PostgreSQL reads it; NUL and what has no escape of its own are no part of it. */
function readCell(cell: string, type: string): ExportValue {
  if (cell === String.raw`\N`) return null;
  const letters: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
  const text = cell.replaceAll(/\\([^])/g, (_, sign: string) => letters[sign] ?? sign);
  if (type === 'texts' || type === 'words')
    return [...text.slice(1, -1).matchAll(/"((?:[^"\\]|\\[^])*)"/g)].map(([, item = '']) =>
      item.replaceAll(/\\([^])/g, '$1'),
    );
  return type === 'integer' ? Number(text) : type === 'boolean' ? text === 'true' : text;
}

const readCopy = (text: string): ExportDocument[] =>
  linesOf(text).map((line) => {
    expect(line).not.toBe(String.raw`\.`);
    const cells = line.split('\t');
    expect(cells).toHaveLength(exportFields.length);
    return Object.fromEntries(
      exportFields.map(({ name, type }, at) => [name, readCell(cells[at] ?? '', type)]),
    );
  });

const readJsonLines = (text: string): ExportDocument[] =>
  linesOf(text).map((line) => whole(JSON.parse(line) as object));

const readBulk = (text: string): ExportDocument[] => {
  const objects = linesOf(text).map((line) => JSON.parse(line) as object);
  return objects.flatMap((object, at) => {
    if (at % 2 === 1) return [whole(object)];
    expect(object).toEqual({ index: { _id: (objects[at + 1] as ExportDocument).id } });
    return [];
  });
};

const readers: Record<string, (text: string) => ExportDocument[]> = {
  opensearch: readBulk,
  elasticsearch: readBulk,
  meilisearch: readJsonLines,
  typesense: readJsonLines,
  postgres: readCopy,
};

describe.each(Object.entries(engines))('%s', (name, { documents, filesOf }) => {
  it('is written documents that read as they were, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(exportDocuments, { maxLength: 4 }), (all) => {
        expect(readers[name]?.(all.map(documents.linesOf).join(''))).toEqual(all);
      }),
    );
  });

  it('is written files that say the same each time, JSON where they are called so', () => {
    const written = { files: ['x'], language: 'en', labels: { services: { aws: 'AWS' } }, said: [] };
    const files = filesOf(written);
    expect(filesOf(written)).toEqual(files);
    for (const [file, text] of Object.entries(files)) {
      expect(text).toMatch(/\n$|^$/);
      expect(text).not.toMatch(/undefined|\[object/);
      if (file.endsWith('.json')) expect(() => JSON.parse(text) as unknown).not.toThrow();
    }
  });

  it.each(['de', 'pt-BR', 'ja', 'tlh'])('takes write-ups in %s', (language) => {
    expect(() => filesOf({ files: [], language, labels: {}, said: [] })).not.toThrow();
  });
});
