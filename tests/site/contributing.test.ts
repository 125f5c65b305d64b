import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, useBrowser, textOf } from './open-page.ts';

useBrowser();

const title = 'Acme names resolve to nothing for an hour';

async function openForm(
  options: NonNullable<Parameters<typeof openPage>[1]> = {},
): Promise<{ page: Page; faults: string[] }> {
  const { page, faults } = await openPage('contribute/', options);
  await page.getByLabel('Title', { exact: true }).waitFor();
  return { page, faults };
}

/** Fills in the required fields, as a person would. */
async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByLabel('Date').fill('2026-03-01');
  await page.getByLabel('Services that failed').fill('Acme Cloud DNS');
  await page.getByLabel('Services that failed').press('Tab');
  await page.getByLabel('Trigger').selectOption('undisclosed');
  await page.getByRole('textbox', { name: 'Sources' }).fill('https://news.example.org/acme-names');
  await page.getByLabel('Short name for the address').fill('acme-names');
  await page.getByLabel('What happened, in your own words').fill('For an hour no name was resolved.');
}

/** Changes fields one after the other before the form is drawn again, as a browser does that fills them in. */
const fillAtOnce = (page: Page, fields: [id: string, value: string, event: string][]): Promise<void> =>
  page.evaluate((all) => {
    for (const [id, value, event] of all) {
      const field = document.getElementById(id) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new Event(event, { bubbles: true }));
    }
  }, fields);

const status = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('.problems').getByRole('status').filter({ hasText: text }).waitFor();

const frontMatter = (page: Page): Promise<string> =>
  page.getByLabel('All fields as the file has them').inputValue();

