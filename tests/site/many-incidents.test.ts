import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { IncidentAnswerSchema } from '../../schemas/answers.ts';
import { buildSite, type Made } from '../builders/build-site.ts';
import { goodContent, root } from './build-fixture.ts';

let parent: string;
let made: Made;

/** More than a list may hold in one year, so that it is divided by months, and a few in the next one. */
const perYear = { 2018: 520, 2019: 30 };
const services = ['example-bank-login', 'example-bank-cards', 'acme-cloud-dns'];

const dayOf = (year: number, number: number): string =>
  new Date(Date.UTC(year, 0, 1 + (number % 365))).toISOString().slice(0, 10);

const incidentText = (date: string, number: number): string => `---
title: Something was down for the ${number}. time, and came back
date: ${date}
services: [${services[number % services.length]!}]
cause: undisclosed
duration: PT${number + 1}M
sources:
  - https://news.example.org/${number}
---
This is the outage of number ${number}.
`;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'hindsight-many-'));
  const content = join(parent, 'content');
  cpSync(goodContent, content, { recursive: true });
  let number = 0;
  for (const [year, count] of Object.entries(perYear))
    for (let of = 0; of < count; of += 1, number += 1) {
      const date = dayOf(Number(year), of);
      writeFileSync(join(content, `incidents/${date}-down-${number}.md`), incidentText(date, number));
    }
  const folder = join(parent, 'project');
  mkdirSync(folder);
  made = await buildSite({ engine: root, folder, content });
  expect(made.code, made.said).toBe(0);
});
afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});

const fileAt = (path: string): string => Buffer.from(made.files.get(path) ?? '', 'base64').toString();
const pageAt = (path: string): string => fileAt(`${path}index.html`);
const linksOf = (html: string): string[] =>
  [...html.matchAll(/ href="(\/[^"#?]*)/g)].map(([, path]) => path ?? '');

/** Ids of the incidents that the list of a page has, in its order. */
const listed = (html: string): string[] => [
  ...new Set(
    linksOf(/<main.*<\/main>/s.exec(html)?.[0] ?? '').flatMap(
      (path) => /^\/incidents\/(\d[^/]*)\/$/.exec(path)?.[1] ?? [],
    ),
  ),
];

const periodsOf = (path: string): string[] => [
  ...new Set(linksOf(pageAt(path)).filter((link) => link.startsWith(`${path}in/`))),
];

it.each([
  ['/incidents/', 555],
  ['/causes/undisclosed/', 551],
])('divides the list of %s, and has each incident in one part', (path, total) => {
  expect(listed(pageAt(path)).length).toBeLessThanOrEqual(500);
  const periods = periodsOf(path);
  expect(periods).toContain(`${path}in/2019/`);
  expect(periods).toContain(`${path}in/2018-11/`);
  expect(periods).not.toContain(`${path}in/2018/`);
  const parts = periods.map((period) => listed(pageAt(period)));
  expect(parts.every((part) => part.length > 0 && part.length <= 500)).toBe(true);
  expect(parts.flat()).toHaveLength(total);
  expect(new Set(parts.flat()).size).toBe(total);
});

it('leads from each part to the next and back, and nowhere else than to what is there', () => {
  const part = pageAt('/incidents/in/2018-11/');
  expect(linksOf(part)).toEqual(expect.arrayContaining(['/incidents/in/2018-12/', '/incidents/in/2018-10/']));
  const pages = [...made.files.keys()].filter((file) => file.includes('/in/'));
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages)
    for (const link of linksOf(pageAt(page.replace(/index\.html$/, ''))))
      expect(made.files.has(link.endsWith('/') ? `${link}index.html` : link), `${page}: ${link}`).toBe(true);
});

it('draws very many incidents as one shape, and names those that are named anywhere', () => {
  const [home, trends] = [pageAt('/'), pageAt('/trends/')];
  for (const html of [home, trends]) {
    expect(html.match(/<path class="dense-marks" d="(?:M[\d.-]+ [\d.-]+h[\d.-]+){500,}"/g)).toHaveLength(2);
    expect(html.length).toBeLessThan(200_000);
  }
  expect(home).toContain('those with a name link to their pages');
  expect(trends).toContain('The 100 longest as a table');
  expect(existsSync(join(parent, 'project/dist/card.png'))).toBe(false);
});

it('names in the data of a record those that are like it and why, as its page does', () => {
  const id = '2018-01-04-down-3';
  const { similar } = IncidentAnswerSchema.parse(JSON.parse(fileAt(`/api/v2/incidents/${id}.json`)));
  expect(similar.length).toBeGreaterThan(0);
  const page = pageAt(`/incidents/${id}/`);
  for (const { id: other, reasons } of similar) {
    expect(page).toContain(`/incidents/${other}/`);
    for (const reason of reasons) expect(page).toContain(reason);
  }
});

it('leads from llms.txt to the newest and by period to all others', () => {
  const text = fileAt('/llms.txt');
  expect(text).toContain('/incidents/in/2018-01/): ');
  expect(text.length).toBeLessThan(100_000);
});
