import { calendar } from './calendar.ts';
import { causePatterns } from './cause.ts';
import { toDocument, toYaml } from './document.ts';
import { claimsText, incidentText } from './incident-text.ts';
import { planIncident, type World } from './plan.ts';
import { writerOn } from './prose.ts';
import { randomFrom } from './random.ts';
import { counters, madeUpRegistry, type MadeUpRegistry } from './registry.ts';
import { inventedName } from './words.ts';

/** A file of a content folder, with its path in it. */
export interface MadeUpFile {
  path: string;
  text: string;
}

function* registryFiles({ organizations, services }: MadeUpRegistry, seed: string): Generator<MadeUpFile> {
  const writer = writerOn([inventedName(7), inventedName(11)], randomFrom(`${seed} registry texts`));
  for (const { id, name, formerName } of organizations)
    yield {
      path: `organizations/${id}.md`,
      text: toDocument(
        { name, ...(formerName === undefined ? {} : { names: [{ name: formerName, until: '2016-03' }] }) },
        `${name} operates services. ${writer.sentence()}`,
      ),
    };
  for (const { id, name, aliases, organization, kind, parent } of services)
    yield {
      path: `services/${id}.md`,
      text: toDocument(
        { name, aliases, organization, ...(parent === undefined ? {} : { parent }), kind },
        `${name} is a service. ${writer.sentence()}`,
      ),
    };
  for (const id of counters)
    yield {
      path: `counters/${id}.md`,
      text: toDocument(
        { name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`, homePage: `https://${id}.example` },
        writer.sentence(),
      ),
    };
}

/** Five incidents for the home page and pairs of neighbours among the first sixteen, as far as there are so many. */
function settings(ids: readonly string[], count: number): MadeUpFile {
  const pairs = ids.slice(1, 16).map((id, index) => [ids[index], id]);
  return {
    path: 'site.yml',
    text: toYaml({
      name: 'Made-up outages',
      tagline: `A collection of ${count} incidents that never happened`,
      description: 'Made for measuring: every incident, service and source here is invented.',
      address: 'http://localhost:4321',
      repository: 'https://git.example/made-up/outages',
      branch: 'main',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      featured: ids.slice(0, 5),
      ...(pairs.length > 0 ? { pairs } : {}),
    }),
  };
}

function* comparisons(ids: readonly string[], seed: string): Generator<MadeUpFile> {
  const random = randomFrom(`${seed} comparisons`);
  const writer = writerOn([inventedName(13), inventedName(17)], random);
  const pages = Math.min(40, Math.floor(ids.length / 50));
  for (let number = 1; number <= pages; number += 1) {
    const incidents = random.sample(ids, 2);
    yield {
      path: `comparisons/two-outages-${number}.md`,
      text: toDocument(
        { title: `Two outages beside each other, number ${number}`, incidents },
        writer.paragraph(
          6,
          incidents.map((id) => `${id}:report`),
        ),
      ),
    };
  }
}

/**
 * A content folder of so many made-up incidents in full form: some 800 words with citations, five sources, seven
 * entries of a timeline; one in seven has a claims file. It passes `check` without a word. The same count and seed give
 * the same bytes. Throws RangeError for less than one incident.
 */
export function* madeUpCollection(count: number, seed = 'hindsight'): Generator<MadeUpFile> {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`${count} is no number of incidents.`);
  const registry = madeUpRegistry(count, seed);
  const pickCause = causePatterns(seed);
  const world: World = {
    seed,
    registry,
    pickCause,
    pickTime: calendar(),
    titles: new Set(),
    past: new Map(),
  };
  yield* registryFiles(registry, seed);
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const plan = planIncident(number, world);
    ids.push(plan.id);
    yield { path: `incidents/${plan.id}.md`, text: incidentText(plan) };
    if (number % 7 === 0) yield { path: `incidents/${plan.id}.claims.yaml`, text: claimsText(plan) };
  }
  yield* comparisons(ids, seed);
  yield settings(ids, count);
}
