import { setTimeout as wait } from 'node:timers/promises';
import { performance } from 'node:perf_hooks';
import { changeBody } from './changes.ts';
import { endGroup, start } from './measure.ts';
import { hindsight, type Place } from './ours.ts';

const patience = 120_000;

/** The address that a dev server says it serves at. */
async function addressOf(child: ReturnType<typeof start>): Promise<string> {
  let said = '';
  return await new Promise((resolve, reject) => {
    const listen = (text: Buffer): void => {
      said += text.toString();
      const address = /http:\/\/(?:127\.0\.0\.1|localhost):\d+\//.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', reject);
    child.once('close', () => {
      reject(new Error(`The dev server ended:\n${said}`));
    });
  });
}

/** Asks for a page until it holds a text. Throws where that takes minutes. */
async function shown(address: string, text: string): Promise<void> {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok && (await answer.text()).includes(text)) return;
    await wait(10);
  }
  throw new Error(`${address} did not show "${text}".`);
}

/** Seconds from saving an edit of an incident to its page showing it over HTTP, for each of some edits. */
export async function measureReloads(place: Place, edits: number): Promise<number[]> {
  const child = start(hindsight('dev', place));
  try {
    const address = await addressOf(child);
    const seconds: number[] = [];
    // The first brings the page's own code in, as the first visit of a day does; it does not count.
    for (let edit = 0; edit <= edits; edit += 1) {
      const word = `edited${edit}`;
      const saved = performance.now();
      const id = changeBody(place.content, word);
      await shown(`${address}incidents/${id}/`, word);
      seconds.push((performance.now() - saved) / 1000);
    }
    return seconds.slice(1);
  } finally {
    endGroup(child);
  }
}
