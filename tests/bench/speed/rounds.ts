import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeCollection } from '../collection/write-collection.ts';
import type { Case, ImageDrawing, Peer, Rounds } from './case.ts';
import { measureReloads } from './dev-reload.ts';
import { lastLine, measure, type Measurement } from './measure.ts';
import { drawImages, engineRoot, ourCases, type Place } from './ours.ts';
import { eleventy } from './peers/eleventy.ts';
import { hugo } from './peers/hugo.ts';
import { peerTexts } from './peers/peer-texts.ts';
import { starlight } from './peers/starlight.ts';

const allPeers: Record<string, Peer> = { hugo, eleventy, starlight };

/** All that was measured at one size. */
export interface SizeResult {
  incidents: number;
  rounds: Rounds;
  /** Left out where so many images would take an hour. */
  images: ImageDrawing | undefined;
  /** Seconds from a saved edit to the page that shows it. */
  reloads: number[];
  /** Peers that could not be measured, with why. */
  skipped: { name: string; why: string }[];
}

export interface SpeedOptions {
  rounds: number;
  peers: readonly string[];
  /** Says what is being done; a run takes minutes. */
  tell: (text: string) => void;
}

/** Up to how many incidents images are drawn, once. */
const mostDrawn = 1_000;

const workFolder = join(engineRoot, '.bench/work');

async function preparePeers(folder: string, incidents: number, { peers, tell }: SpeedOptions) {
  const texts = peers.length > 0 ? peerTexts(incidents) : [];
  const cases: Case[] = [];
  const skipped: SizeResult['skipped'] = [];
  for (const name of peers) {
    const peer = allPeers[name];
    if (!peer) throw new RangeError(`There is no peer "${name}".`);
    const own = join(folder, name);
    mkdirSync(own, { recursive: true });
    const prepared = await peer.prepare(own, texts);
    if (typeof prepared !== 'string') cases.push(...prepared.map((one) => ({ ...one, peer: peer.name })));
    else {
      skipped.push({ name: peer.name, why: prepared });
      tell(`${peer.name} is not measured: ${prepared}.`);
    }
  }
  return { cases, skipped };
}

type Failed = Map<string, string>;

/** Measures a case, and notes a peer that fails: it does not keep the others from being measured. */
async function measureCase(
  { name, prepare, command, peer }: Case,
  failed: Failed,
): Promise<Measurement | undefined> {
  if (peer !== undefined && failed.has(peer)) return undefined;
  prepare?.();
  try {
    return await measure(command);
  } catch (error) {
    if (peer === undefined) throw error;
    failed.set(peer, `${name} failed (${lastLine((error as Error).message)})`);
    return undefined;
  }
}

/** Measures every case once in each round, so that what slows the machine for a while slows all of them. */
async function measureRounds(cases: readonly Case[], { rounds, tell }: SpeedOptions) {
  const measured: Rounds = new Map(cases.map(({ name }) => [name, []]));
  const failed: Failed = new Map();
  for (let round = 1; round <= rounds; round += 1)
    for (const one of cases) {
      const measurement = await measureCase(one, failed);
      if (measurement) measured.get(one.name)?.push(measurement);
      tell(`  round ${round} of ${rounds}: ${one.name}, ${measurement?.seconds.toFixed(2) ?? '-'} s`);
    }
  for (const { name, peer } of cases) if (peer !== undefined && failed.has(peer)) measured.delete(name);
  return { measured, failed: [...failed].map(([name, why]) => ({ name, why })) };
}

/** Measures ourselves and the peers on one made-up collection. */
export async function measureSize(incidents: number, options: SpeedOptions): Promise<SizeResult> {
  const { tell } = options;
  rmSync(workFolder, { recursive: true, force: true });
  const place: Place = { folder: join(workFolder, 'ours'), content: join(workFolder, 'content') };
  mkdirSync(place.folder, { recursive: true });
  try {
    tell(`${incidents} incidents`);
    writeCollection({ count: incidents, folder: place.content });
    const images = incidents <= mostDrawn ? await drawImages(place) : undefined;
    const { cases, skipped } = await preparePeers(workFolder, incidents, options);
    const { measured, failed } = await measureRounds([...ourCases(place), ...cases], options);
    tell('  edits while the dev server runs');
    const reloads = await measureReloads(place, 5);
    return { incidents, images, rounds: measured, reloads, skipped: [...skipped, ...failed] };
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}
