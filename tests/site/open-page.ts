import { buffer, text } from 'node:stream/consumers';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Download,
  type Page,
} from 'playwright-core';
import { afterEach, beforeAll, inject } from 'vitest';
import { chromiumLaunchOptions } from '../../src/node/find-browser.ts';

/** A page with everything it did that no page of ours may do. */
export interface WatchedPage {
  page: Page;
  /** Errors and warnings of the console, faults of scripts, and requests to another origin or without success. */
  faults: string[];
}

/** Started for the first file of a worker that asks for it, and ended with the worker. */
let browser: Browser | undefined;
/**
 * Pages that tests have one after the other, by whether scripts run in them: a new one costs a process of the browser,
 * which takes twice as long as the visit itself. Each is in a context of its own.
 */
const idle = { withScripts: [] as Page[], withoutScripts: [] as Page[] };
const taken: { page: Page; from: Page[] }[] = [];
const toClose: (Page | BrowserContext)[] = [];

const defaults = { viewport: { width: 1280, height: 800 }, timezoneId: 'UTC' };

/**
 * Each page is seen once and for a moment. What optimizing compilers make of its scripts, and what a process of its own
 * draws for no screen, costs more than it brings. Not where it is measured how fast a page is.
 */
const forShortVisits = ['--js-flags=--no-opt,--no-maglev', '--in-process-gpu'];

async function startedBrowser(): Promise<Browser> {
  const { args, ...options } = chromiumLaunchOptions();
  browser ??= await chromium.launch({ ...options, args: [...args, ...forShortVisits] });
  return browser;
}

/** Starts a browser for the tests of a file, and closes or clears what each test opened. */
export function useBrowser(): void {
  beforeAll(startedBrowser);
  afterEach(async () => {
    await Promise.all(toClose.splice(0).map((opened) => opened.close()));
    for (const { page, from } of taken.splice(0)) if (await isCleared(page)) from.push(page);
  });
}

/** Leaves nothing of a test for the next one, which cannot have a page that was closed. */
async function isCleared(page: Page): Promise<boolean> {
  const context = page.context();
  if (page.isClosed()) {
    await context.close();
    return false;
  }
  for (const opened of context.pages()) if (opened !== page) await opened.close();
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // Where no page of a site was reached there is nothing that could be kept, nor leave to ask.
  if (page.url().startsWith('http'))
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  await page.goto('about:blank');
  await context.clearPermissions();
  await context.clearCookies();
  return true;
}

/** What a page can be brought to after it was opened, and whether scripts run, for which there are two sorts of pages. */
const ofKept = ['viewport', 'colorScheme', 'permissions', 'javaScriptEnabled'];

async function keptPage(options: BrowserContextOptions): Promise<Page> {
  const { viewport, colorScheme, permissions, javaScriptEnabled = true } = options;
  const from = javaScriptEnabled ? idle.withScripts : idle.withoutScripts;
  const page =
    from.pop() ??
    (await (await (await startedBrowser()).newContext({ ...defaults, javaScriptEnabled })).newPage());
  taken.push({ page, from });
  await page.setViewportSize(viewport ?? defaults.viewport);
  await page.emulateMedia({
    colorScheme: colorScheme ?? null,
    media: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
  });
  if (permissions) await page.context().grantPermissions(permissions);
  return page;
}

/** An empty page in a context of its own: of a browser that has not been anywhere, and keeps no file of a visit before. */
async function firstVisit(options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await (await startedBrowser()).newContext({ ...defaults, ...options });
  toClose.push(context);
  return watched(await context.newPage());
}

/**
 * An empty page, watched from the start, of which nothing but the browser's kept files is left after the test: each in a
 * context of its own, and one with options that no open page can be brought to in a new one.
 */
export async function newPage(options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const isKept = Object.keys(options).every((name) => ofKept.includes(name));
  return isKept ? watched(await keptPage(options)) : firstVisit(options);
}

function watched(page: Page): WatchedPage {
  // A limit for what never comes: a busy machine is not a fault of the page.
  page.setDefaultTimeout(120_000);
  return { page, faults: watch(page) };
}

/** Opens an address of the fixture site, such as `search/?q=certificate`, and waits until it has loaded. */
export async function openPage(address: string, options?: BrowserContextOptions): Promise<WatchedPage> {
  const opened = await newPage(options);
  await opened.page.goto(inject('site').url + address, { waitUntil: 'load' });
  return opened;
}

function watch(page: Page): string[] {
  const faults: string[] = [];
  const origins = [inject('site'), inject('siteBelowPath')].map(({ url }) => new URL(url).origin);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!origins.includes(new URL(request.url()).origin)) faults.push(`asked for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}

/** What was downloaded, as text; the browser's own files are out of reach. */
export const textOf = async (download: Download): Promise<string> => text(await download.createReadStream());

/** The size of an image that was downloaded, as its first chunk says; throws where it is no PNG. */
export async function sizeOfPng(download: Download): Promise<{ width: number; height: number }> {
  const bytes = await buffer(await download.createReadStream());
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${download.suggestedFilename()} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
