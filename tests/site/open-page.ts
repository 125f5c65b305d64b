import { buffer, text } from 'node:stream/consumers';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Download,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { chromiumLaunchOptions } from '../../src/node/find-browser.ts';

/** A page with everything it did that no page of ours may do. */
export interface WatchedPage {
  page: Page;
  /** Errors and warnings of the console, faults of scripts, and requests to another origin or without success. */
  faults: string[];
}

let browser: Browser;
/** For pages without wishes of their own; nothing of ours is kept between visits. */
let plainContext: BrowserContext;
const toClose: (Page | BrowserContext)[] = [];

const defaults = { viewport: { width: 1280, height: 800 }, timezoneId: 'UTC' };

/**
 * Starts a browser for the tests of a file and closes what each test opened. Files run side by side, and pages of one
 * browser take the focus from each other.
 */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch(chromiumLaunchOptions());
    plainContext = await browser.newContext(defaults);
  });
  afterEach(async () => {
    await Promise.all(toClose.splice(0).map((opened) => opened.close()));
  });
  afterAll(async () => {
    await browser.close();
  });
}

/** An empty page, watched from the start; with options in a context of its own. It is closed after the test. */
export async function newPage(options?: BrowserContextOptions): Promise<WatchedPage> {
  const context = options ? await browser.newContext({ ...defaults, ...options }) : plainContext;
  const page = await context.newPage();
  toClose.push(options ? context : page);
  // A limit for what never comes: a busy machine is not a fault of the page.
  page.setDefaultTimeout(120_000);
  return { page, faults: watch(page) };
}

/** Opens an address of the fixture site, such as `search/?q=certificate`, and waits until it has loaded. */
export async function openPage(address: string, options?: BrowserContextOptions): Promise<WatchedPage> {
  const watched = await newPage(options);
  await watched.page.goto(inject('site').url + address, { waitUntil: 'load' });
  return watched;
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
