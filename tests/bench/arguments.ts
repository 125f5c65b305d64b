import { parseArgs } from 'node:util';

export const usage =
  'npm run bench -- [--json] [--part speed|quality] [--sizes 100,1000] [--rounds 3] [--peers hugo,eleventy,starlight|none]';

const parts = ['speed', 'quality'];
const peers = ['hugo', 'eleventy', 'starlight'];

export interface BenchArguments {
  json: boolean;
  parts: string[];
  /** Numbers of incidents, ascending. */
  sizes: number[];
  rounds: number;
  peers: string[];
}

const isCount = (text: string): boolean => /^[1-9]\d{0,5}$/.test(text);

/** What a call asks for, or what is wrong with it. */
export function parseBenchArguments(args: readonly string[]): BenchArguments | string {
  let given: Record<'part' | 'sizes' | 'rounds' | 'peers', string> & { json: boolean };
  try {
    ({ values: given } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        part: { type: 'string', default: 'speed,quality' },
        sizes: { type: 'string', default: '100,1000' },
        rounds: { type: 'string', default: '3' },
        peers: { type: 'string', default: peers.join() },
      },
    }));
  } catch (error) {
    return (error as Error).message;
  }
  const list = (text: string): string[] => text.split(',').filter(Boolean);
  const sizes = list(given.sizes);
  const wantedPeers = given.peers === 'none' ? [] : list(given.peers);
  const stray =
    list(given.part).find((part) => !parts.includes(part)) ??
    [...sizes, given.rounds].find((text) => !isCount(text)) ??
    wantedPeers.find((peer) => !peers.includes(peer));
  if (stray !== undefined) return `"${stray}" is nothing to measure.`;
  return {
    json: given.json,
    parts: list(given.part),
    sizes: sizes.map(Number).sort((a, b) => a - b),
    rounds: Number(given.rounds),
    peers: wantedPeers,
  };
}
