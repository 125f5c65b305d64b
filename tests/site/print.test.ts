import { expect, inject, it } from 'vitest';
import { incidents } from './built-pages.ts';
import { newPage, openPage, useBrowser } from './open-page.ts';
import { overlapping, printSheets, squeezed } from './printed-sheets.ts';

useBrowser();

it('prints an incident without what only a screen needs, and its sources with their addresses', async () => {
  const { page } = await openPage(`incidents/${incidents.full}/`, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.locator('button:visible').count()).toBe(0);
  expect(await page.getByText('What this record still lacks').isVisible()).toBe(false);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('.cite-sentence').isVisible()).toBe(true);
  const printed = await page
    .locator('.sources li > a')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('href'), getComputedStyle(link, '::after').content]),
    );
  expect(printed.length).toBeGreaterThan(3);
  const isPrinted = ([href, after]: (string | null)[]): boolean => (after ?? '').includes(href ?? '-');
  expect(printed.filter((link) => !isPrinted(link))).toEqual([]);
});

it('prints what is folded on a screen, and no label of a fold alone', async () => {
  const { page } = await openPage(`incidents/${incidents.full}/`);
  const folded = page.locator('.incident details:not(.contents *, .lacking *) > :not(summary)');
  const shown = (): Promise<boolean[]> =>
    folded.evaluateAll((parts) => parts.map((part) => part.checkVisibility()));
  expect(new Set(await shown())).toEqual(new Set([false]));
  await page.emulateMedia({ media: 'print' });
  const printed = await shown();
  expect(printed.length).toBeGreaterThan(8);
  expect(new Set(printed)).toEqual(new Set([true]));
});

it('prints facts, story and lessons of an incident on one sheet, and the evidence behind them, all of it opened', async () => {
  const { page } = await openPage(`incidents/${incidents.full}/`);
  const folded = await page
    .locator('.incident details:not(.contents *, .lacking *)')
    .evaluateAll((all) =>
      all.flatMap((details) => [...details.children].slice(1).map((part) => part.textContent)),
    );
  const sheets = await printSheets(page);
  const [first, annex, ...others] = sheets;
  expect(first?.text).toContain('Lessons');
  expect(first?.text).not.toContain('other published value');
  expect(annex?.text).toContain('Annex: the evidence');
  expect(others.length).toBeLessThan(2);
  expect(sheets.flatMap(overlapping)).toEqual([]);
  const printed = squeezed(sheets.map(({ text }) => text).join(''));
  expect(folded.length).toBeGreaterThan(8);
  expect(folded.map((text) => squeezed(text).slice(0, 20)).filter((text) => !printed.includes(text))).toEqual(
    [],
  );
});

it('puts everything back where it was before it was printed', async () => {
  const { page } = await openPage(`incidents/${incidents.full}/`);
  const html = () => page.locator('.incident').innerHTML();
  const before = await html();
  await page.pdf();
  expect(await html()).toBe(before);
});

it('says on each sheet where it is from, when it was printed and under which licence', async () => {
  const { page } = await openPage(`compare/?ids=${incidents.full},${incidents.twoWaves}`);
  await page.locator('.comparison').waitFor();
  const day = await page.evaluate(() => new Date().toLocaleDateString('en-GB', { dateStyle: 'long' }));
  const sheets = await printSheets(page);
  sheets.forEach(({ text }, at) => {
    expect(text).toContain(`hindsight.example/compare/?ids=${incidents.full},${incidents.twoWaves}`);
    expect(text).toContain(`CC BY 4.0 · printed on ${day}`);
    expect(text).toContain(`${at + 1} of ${sheets.length}`);
  });
});

it('says where it is from without scripts too, and prints the evidence where it stands', async () => {
  const { page } = await newPage({ javaScriptEnabled: false });
  await page.goto(`${inject('site').url}incidents/${incidents.full}/`);
  const sheets = await printSheets(page);
  for (const { text } of sheets)
    expect(text).toContain(`hindsight.example/incidents/${incidents.full}/ CC BY 4.0`);
  expect(sheets[0]?.text).toContain('other published value');
  expect(sheets.flatMap(overlapping)).toEqual([]);
});

