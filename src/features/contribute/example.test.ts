import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseIncident } from '../../core/incident/parse.ts';
import { splitFile } from '../../core/reading/split-file.ts';
import { exampleRecord } from './example.ts';

const text = exampleRecord.map(({ lines }) => lines).join('\n');

describe('the example of the contribute page', () => {
  it('is a whole file without a problem of shape', () => {
    const split = splitFile(text);
    if (!split.ok) throw new Error(split.fault.message);
    const { incident, problems } = parseIncident({
      path: 'content/incidents/2026-05-12-example-bank.md',
      ...split.value,
    });
    expect(problems).toEqual([]);
    expect(incident?.duration.stated).toMatchObject({ known: true, min: 5_400, max: 9_000 });
  });

  it('is the record of the README', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(text);
  });
});
