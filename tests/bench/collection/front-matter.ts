import { toDay, toDuration, toTime } from './calendar.ts';
import { actions, conditions, factors } from './cause.ts';
import type { Plan } from './plan.ts';
import { counters } from './registry.ts';
import { places } from './words.ts';

/** The five sources of every incident; all are used. */
export const sourceIds = ['report', 'status', 'probes', 'wire', 'daily'] as const;

function sources({ id, title, start, end, organization, writer }: Plan) {
  const host = `${organization.id}.example`;
  return [
    {
      id: 'report',
      kind: 'operator-postmortem',
      title: `What happened: ${title.slice(title.indexOf(':') + 2)}`,
      publisher: organization.name,
      published: toDay(end + 4 * 1440),
      url: `https://engineering.${host}/${id}`,
    },
    {
      id: 'status',
      kind: 'operator-status',
      title: writer.phrase(),
      publisher: `${organization.name} status page`,
      published: toDay(start),
      url: `https://status.${host}/incidents/${id}`,
    },
    {
      id: 'probes',
      kind: 'measurement',
      title: writer.phrase(),
      publisher: 'Probe Notes',
      published: toDay(end + 1440),
      url: `https://probe-notes.example/${id}`,
    },
    {
      id: 'wire',
      kind: 'press',
      title: writer.phrase(),
      publisher: 'The Wire',
      published: toDay(start),
      url: `https://wire.example/${toDay(start).replaceAll('-', '/')}/${id}`,
    },
    {
      id: 'daily',
      kind: 'press',
      title: writer.phrase(),
      publisher: 'Daily Packet',
      published: toDay(end),
      url: `https://daily-packet.example/news/${id}`,
    },
  ];
}

/** The sentence of a cause begins with the event, as people write it. */
function cause({ cause: { trigger, mechanisms, layers }, writer, random }: Plan) {
  const known = random.chance(0.92);
  return {
    text: writer.sentence(),
    trigger: known ? trigger : 'undisclosed',
    mechanisms: random.sample(mechanisms, random.between(1, 3)),
    layers: random.sample(layers, random.between(1, 2)),
    ...(random.chance(0.3)
      ? { conditions: [{ is: random.pick(conditions), quote: writer.sentence(), sources: ['report'] }] }
      : {}),
    ...(random.chance(0.2) && trigger !== 'attack'
      ? { ruledOut: [{ is: 'attack', sources: ['report', 'wire'] }] }
      : {}),
    status: 'stated',
    sources: random.chance(0.5) ? ['report'] : ['report', 'status'],
  };
}

/** What was done, the last of which ended it. */
function response({ writer, random }: Plan) {
  const done = random.sample(actions, random.between(1, 3));
  return {
    text: writer.sentence(),
    detectedBy: random.pick(['monitoring', 'staff', 'users']),
    actions: done.map((did, index) => ({
      did,
      result: index === done.length - 1 ? 'ended' : random.pick(['eased', 'none']),
      sources: ['report'],
    })),
    factors: random.sample(factors, random.between(1, 3)),
    sources: ['report'],
  };
}

/** Minutes of the moments, in their usual order. */
export function momentsOf({ start, end }: Plan) {
  const at = (share: number): number => Math.round(start + (end - start) * share);
  return { detected: at(0.06), declared: at(0.2), mitigated: at(0.7), restoring: at(0.78) };
}

function times(plan: Plan) {
  const { start, end, writer, random } = plan;
  const { detected, declared, mitigated, restoring } = momentsOf(plan);
  const inexact = random.chance(0.25) && end - start > 120 ? '~' : '';
  return {
    started: { at: toTime(start), means: writer.phrase(), sources: ['report', 'probes'] },
    ...(random.chance(0.8) ? { detected: { at: toTime(detected), sources: ['report'] } } : {}),
    ...(random.chance(0.9) ? { declared: { at: toTime(declared), sources: ['status'] } } : {}),
    ...(random.chance(0.7) ? { mitigated: { at: toTime(mitigated), sources: ['report'] } } : {}),
    ...(random.chance(0.5) ? { restoring: { at: toTime(restoring), sources: ['probes'] } } : {}),
    ...(random.chance(0.95)
      ? { ended: { at: `${toTime(end)}${inexact}`, sources: ['report', 'wire'] } }
      : {}),
    ...(random.chance(0.4)
      ? { resolved: { at: toTime(end + random.between(5, 90)), sources: ['status'] } }
      : {}),
  };
}

function impact({ services, downstream, start, end, writer, random }: Plan) {
  const window = { from: toTime(start), to: toTime(end) };
  return [
    {
      services: services.map(({ id }) => id),
      effect: random.pick(['unreachable', 'errors', 'slow']),
      ...window,
      places: random.chance(0.4) ? ['world'] : random.sample(places, random.between(1, 3)),
      extent: writer.phrase(),
      sources: ['report', 'probes'],
    },
    ...(random.chance(0.3)
      ? [{ services: services.slice(0, 1).map(({ id }) => id), effect: 'stale', sources: ['daily'] }]
      : []),
    ...(downstream.length > 0
      ? [{ downstream: downstream.map(({ id }) => id), effect: 'errors', ...window, sources: ['wire'] }]
      : []),
  ];
}

function reports({ services, start, end, random }: Plan) {
  if (random.chance(0.3)) return 'unknown';
  const counter = random.pick(counters);
  const peak = Math.round(800 * Math.exp(1.4 * random.normal())) + 10;
  const scope = {
    services: services.slice(0, 1).map(({ id }) => id),
    places: [random.pick(places)],
    counter,
  };
  return [
    {
      count: peak,
      kind: 'peak',
      at: toTime(Math.round(start + (end - start) / 3)),
      ...scope,
      sources: ['daily'],
    },
    ...(random.chance(0.4)
      ? [
          {
            count: `${peak * random.between(4, 30)}~`,
            kind: 'cumulative',
            window: toDay(start),
            ...scope,
            sources: ['wire'],
          },
        ]
      : []),
  ];
}

function figures({ start, random }: Plan) {
  const customers = { measure: 'customers', value: `${random.between(2, 90) * 1000}~`, unit: 'people' };
  const errors = { measure: 'error-rate', value: random.between(3, 95), unit: 'percent' };
  return [
    { ...customers, places: ['world'], at: toDay(start), by: 'the operator', sources: ['report'] },
    ...(random.chance(0.5)
      ? [{ ...errors, at: toTime(start), method: 'of all requests', sources: ['probes'] }]
      : []),
  ];
}

/** The front matter of an incident in full form. */
export function frontMatter(plan: Plan): Record<string, unknown> {
  const { title, start, end, services, downstream, related, random } = plan;
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  return {
    title,
    date: toDay(start),
    services: ids(services),
    ...(downstream.length > 0 ? { downstream: ids(downstream) } : {}),
    kind: random.chance(0.75) ? 'outage' : 'degradation',
    cause: cause(plan),
    response: response(plan),
    times: times(plan),
    impact: impact(plan),
    reports: reports(plan),
    ...(random.chance(0.4) ? { duration: { value: toDuration(end - start), sources: ['report'] } } : {}),
    ...(random.chance(0.5) ? { figures: figures(plan) } : {}),
    sources: sources(plan),
    added: toDay(end + 2 * 1440),
    ...(related === undefined
      ? {}
      : { related: [{ id: related, type: 'related', why: plan.writer.phrase() }] }),
    ...(random.chance(0.25)
      ? { reviewed: { on: toDay(end), by: 'person', sources: ['report', 'probes'] } }
      : {}),
    writtenBy: 'machine',
  };
}
