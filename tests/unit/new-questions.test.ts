import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createRecord } from '../../src/node/new/create-record.ts';
import { loadCollection } from '../../src/node/load-collection.ts';
import { makeProjectFolder, removeProjectFolder } from '../builders/project-folder.ts';
import { typingTerminal, type Step } from '../builders/typing-terminal.ts';

let folder: string;
let content: string;

beforeEach(() => {
  folder = makeProjectFolder();
  content = join(folder, 'content');
});

afterEach(() => {
  removeProjectFolder(folder);
});

const project = () => ({
  content: { name: content, location: content },
  cacheDir: join(folder, 'node_modules/.cache/hindsight'),
});

async function answer(steps: readonly Step[], given = {}) {
  const { terminal, screen } = typingTerminal(steps);
  const call = { given, isDryRun: false, terminal };
  return { outcome: await createRecord(project(), call), screen };
}

const clear = '\u0015';
const read = (name: string): string => readFileSync(join(content, name), 'utf8');

it('asks for everything, again where an answer is refused, and writes what was answered', async () => {
  const { outcome, screen } = await answer([
    ['What happened', 'Too short\r'],
    ['at least 15 characters', `${clear}Cards fail: "all" of them\r`],
    ['On which day', '04/10/2021\r'],
    ['is not a day', `${clear}4 Oct 2021\r`],
    ['Which service failed?', 'bank car\r'],
    ['Which other service', '\r'],
    ['What began it', 'certificate\r'],
    ['Address of the document', 'https://a.example/one\r'],
    ['Address of another', '\r'],
    ['How long', '2 hours\r'],
    ['How many reports', '\r'],
    ['The first paragraph', 'Cards failed.\r'],
    ['Short name', `${clear}cards\r`],
  ]);
  expect(outcome.exitCode).toBe(0);
  expect(screen()).toContain('limit-or-expiry: A fixed number or a fixed');
  expect(read('incidents/2021-10-04-cards.md')).toBe(`---
title: 'Cards fail: "all" of them'
date: 2021-10-04
services: [example-bank-cards]
cause: limit-or-expiry
duration: PT2H
sources:
  - https://a.example/one
---

Cards failed.
`);
});

it('asks only for what flags leave open, creates a service with its owner, and who says what', async () => {
  const given = {
    title: 'Initech Mail loses letters',
    date: '2026-07-01',
    services: ['initech mial'],
    cause: 'nonsense',
  };
  const { outcome, screen } = await answer(
    [
      ['Which service failed?', 'Initech Mail\r'],
      ['Name of the new service', '\r'],
      ['Who operates Initech Mail?', 'Initech\r'],
      ['Name of the new organization', '\r'],
      ['to those who use it?', 'messaging\r'],
      ['Which other service', '\r'],
      ['What began it', 'undiscl\r'],
      ['Address of the document', 'https://a.example/one\r'],
      ['Address of another', 'https://a.example/one\r'],
      ['given already', `${clear}https://b.example/two\r`],
      ['Address of another', '\r'],
      ['Title of https://a.example/one', 'One\r'],
      ['What sort of document', 'press\r'],
      ['Title of https://b.example/two', 'Two\r'],
      ['What sort of document', 'press\r'],
      ['say what began it', ' \r'],
      ['How long', '\r'],
      ['How many reports', '\r'],
      ['The first paragraph', '\r'],
      ['Short name', '\r'],
    ],
    given,
  );
  expect(outcome.exitCode).toBe(0);
  expect(screen()).toContain('No service is known by the name "initech mial".');
  expect(screen()).toContain('"nonsense" is not a word of cause.');
  expect(read('services/initech-mail.md')).toContain('organization: initech\nkind: messaging\n');
  const text = read('incidents/2026-07-01-initech-mail-loses-letters.md');
  expect(text).toContain('cause:\n  trigger: undisclosed\n  sources: [b]\n');
  expect(text).toMatch(/yet\. \[@a\]\n$/);
  expect(
    (
      await loadCollection({
        content: { name: 'content', location: content },
        cacheDir: join(folder, 'cache'),
      })
    ).problems,
  ).toEqual([]);
});

it('writes nothing when someone ends the questions', async () => {
  await expect(answer([['What happened', '\u0003']])).rejects.toMatchObject({ name: 'Cancelled' });
});
