import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fieldLabels, incidentLabel } from '../../schemas/labels.ts';
import { IncidentRecordSchema } from '../../schemas/record.ts';
import { claimStatuses, moments } from '../../schemas/vocabulary.ts';
import { compare } from '../../src/features/compare/rows/comparison.ts';
import { comparisonCells } from '../../src/features/compare/rows/comparison-export.ts';
import { columnsOf } from '../../src/features/search/results/columns.ts';
import { filters } from '../../src/features/search/state/filters.ts';
import { builtPages, incidents, readBuilt } from './built-pages.ts';
import { newPage, openPage, useBrowser } from './open-page.ts';

useBrowser();

/** Names that a field had or might be given, by its label: none of them may stand where a field is named. */
const otherNames: Record<string, readonly string[]> = {
  [fieldLabels['cause.trigger']]: ['How it began', 'Began with', 'What set it off'],
  [fieldLabels['cause.mechanisms']]: ['Made worse by', 'What made it worse', 'Mechanism', 'Mechanisms'],
  [fieldLabels['cause.layers']]: ['Where it failed', 'Failed in', 'Layer', 'Layers'],
  [fieldLabels['cause.conditions']]: ['Condition', 'Conditions', 'What made it possible'],
  [fieldLabels['response.detectedBy']]: ['Noticed by', 'How it was noticed', 'How noticed'],
  [fieldLabels['response.actions']]: ['Actions', 'Action', 'What was tried'],
  [fieldLabels['response.factors']]: ['In the response', 'Factors'],
  [fieldLabels['times.started']]: ['Started', 'Start', 'Began', 'Start of impact'],
  [fieldLabels['times.detected']]: ['Operator noticed', 'Noticed'],
  [fieldLabels['times.declared']]: ['Said in public', 'Publicly acknowledged'],
  [fieldLabels['times.mitigated']]: ['Fault stopped'],
  [fieldLabels['times.restoring']]: ['Restoring', 'Recovery began'],
  [fieldLabels['times.ended']]: ['Ended', 'End of impact', 'End'],
  [fieldLabels['times.resolved']]: ['Resolved', 'Called over'],
  [fieldLabels.duration]: ['How long', 'Length', 'Span', 'Start to end of impact', 'Lengths'],
  [fieldLabels['duration.stated']]: ['As stated', 'Duration as stated'],
  [fieldLabels.reports]: ['Reports', 'Reports of problems', 'Counts of reports'],
  [fieldLabels.organizations]: ['Operated by', 'Operator', 'Owner', 'Company'],
  [fieldLabels.impact]: ['Windows', 'Who was hit', 'Windows of impact'],
  [fieldLabels['impact.effect']]: ['Effect on users', 'What users met'],
  [fieldLabels.review]: ['Review', 'State of review', 'The record itself'],
  [incidentLabel]: ['Record', 'Records', 'Write-up', 'Write-ups', 'Outages'],
};
const forbidden = new Set(
  Object.values(otherNames).flatMap((names) => names.map((name) => name.toLowerCase())),
);

/** What names a field on a page: terms, heads of tables, filters, forms and headings, apart from the write-up itself. */
const labelsOf = (page: Page, html?: string): Promise<string[]> =>
  page.evaluate((text) => {
    const shown = text === undefined ? document : new DOMParser().parseFromString(text, 'text/html');
    return [...shown.querySelectorAll('dt, th, legend, label, option, h2, h3, caption')]
      .filter((element) => !element.closest('.story, .lede'))
      .map((element) => element.textContent.replaceAll(/\s+/g, ' ').trim());
  }, html);

const strays = (labels: readonly string[]): string[] =>
  labels.filter((label) => forbidden.has(label.toLowerCase()));

describe('a field has one name', () => {
  it('on every page as it is built', async () => {
    const { page } = await newPage();
    let seen = 0;
    for (const path of builtPages()) {
      const labels = await labelsOf(page, readBuilt(`${path}index.html`));
      seen += labels.length;
      expect(strays(labels), path).toEqual([]);
    }
    expect(seen).toBeGreaterThan(500);
  });

  it.each([
    ['search/', 'legend'],
    ['search/?view=table', 'th'],
    [`compare/?ids=${incidents.full},${incidents.twoWaves}`, '.comparison th'],
    ['contribute/', 'label'],
  ])('on /%s as it is drawn in the browser', async (address, drawn) => {
    const { page } = await openPage(address);
    await page.waitForSelector(drawn, { state: 'attached' });
    const labels = await labelsOf(page);
    expect(labels.length).toBeGreaterThan(4);
    expect(strays(labels)).toEqual([]);
  });

  it('in the heads of exported files: the label, or the key of the field', () => {
    expect(strays(comparisonCells(compare([]))[0] ?? [])).toEqual([]);
    const keys = new Set(
      JSON.stringify(z.toJSONSchema(IncidentRecordSchema)).match(/(?<=")[A-Za-z]+(?=":\{)/g) ?? [],
    );
    /** What follows from fields: an address, the results of all actions, those that ended it, the last change. */
    const derived = ['address', 'results', 'endedBy', 'changed'];
    const heads = columnsOf().flatMap(({ csv, json: [name] }) => [...Object.keys(csv), name]);
    const strangers = heads.filter((head) => !keys.has(head.replace(/_.*/, '')) && !derived.includes(head));
    expect(strangers).toEqual([]);
  });

  it('which is the one that filters, moments and facts show', async () => {
    const { page } = await openPage('search/');
    const names = page.locator('.filter summary');
    await names.first().waitFor();
    expect(await names.allTextContents()).toEqual(
      expect.arrayContaining([
        ...Object.values(filters).map(({ label }) => label),
        fieldLabels.duration,
        fieldLabels.reports,
      ]),
    );
    const { page: incident } = await openPage(`incidents/${incidents.full}/`);
    expect(await incident.locator('.facts > div > dt').allInnerTexts()).toEqual(
      (
        [
          ...(['date', 'services', 'cause.trigger', 'cause.mechanisms'] as const),
          ...(['duration', 'reports', 'response'] as const),
        ] as const
      ).map((key) => fieldLabels[key]),
    );
    const labels = Object.values(moments).map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(await incident.locator('.timeline .moment-label').allInnerTexts()),
    );
  });
});

describe('a count of contradicting values', () => {
  it('is that of the values on the page that differ, and leaves out those that agree or speak of something else', async () => {
    const { page } = await openPage(`incidents/${incidents.full}/`);
    const text = await page.locator('.part-other-values').innerText();
    const marks = (statuses: readonly string[]): Promise<number> =>
      page.locator(statuses.map((status) => `.status-${status}`).join(', ')).count();
    const contradicting = ['superseded', 'mistaken', 'rejected', 'disputed'];
    const count = await marks(contradicting);
    expect(count).toBeGreaterThan(1);
    expect(text).toContain(`${count} published values contradict this record`);
    const all = await marks(Object.keys(claimStatuses));
    expect(all).toBeGreaterThan(count);
  });

  it('is the sum of those of all listed incidents on the front page', async () => {
    const { page } = await openPage('');
    const { incidents: records } = JSON.parse(readBuilt('api/v2/incidents.json')) as {
      incidents: { claims: Value[]; reports: { entries: Value[] }; figures: Value[] }[];
    };
    interface Value {
      status: string;
    }
    const differing = records
      .flatMap(({ claims, reports, figures }) => [...claims, ...reports.entries, ...figures])
      .filter(({ status }) => /^(?:superseded|mistaken|rejected|disputed)$/.test(status));
    expect(await page.locator('.home-head').innerText()).toContain(
      `${differing.length} contradicting values kept`,
    );
  });
});