describe('the form of the contribute page', () => {
  it('builds a file that passes the check, with a preview of its page, and asks no other origin', async () => {
    const { page, faults } = await openForm();
    await status(page, /to fix/);
    await fillIn(page);
    await status(page, 'No problems.');
    expect((await frontMatter(page)).replace(/(?<=added: )[\d-]{10}/, 'today')).toBe(
      `title: ${title}\ndate: 2026-03-01\nservices: [acme-cloud-dns]\ncause: undisclosed\nsources:\n  - https://news.example.org/acme-names\nadded: today\n`,
    );
    expect(await page.locator('.preview .incident-head h3').innerText()).toBe(title);
    expect(await page.locator('.preview .fact-services').innerText()).toContain('Acme Cloud DNS');
    expect(faults).toEqual([]);
  });

  it('covers no part of the preview with what the check says', async () => {
    const { page } = await openForm();
    await fillIn(page);
    await status(page, 'No problems.');
    await page.locator('.preview').evaluate((preview) => {
      preview.scrollIntoView({ block: 'end' });
    });
    const [check, preview] = await Promise.all(
      ['.contribute-side', '.preview'].map((part) => page.locator(part).boundingBox()),
    );
    expect(check!.y + check!.height).toBeLessThanOrEqual(preview!.y);
  });

  it('says what is wrong in the words of the check, and leads to the line', async () => {
    const { page } = await openForm();
    await fillIn(page);
    await page.getByLabel('Stated duration').fill('2 hours');
    const problem = page.locator('.problems .problem', {
      hasText: '"2 hours" is a clear duration in another form.',
    });
    await problem.waitFor();
    await status(page, '1 to fix');
    expect(await problem.innerText()).toContain('PT2H');
    await problem.getByRole('button').click();
    const field = page.getByLabel('Stated duration');
    expect(await field.evaluate((control) => control === document.activeElement)).toBe(true);
    expect(await page.locator('.field', { has: field }).innerText()).toContain('PT2H');
  });

  it('runs the rules too, with the words for an id that is nearly right', async () => {
    const { page } = await openForm();
    await fillIn(page);
    await status(page, 'No problems.');
    await page
      .getByLabel('All fields as the file has them')
      .fill((await frontMatter(page)).replace('acme-cloud-dns', 'acme-cloud-dnss'));
    await status(page, '1 to fix');
    expect(await page.locator('.problems .problem').first().innerText()).toContain(
      'did you mean "acme-cloud-dns"?',
    );
  });

  it('takes a second source with its title and kind, and names both at the values', async () => {
    const { page } = await openForm();
    await fillIn(page);
    await page.getByRole('button', { name: 'Add a source' }).click();
    await page.getByRole('textbox', { name: 'Source 2', exact: true }).fill('https://status.acme.example/1');
    await page.getByLabel('Title of source 1').fill('Names fail');
    await page.getByLabel('What source 1 is').selectOption('press');
    await page.getByLabel('Title of source 2').fill('Names do not resolve');
    await page.getByLabel('What source 2 is').selectOption('operator-status');
    await page.getByRole('button', { name: 'Name all sources at every value' }).click();
    await status(page, 'No problems.');
    expect(await frontMatter(page)).toContain('cause:\n  trigger: undisclosed\n  sources: [example, acme]\n');
    expect(await page.locator('.preview .sources li').count()).toBe(2);
  });

  it('loses nothing when two fields change before it is drawn again, as when a browser fills them in', async () => {
    const { page } = await openForm();
    await fillAtOnce(page, [
      ['field-sources', 'https://news.example.org/acme-names', 'change'],
      ['field-title', 'Acme names resolve to nothing', 'input'],
      ['field-slug', 'acme-names', 'input'],
    ]);
    await page.getByText('acme-names.md').first().waitFor();
    expect(await frontMatter(page)).toContain('title: Acme names resolve to nothing\n');
    expect(await frontMatter(page)).toContain('https://news.example.org/acme-names');
  });

  it('loses nothing of an address that is being typed while the check is done', async () => {
    const { page } = await openForm();
    const typed = 'https://status.acme.example/1';
    const source = page.getByRole('textbox', { name: 'Sources' });
    await source.pressSequentially(typed);
    // Something else changes, and the form is drawn again, before the field is left.
    await fillAtOnce(page, [['field-title', 'Acme names resolve to nothing', 'input']]);
    await page.getByText('acme-names-resolve-to-nothing.md').first().waitFor();
    expect(await source.inputValue()).toBe(typed);
    await source.blur();
    expect(await frontMatter(page)).toContain(typed);
  });

  it('loses nothing when two fields of sources change before it is drawn again', async () => {
    const { page } = await openForm();
    await page.getByRole('button', { name: 'Add a source' }).click();
    await page.getByLabel('Title of source 1').waitFor();
    await fillAtOnce(page, [
      ['field-source-1', 'https://status.acme.example/1', 'change'],
      ['field-source-0-title', 'Names fail', 'input'],
    ]);
    expect(await page.getByRole('textbox', { name: 'Source 2', exact: true }).inputValue()).toBe(
      'https://status.acme.example/1',
    );
    expect(await frontMatter(page)).toContain('Names fail');
  });

  it('keeps what was typed over a reload, and begins again when asked', async () => {
    const { page } = await openForm();
    await fillIn(page);
    await page.reload();
    await page.getByLabel('Title', { exact: true }).waitFor();
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe(title);
    await page.getByRole('button', { name: 'Begin again' }).click();
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('');
  });

  it('shows the fields no longer one by one while the text cannot be read, and loses nothing', async () => {
    const { page } = await openForm();
    await page.getByLabel('All fields as the file has them').fill('title: "never closed\ndate: 2026-03-01\n');
    await page.getByText('cannot be read, so its fields cannot be shown').waitFor();
    expect(await frontMatter(page)).toContain('never closed');
  });

  it('lets hostile text be text: in the fields, the problems and the preview', async () => {
    const { page, faults } = await openForm();
    await fillIn(page);
    await page
      .getByLabel('Title', { exact: true })
      .fill('<img src=x onerror=alert(1)> [a](javascript:alert(1)) outage');
    await page
      .getByLabel('What happened, in your own words')
      .fill('A [link](javascript:alert(1)) and <script>alert(1)</script>.');
    await status(page, /to fix/);
    expect(await page.locator('#contribute-app').locator('img, script, a[href^="javascript"]').count()).toBe(
      0,
    );
    expect(faults).toEqual([]);
  });
});

describe('submitting a record', () => {
  it('fills in the page for a new file, name and text', async () => {
    const { page } = await openForm();
    await fillIn(page);
    await status(page, 'No problems.');
    const href = await page.getByRole('link', { name: 'Open on GitHub' }).getAttribute('href');
    const { searchParams } = new URL(href ?? '');
    expect(searchParams.get('filename')).toBe('content/incidents/2026-03-01-acme-names.md');
    expect(searchParams.get('value')).toContain('For an hour no name was resolved.');
  });

  it('fills in the name only when the text is too long for an address', async () => {
    const { page } = await openForm();
    await fillIn(page);
    await page
      .getByLabel('What happened, in your own words')
      .fill('A sentence about names. '.repeat(20).concat('\n\n').repeat(15));
    await page.getByText('The file is too long for an address').waitFor();
    const href = await page.getByRole('link', { name: 'Open on GitHub' }).getAttribute('href');
    expect(new URL(href ?? '').searchParams.has('value')).toBe(false);
  });

  it('downloads the file under its name', async () => {
    const { page } = await openForm();
    await fillIn(page);
    await status(page, 'No problems.');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('2026-03-01-acme-names.md');
    expect(await textOf(download)).toMatch(/^---\ntitle: Acme names .*\n---\n\nFor an hour/s);
  });
});

