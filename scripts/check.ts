import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadCollection } from '../src/io/load-collection.ts';
import { formatProblems, formatProblemsAsJson, formatProblemsForGitHub } from '../src/lib/format/problems.ts';
import { hasErrors } from '../src/lib/problem.ts';

const formats = ['text', 'json', 'github'];
const usage = 'npm run check -- [--format text|json|github] [paths]';

function readArguments(): { format: string; paths: string[] } {
  try {
    const { values, positionals } = parseArgs({
      options: { format: { type: 'string', default: 'text' } },
      allowPositionals: true,
    });
    if (formats.includes(values.format)) return { format: values.format, paths: positionals };
    console.error(
      `There is no format "${values.format}".\n  allowed: ${formats.join(', ')}\n  write:   ${usage}`,
    );
  } catch (error) {
    console.error(`${(error as Error).message}\n  write:   ${usage}`);
  }
  process.exit(2);
}

const { format, paths } = readArguments();
const { problems: all, counts } = await loadCollection();
const wanted = paths.map((given) => path.relative(process.cwd(), path.resolve(given)).replaceAll('\\', '/'));
const problems =
  wanted.length === 0
    ? all
    : all.filter(({ file }) =>
        wanted.some((prefix) => prefix === '' || file === prefix || file.startsWith(`${prefix}/`)),
      );

if (format === 'json') console.log(formatProblemsAsJson(problems));
else if (format === 'github') console.log(formatProblemsForGitHub(problems));
else console.log(formatProblems(problems, counts));
process.exitCode = hasErrors(problems) ? 1 : 0;
