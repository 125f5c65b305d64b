/**
 * Write-ups of made-up outages in the style of five teams, each as a team keeps all of its own: for asking how many of a
 * hundred files are understood.
 */

export interface MadeUpFile {
  name: string;
  text: string;
  title: string;
  /** How many entries its timeline has, as a person counts them. */
  entries: number;
}

const things = ['Ferry bookings', 'Tide tables', 'Berth payments', 'Crane control', 'Harbour mail'];
const happenings = [
  'Alert fires',
  'A user writes in',
  'The team looks at logs',
  'A restart does not help',
  'The change is taken back',
  'All is well again',
];

const two = (value: number): string => String(value).padStart(2, '0');

/** A day, and the clock times of its entries; every third passes midnight. */
function dayOf(index: number) {
  const day = new Date(Date.UTC(2021, index % 12, 3 + (index % 25)));
  const count = 3 + (index % 6);
  const start = index % 3 === 0 ? 23 * 60 + 10 : 8 * 60 + index;
  const minutes = Array.from({ length: count }, (_none, at) => start + at * 17);
  return {
    iso: day.toISOString().slice(0, 10),
    clocks: minutes.map((minute) => `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`),
    days: minutes.map((minute) =>
      new Date(day.getTime() + Math.floor(minute / 1440) * 86_400_000).toISOString().slice(0, 10),
    ),
    texts: minutes.map((_minute, at) => happenings[(index + at) % happenings.length] ?? ''),
    title: `${things[index % things.length] ?? ''} fail for ${index + 2} minutes`,
  };
}

type Style = (index: number) => MadeUpFile;

const labels: Style = (index) => {
  const { iso, clocks, days, texts, title } = dayOf(index);
  const timeline = clocks.map((clock, at) => `  - ${days[at] ?? ''} ${clock} ${texts[at] ?? ''}`).join('\n');
  return {
    name: `${iso}-outage-${index}.html.md.erb`,
    title,
    entries: clocks.length,
    text: `---\ntitle: Incident on ${iso} - ${title}\nweight: ${index}\n---\n\n# Incident on ${iso} - ${title}\n\n- **Time to repair**: 1h 5m\n\n- **Impact**:\n  - Users had to wait.\n\n- **Timeline**:\n${timeline}\n\n- **Resolution**: The change was taken back.\n\n- **Review actions**:\n  - Look at the alert\n`,
  };
};

const table: Style = (index) => {
  const { clocks, days, texts, title } = dayOf(index);
  const rows = clocks.map((clock, at) => `| ${days[at] ?? ''} ${clock} | ${texts[at] ?? ''} |`).join('\n');
  return {
    name: `PM2021-${index} - ${title}.md`,
    title,
    entries: clocks.length,
    text: `# ${title}\n\n## Summary\n\nUsers had to wait.\n\n## Timeline\n\nAll times in UTC.\n\n| Time | Event |\n| :--- | --- |\n${rows}\n\n## Contributing Factors\n\n- A change\n\n## Action Items\n\n- Look at the alert\n\n## Attendees\n\nAda Example, Bo Sample\n\n# Stats\n\n- Time to recovery: 20 minutes\n`,
  };
};

const headings: Style = (index) => {
  const { iso, clocks, texts, title } = dayOf(index);
  const [first = '', ...others] = clocks.map(
    (clock, at) => `${clock}\n\n${texts[at] ?? ''}. Then more is said, with \`code\` in it.\n`,
  );
  return {
    name: `${iso}-outage-${index}.md`,
    title,
    entries: clocks.length,
    text: `# ${iso}, ${title}\n\n## Summary\n\nUsers had to wait.\n\n## Timeline\n\nAll times in UTC\n\n### ${iso} ${first}\n${others.map((text) => `### ${text}`).join('\n')}\n## Action items\n\n1. Look at the alert\n`,
  };
};

const half = (clock: string): string => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return `${hours % 12 === 0 ? 12 : hours % 12}:${two(minutes)} ${hours < 12 ? 'AM' : 'PM'}`;
};

const frontMatter: Style = (index) => {
  const { iso, clocks, texts, title } = dayOf(index);
  const entries = clocks
    .map(
      (clock, at) =>
        `### ${at === 0 ? `${iso} ` : ''}${half(clock)} ###\n\n${texts[at] ?? ''}<br>and more.\n`,
    )
    .join('\n');
  return {
    name: `${iso}-outage-${index}.qmd`,
    title,
    entries: clocks.length,
    text: `---\ntitle: ${title}\ndate: ${iso}\n---\n\n## Summary ##\n\nUsers had to wait.\n\n## Timeline ##\n\n${entries}\n## Action items ##\n\n1. Look at the alert\n`,
  };
};

const boldTimes: Style = (index) => {
  const { iso, clocks, texts, title } = dayOf(index);
  return {
    name: `${iso}-outage-${index}.md`,
    title,
    entries: clocks.length,
    text: `# ${title}\n\nUsers had to wait.\n\n## Timeline\n\n${clocks.map((clock, at) => `- **${clock} UTC** - ${texts[at] ?? ''}`).join('\n')}\n\n## Root Cause Analysis\n\nA change.\n\n## Lessons Learned\n\nChanges are tried first.\n`,
  };
};

/** Twenty files of each of five teams, by the name of the team. */
export const madeUpWriteUps: Readonly<Record<string, MadeUpFile[]>> = Object.fromEntries(
  Object.entries({ labels, table, headings, frontMatter, boldTimes }).map(([team, style], at) => [
    team,
    Array.from({ length: 20 }, (_none, index) => style(at * 20 + index)),
  ]),
);
