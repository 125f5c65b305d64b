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
 * The page that tests without particular wishes have one after the other: a new one costs a process of the browser, which
 * takes twice as long as the visit itself.
 */
let shared: Page | undefined;
let isSharedTaken = false;
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
    const isToClear = isSharedTaken;
    isSharedTaken = false;
    if (isToClear && shared) await clear(shared);
  });
}

/** Leaves nothing of a test for the next one. */
async function clear(page: Page): Promise<void> {
  if (page.isClosed()) {
    shared = undefined;
    return;
  }
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // Where no page of a site was reached there is nothing that could be kept, nor leave to ask.
  if (page.url().startsWith('http'))
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  await page.goto('about:blank');
  await page.context().clearPermissions();
  await page.context().clearCookies();
}

/** Whether a page can be brought to what is asked for after it was opened. */
const isOfLook = (options: BrowserContextOptions): boolean =>
  Object.keys(options).every((name) => ['viewport', 'colorScheme'].includes(name));

async function sharedPage({ viewport, colorScheme }: BrowserContextOptions): Promise<Page> {
  isSharedTaken = true;
  shared ??= await (await (await startedBrowser()).newContext(defaults)).newPage();
  await shared.setViewportSize(viewport ?? defaults.viewport);
  await shared.emulateMedia({
    colorScheme: colorScheme ?? null,
    media: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
  });
  return shared;
}

/** An empty page in a context of its own: of a browser that has not been anywhere, and keeps no file of a visit before. */
export async function firstVisit(options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await (await startedBrowser()).newContext({ ...defaults, ...options });
  toClose.push(context);
  return watched(await context.newPage());
}

/**
 * An empty page, watched from the start, of which nothing but the browser's kept files is left after the test. A second
 * page of a test, and one with options that no open page can be brought to, is in a context of its own.
 */
export async function newPage(options: BrowserContextOptions = {}): Promise<WatchedPage> {
  return isOfLook(options) && !isSharedTaken ? watched(await sharedPage(options)) : firstVisit(options);
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
