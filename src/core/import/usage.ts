const flags: readonly [flag: string, what: string][] = [
  ['--services a,b', 'what failed, for records that do not say it: ids or any names of services'],
  ['--service-name "…"', 'creates the one service that is not known, under this name'],
  ['--service-kind word', 'the kind of the new service'],
  ['--organization id', 'who operated it, where the services do not say; the owner of a new service'],
  ['--organization-name "…"', 'creates that organization under this name'],
  ['--zone Europe/London', 'the zone of clock times that name none'],
  ['--address https://…/{path}', 'where each file can be read, if it can: the source of its record'],
  ['--map file.yml', 'the mapping of an export: where its values stand'],
  ['--format text|json', 'how the report is written; text when left out'],
  ['--report file', 'writes the report there and prints only what is asked for'],
  ['--dry-run', 'reads and reports, and writes nothing'],
];

const width = Math.max(...flags.map(([flag]) => flag.length));

/** How the command is called. */
export const usage = [
  'npm run import -- markdown <folder> [flags]             write-ups as a team keeps them',
  'npm run import -- <tool> <file or folder> [flags]       an export: statuspage, google-cloud, rootly and others',
  'npm run import -- services <file or folder> [flags]     catalog-info.yaml of Backstage, compass.yml, components.json',
  'npm run import -- services <tool> <file> [flags]        the services that the incidents of an export name',
  'npm run import -- --map <mapping> <file or folder>      any other export, by a mapping of your own',
  '',
  ...flags.map(([flag, what]) => `  ${flag.padEnd(width)}  ${what}`),
].join('\n');
