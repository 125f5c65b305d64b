import { toTime } from './calendar.ts';
import { toDocument, toYaml } from './document.ts';
import { frontMatter, momentsOf, sourceIds } from './front-matter.ts';
import type { Plan } from './plan.ts';

const paragraphs = ({ writer }: Plan, count: number): string =>
  Array.from({ length: count }, () => writer.paragraph(5, sourceIds)).join('\n\n');

const bullets = ({ writer }: Plan, count: number): string =>
  Array.from({ length: count }, () => `- ${writer.paragraph(1, ['report', 'daily'])}`).join('\n');

function table({ writer, random }: Plan): string {
  const rows = Array.from({ length: 4 }, () => `| ${writer.phrase()} | ${random.between(2, 400)} |`);
  return ['| step | minutes |', '| --- | --- |', ...rows].join('\n');
}

/** Seven entries in their order, from the beginning to the end; together they cite every source. */
function timeline(plan: Plan): string {
  const { start, end, writer } = plan;
  const { detected, declared, mitigated, restoring } = momentsOf(plan);
  const between = Math.round((declared + mitigated) / 2);
  return [start, detected, declared, between, mitigated, restoring, end]
    .map((minute, index) => `- \`${toTime(minute)}\` ${writer.sentence(sourceIds[index % sourceIds.length])}`)
    .join('\n');
}

function body(plan: Plan): string {
  const related =
    plan.related === undefined ? '' : ` It came after [an earlier one](/incidents/${plan.related}/).`;
  return [
    '## What happened',
    paragraphs(plan, 3) + related,
    '## Impact',
    paragraphs(plan, 2),
    ...(plan.random.chance(0.15) ? [table(plan)] : []),
    '## Response',
    paragraphs(plan, 2),
    '## What made it worse',
    paragraphs(plan, 1),
    '## Lessons',
    bullets(plan, 4),
    '## What is not known',
    bullets(plan, 3),
    '## Timeline',
    timeline(plan),
  ].join('\n\n');
}

/** The file of an incident. */
export const incidentText = (plan: Plan): string => toDocument(frontMatter(plan), body(plan));

/** Its claims file: what else was printed, and why it was not adopted. */
export function claimsText({ start, end, writer, random }: Plan): string {
  const claims = [
    {
      field: 'times.started',
      says: writer.sentence(),
      value: `${toTime(start + random.between(20, 50))}~`,
      status: 'mistaken',
      why: writer.sentence(),
      against: ['report'],
      sources: ['wire'],
    },
    {
      field: 'times.ended',
      printed: writer.sentence(),
      value: toTime(end + random.between(-5, 30)),
      status: 'superseded',
      why: writer.sentence(),
      sources: ['daily'],
    },
    ...Array.from({ length: random.between(0, 3) }, () => ({
      topic: random.pick(['cause', 'impact', 'recovery', 'users']),
      says: writer.sentence(),
      status: random.pick(['unverified', 'rejected', 'disputed']),
      why: writer.sentence(),
      sources: ['wire', 'daily'],
    })),
  ];
  return toYaml({ claims });
}