it.each([
  ['much', incidents.full],
  ['little', incidents.short],
])('prints a handout of a record with %s on two sheets, the ending on the second only', async (_, id) => {
  const { page } = await openPage(`incidents/${id}/handout/`);
  const ending = page.locator('.ending > .sheet');
  expect(await ending.isVisible()).toBe(false);
  const title = (await ending.locator('h2').first().textContent()) ?? '';
  const [first, second, ...others] = await printSheets(page);
  if (!first || !second) throw new Error('fewer than two sheets');
  expect(others).toEqual([]);
  for (const word of ['What people met', 'To discuss', '6. Which of your own'])
    expect(first.text).toContain(word);
  for (const word of ['Trigger', 'Duration', 'Lessons', title]) expect(first.text).not.toContain(word);
  for (const word of ['Sheet 2: how it ended', 'Trigger', 'Duration', 'Sources', title])
    expect(second.text).toContain(word);
  expect([first, second].flatMap(overlapping)).toEqual([]);
});

it('prints in dark ink on white, whatever the screen is set to', async () => {
  const { page } = await openPage(`incidents/${incidents.full}/`, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
});

it('prints the drawing of a comparison in the shades of the light theme, in which darker comes earlier', async () => {
  const { page } = await openPage(`compare/${incidents.full}/${incidents.twoWaves}/`, {
    colorScheme: 'dark',
  });
  const shades = () =>
    page
      .locator('.phase-key .phase-sample > rect')
      .evaluateAll((samples) => samples.map((sample) => getComputedStyle(sample).fill));
  const onScreen = await shades();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const printed = await shades();
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  expect(printed).toEqual(await shades());
  expect(printed).not.toEqual(onScreen);
});

it('prints a comparison on landscape sheets, its columns side by side under their names on each, and how to cite it', async () => {
  const { page } = await openPage(`compare/${incidents.full}/${incidents.twoWaves}/`);
  const sheets = await printSheets(page);
  expect(sheets.length).toBeLessThanOrEqual(4);
  expect(sheets.filter(({ width, height }) => width < height)).toEqual([]);
  expect(sheets.flatMap(overlapping)).toEqual([]);
  const place = (word: string): number[] => sheets.map(({ text }) => text.indexOf(word));
  // Sentences and drawing first; each sheet with rows begins with the names of its columns.
  expect(place('In time')[0]).toBeGreaterThan(0);
  const withRows = sheets.filter(({ text }) => /(?:=|≈|≠) (?:not )?comparable/.test(text));
  expect(withRows.length).toBeGreaterThan(1);
  for (const { runs } of withRows) {
    const note = runs.find(({ text }) => text === 'Can it be compared?');
    const head = runs.filter(({ bottom }) => Math.abs(bottom - (note?.bottom ?? 0)) < 3);
    expect(
      head
        .map(({ text }) => text.trim())
        .join(' ')
        .trim(),
    ).toMatch(/^Acme 2024.*Acme 2025.*Can it be compared\?$/);
  }
  expect(sheets.at(-1)?.text).toMatch(/Example Knowledge Base: “Acme incidents compared/);
  expect(sheets.some(({ text }) => text.includes('Add another incident'))).toBe(false);
});

it('prints no text over another where a sheet of a long page ends', async () => {
  const { page } = await newPage();
  for (const path of ['causes/', 'data/', 'trends/', 'comparisons/acme-cloud-twice/']) {
    await page.goto(inject('site').url + path);
    expect((await printSheets(page)).flatMap(overlapping), path).toEqual([]);
  }
});

it('prints the results of a search over the whole width, without the room of the filters', async () => {
  const { page } = await openPage('search/?q=acme');
  await page.locator('#search-app .result').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const widthOf = (selector: string): Promise<number> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().width);
  expect(await widthOf('#search-app .result')).toBe(await widthOf('main'));
});
