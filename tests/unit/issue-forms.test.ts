import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadCollection } from '../../src/node/load-collection.ts';
import { suggestionAddress } from '../../src/features/contribute/suggestion.ts';
import { openProject } from '../../src/project.ts';
import { holdSite } from '../../src/site/held-site.ts';

interface Field {
  type: string;
  id?: string;
  attributes: { label?: string; description?: string };
  validations?: { required?: boolean };
}
interface Form {
  name: string;
  description: string;
  title: string;
  body: Field[];
}

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, '.github/ISSUE_TEMPLATE');
const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const form = (name: string): Form => read(path.join(folder, name)) as Form;
const fieldsOf = ({ body }: Form): Field[] => body.filter(({ type }) => type !== 'markdown');
const required = (name: string) =>
  fieldsOf(form(name)).flatMap(({ id, validations }) => (validations?.required ? id! : []));

const project = openProject({ CONTENT_DIR: 'tests/fixtures/good' }, root);
holdSite({ project, built: await loadCollection(project) });
const { reportAddress } = await import('../../src/site/repository.ts');

it('the address for reporting an error fills only fields that the form has', () => {
  const address = new URL(reportAddress('2026-05-12-example-bank-login')!);
  const { template, title, ...filled } = Object.fromEntries(address.searchParams);
  expect(address.pathname).toMatch(/\/issues\/new$/);
  expect(template).toBe('report-an-error.yml');
  expect(title).toBe('Error in 2026-05-12-example-bank-login');
  expect(filled).toEqual({ record: '2026-05-12-example-bank-login' });
  const ids = fieldsOf(form(template!)).map(({ id }) => id);
  expect(Object.keys(filled).filter((name) => !ids.includes(name))).toEqual([]);
});

it('a report of an error needs the record, the field, both values and the evidence', () => {
  expect(required('report-an-error.yml')).toEqual(['record', 'field', 'shown', 'correct', 'source']);
});

it('a suggestion needs one link and one sentence, which the address of this collection fills in', () => {
  const suggestionForm = 'suggest-an-outage.yml';
  expect(required(suggestionForm)).toEqual(['sources', 'what']);
  const { suggestAddress } = read(path.join(root, 'content/site.yml')) as { suggestAddress: string };
  const { searchParams } = new URL(
    suggestionAddress(suggestAddress, { link: 'https://a.example', sentence: 'It was down.' })!,
  );
  const { template, ...filled } = Object.fromEntries(searchParams);
  expect(template).toBe(suggestionForm);
  expect(Object.keys(filled)).toEqual(['sources', 'what']);
});

it.each(['report-an-error.yml', 'suggest-an-outage.yml'])('%s has what GitHub asks of a form', (name) => {
  const { name: title, description, body } = form(name);
  expect([title, description].every((text) => text.length > 0)).toBe(true);
  const fields = fieldsOf({ body } as Form);
  expect(fields.every(({ type }) => ['input', 'textarea'].includes(type))).toBe(true);
  for (const key of [({ id }: Field) => id, ({ attributes }: Field) => attributes.label]) {
    expect(fields.map(key).every(Boolean)).toBe(true);
    expect(new Set(fields.map(key)).size).toBe(fields.length);
  }
});

it('there is no issue without a form, and a way to one’s own pull request', () => {
  expect(readdirSync(folder).sort()).toEqual(['config.yml', 'report-an-error.yml', 'suggest-an-outage.yml']);
  const { repository, branch } = read(path.join(root, 'content/site.yml')) as Record<string, string>;
  expect(read(path.join(folder, 'config.yml'))).toMatchObject({
    blank_issues_enabled: false,
    contact_links: [{ url: `${repository!}/blob/${branch!}/CONTRIBUTING.md` }],
  });
});

it('the template of a pull request has five lines', () => {
  const text = readFileSync(path.join(root, '.github/pull_request_template.md'), 'utf8');
  expect(text.trimEnd().split('\n')).toHaveLength(5);
});
