import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { fillStarter } from './fill-starter.ts';

const values = {
  name: 'Ours: "the" <b>*best*</b> {{engine}}',
  repository: 'https://git.example/a/b',
  engine: 'e',
  content: '',
};
const fill = (text: string, path = 'a.yml') => fillStarter({ path, text }, values);

it('keeps a name a text, in YAML and in Markdown', () => {
  expect(parse(fill('name: {{name}}\n').text)).toEqual({ name: values.name });
  expect(fill('# {{title}}').text).toBe('# Ours: "the" \\<b\\>\\*best\\*\\</b\\> {{engine}}');
});

it('leaves what is no word of ours', () => {
  expect(fill('${{ github.ref }} {{constructor}} {{engine}}').text).toBe(
    '${{ github.ref }} {{constructor}} e',
  );
});

it('gives files the names that npm does not let through', () => {
  expect(fill('', 'gitignore').path).toBe('.gitignore');
});