describe('the contribute page', () => {
  it('works with the keyboard alone', async () => {
    const { page } = await openForm();
    await page.getByLabel('Title', { exact: true }).focus();
    await page.keyboard.type(title);
    await page.keyboard.press('Tab');
    await page.keyboard.type('03012026');
    await page.getByLabel('Services that failed').focus();
    await page.keyboard.type('Acme Cloud DNS');
    await page.keyboard.press('Tab');
    expect(await frontMatter(page)).toContain(
      `title: ${title}\ndate: 2026-03-01\nservices: [acme-cloud-dns]`,
    );
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await frontMatter(page)).not.toContain('acme-cloud-dns');
  });

  it('explains the whole file by example without scripts', async () => {
    const { page } = await openPage('contribute/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toContain('The form needs scripts');
    expect(await page.locator('.example-lines').count()).toBeGreaterThan(8);
    expect(await page.getByText('PT2H~ would be about two hours').isVisible()).toBe(true);
  });
});

describe('a suggestion', () => {
  it('is one link and one sentence, which open the issue form filled in', async () => {
    const { page } = await openForm();
    const suggest = page.getByRole('link', { name: 'Suggest it' });
    await page.getByLabel('A link', { exact: true }).fill('status.acme.example/1');
    await page.getByText('Write: https://status.acme.example/1').waitFor();
    await page.getByLabel('A link', { exact: true }).fill('https://status.acme.example/1');
    await page.getByLabel('A sentence', { exact: true }).fill('Names failed for an hour.');
    const { searchParams } = new URL((await suggest.getAttribute('href')) ?? '');
    expect(Object.fromEntries(searchParams)).toEqual({
      template: 'suggest-an-outage.yml',
      sources: 'https://status.acme.example/1',
      what: 'Names failed for an hour.',
    });
  });
});

describe('a record of a service that nobody knows yet', () => {
  it('brings the files of the service and of its owner, and all of them as one archive', async () => {
    const { page, faults } = await openForm({ viewport: { width: 390, height: 844 } });
    await fillIn(page);
    await page.getByRole('button', { name: 'Take out acme-cloud-dns' }).click();
    await page.getByLabel('Services that failed').fill('Harbour Booking');
    await page.getByLabel('Services that failed').press('Tab');
    await page.getByRole('button', { name: 'Add “Harbour Booking” as a new service' }).click();
    await page.getByLabel('What sort of service').selectOption('transport');
    await page.getByLabel('Who runs it').fill('Harbour Works');
    await page.getByLabel('Who runs it').press('Tab');
    await page.getByRole('group', { name: 'New organization: Harbour Works' }).waitFor();
    await status(page, 'No problems.');
    expect(await page.locator('.preview .fact-services').innerText()).toContain('Harbour Booking');
    expect(await page.locator('.submit-files code').allInnerTexts()).toEqual([
      'content/organizations/harbour-works.md',
      'content/services/harbour-booking.md',
      'content/incidents/2026-03-01-acme-names.md',
    ]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download all' }).click(),
    ]);
    const archive = await textOf(download);
    expect(archive).toContain('name: Harbour Booking\norganization: harbour-works\nkind: transport\n');
    expect(archive).toContain('content/organizations/harbour-works.md');
    expect(faults).toEqual([]);
  });

  it('says what is wrong beside each field and above all of them, wherever one is on a phone', async () => {
    const { page } = await openForm({ viewport: { width: 390, height: 844 } });
    const bar = page.locator('.check-bar');
    await bar.filter({ hasText: '6 still to write' }).waitFor();
    await fillIn(page);
    await page.getByLabel('Date').fill('2099-03-01');
    await page.getByRole('textbox', { name: 'Sources' }).fill('news.example.org/acme-names');
    await page.getByLabel('What happened, in your own words').fill('For an hour no name was resolved [1].');
    await bar.filter({ hasText: '3 to fix' }).waitFor();
    const told = await page.locator('.field-problems').allInnerTexts();
    expect(told).toHaveLength(3);
    expect(told[0]).toContain('lies in the future');
    expect(told[1]).toContain('Write: https://news.example.org/acme-names');
    expect(told[2]).toContain('cites by a number');
    const box = await bar.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 844).toBe(true);
    expect(await page.locator('.preview .lede').innerText()).toContain('For an hour');
  });
});
