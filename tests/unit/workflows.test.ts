import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { totalRuns, weeklyRuns } from './fuzz/runs.ts';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  on: string | Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const root = path.join(import.meta.dirname, '../..');
const textsIn = (folder: string) =>
  readdirSync(path.join(root, folder)).map(
    (name) => [name, readFileSync(path.join(root, folder, name), 'utf8')] as const,
  );
/** Ours, and the one that a team begins with. */
const texts = new Map(['.github/workflows', 'starter/.github/workflows'].flatMap(textsIn));
const workflows = new Map([...texts].map(([name, text]) => [name, parse(text) as Workflow]));
const workflow = (name: string): Workflow => workflows.get(name)!;
const jobs = [...workflows].flatMap(([name, { jobs: own }]) =>
  Object.entries(own).map(([id, job]) => ({ at: `${name} ${id}`, job })),
);
const steps = jobs.flatMap(({ at, job }) => job.steps.map((step) => ({ at, step })));

/** Words of an event that a stranger chooses. */
const strangersWords = /\$\{\{[^}]*github\.(?:event\b|head_ref|ref_name)/;

describe('every workflow', () => {
  it('is read', () => {
    expect([...workflows.keys()].sort()).toEqual([
      'adopt.yml',
      'fuzz.yml',
      'incidents.yml',
      'links.yml',
      'main.yml',
      'pull-request.yml',
      'release.yml',
    ]);
    expect(steps.length).toBeGreaterThan(15);
  });

  it('never runs a stranger’s code with the rights of the repository', () => {
    for (const { on } of workflows.values()) {
      const events = typeof on === 'string' ? [on] : Object.keys(on);
      expect(events).not.toContain('pull_request_target');
      expect(events).not.toContain('workflow_run');
    }
  });

  it('uses actions by the hash of a commit, with its tag beside it', () => {
    const lines = [...texts.values()].flatMap((text) => text.match(/^.*\buses:.*$/gm) ?? []);
    expect(lines).toHaveLength(steps.filter(({ step }) => step.uses).length);
    const pinned = /uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(lines.filter((line) => !pinned.test(line))).toEqual([]);
  });

  it('pins an action to one commit everywhere', () => {
    const names = steps.flatMap(({ step }) => step.uses ?? []);
    const actions = new Set(names.map((name) => name.split('@')[0]));
    expect(new Set(names).size).toBe(actions.size);
  });

  it('puts no words of an event into a command', () => {
    expect(strangersWords.test('echo ${{ github.event.pull_request.title }}')).toBe(true);
    expect(steps.filter(({ step }) => strangersWords.test(step.run ?? ''))).toEqual([]);
  });

  it('fills in nothing at all where a shell would read it', () => {
    expect(steps.filter(({ step }) => step.run?.includes('${{'))).toEqual([]);
  });

  it('lets no job run for ever', () => {
    expect(jobs.filter(({ job }) => !(job['timeout-minutes']! > 0)).map(({ at }) => at)).toEqual([]);
  });

  it('leaves no token behind for what runs later', () => {
    const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(3);
    for (const { step } of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  it('uses no secret', () => {
    for (const text of texts.values()) expect(text).not.toMatch(/\bsecrets\b/);
  });

  it('runs scripts of package.json and commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const runs = steps.flatMap(({ step }) => step.run ?? []).join('\n');
    const npm = [...runs.matchAll(/npm (?:run (?:--silent )?)?([a-z-]+)/g)].map(([, name]) => name!);
    const direct = [...runs.matchAll(/bootstrap\.mjs ([a-z-]+)/g)].map(([, name]) => name!);
    expect(npm.length + direct.length).toBeGreaterThan(5);
    expect([...npm, ...direct].filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
  });
});

describe('rights', () => {
  const rightsOf = (name: string) => ({
    all: workflow(name).permissions,
    ...Object.fromEntries(Object.entries(workflow(name).jobs).map(([id, job]) => [id, job.permissions])),
  });

  it('are to read, for a pull request', () => {
    expect(rightsOf('pull-request.yml')).toEqual({
      all: { contents: 'read' },
      content: undefined,
      tests: undefined,
    });
  });

  it('to publish belong to a job that runs nothing of ours', () => {
    expect(rightsOf('main.yml')).toEqual({
      all: {},
      build: { contents: 'read', pages: 'read' },
      deploy: { pages: 'write', 'id-token': 'write' },
    });
    expect(workflow('main.yml').jobs.deploy!.steps.filter(({ run }) => run)).toEqual([]);
  });

  it('to write issues belong to a job that reads neither the repository nor the network', () => {
    expect(rightsOf('links.yml')).toEqual({
      all: {},
      check: { contents: 'read' },
      report: { issues: 'write' },
    });
    const { steps: report } = workflow('links.yml').jobs.report!;
    expect(report.filter(({ uses }) => uses)).toEqual([]);
    expect(report.map(({ run }) => run).join('\n')).not.toMatch(/npm|node|curl/);
  });
});

describe('a release of the data set', () => {
  const { build, publish } = workflow('release.yml').jobs;

  it('is written by a job that only reads, and published by one that runs nothing of ours', () => {
    expect(workflow('release.yml').permissions).toEqual({});
    expect(build!.permissions).toEqual({ contents: 'read' });
    expect(publish!.permissions).toEqual({ contents: 'write', actions: 'read' });
    expect(publish!.steps.filter(({ uses }) => uses)).toEqual([]);
    expect(publish!.steps.map(({ run }) => run).join('\n')).not.toMatch(/npm|node|curl/);
  });

  it('stands at an address of the site that is published after it', () => {
    const fetched = workflow('main.yml').jobs.build!.steps.find(({ run }) => run?.includes('gh release'))!;
    expect(fetched.run).toContain('--dir "releases/${tag#data-}"');
    expect(publish!.steps[0]!.run).toContain('gh release create "data-$version"');
  });
});

describe('a pull request', () => {
  const { content, tests } = workflow('pull-request.yml').jobs;

  it('gets its summary whatever happened before, in a job without the tests', () => {
    const summary = content!.steps.at(-1)!;
    expect(summary.run).toContain('summarize-change');
    expect(summary.if).toBe('${{ always() }}');
    expect(content!.steps.map(({ run }) => run).join('\n')).not.toContain('npm test');
    expect(tests!.steps.at(-1)!.run).toContain('npm test');
  });

  it('keeps its preview only for some days', () => {
    const upload = content!.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'))!;
    expect(upload.with!['retention-days']).toBeLessThanOrEqual(7);
  });
});

/** Runs a step of a workflow in bash as the runner does, with a `gh` that only writes down what it is asked. */
function runStep(step: Step, answer: string, environment: Record<string, string>) {
  const place = mkdtempSync(path.join(tmpdir(), 'hindsight-step-'));
  try {
    const calls = path.join(place, 'calls');
    const written = path.join(place, 'written');
    for (const file of [calls, written]) writeFileSync(file, '');
    // Reads what it is given, as the real one would.
    const gh = `#!/bin/bash\necho "$*" >> '${calls}'\ncase "$*" in *body-file*) cat >> '${calls}';; *list*|*api*) printf '%s' "$ANSWER";; esac\n`;
    writeFileSync(path.join(place, 'gh'), gh);
    chmodSync(path.join(place, 'gh'), 0o755);
    const env = { ...process.env, ANSWER: answer, GITHUB_ENV: written, ...environment };
    execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!], {
      env: { ...env, PATH: `${place}:${process.env.PATH ?? ''}` },
    });
    return { calls: readFileSync(calls, 'utf8').split('\n'), written: readFileSync(written, 'utf8') };
  } finally {
    rmSync(place, { recursive: true });
  }
}

describe('the issue about links', () => {
  const step = workflow('links.yml').jobs.report!.steps[0]!;
  const title = 'Links that no longer answer';
  const run = (issue: string, dead: string) => {
    const env = { TITLE: title, DEAD: dead, REPORT: 'a `report` $(touch x)\nof two lines' };
    return runStep(step, issue, env).calls.filter((call) => call !== '' && !call.includes('map(select'));
  };
  const report = ['a `report` $(touch x)', 'of two lines'];

  it('has the title that is looked for', () => {
    expect(step.env).toMatchObject({ TITLE: title });
    expect(step.run).toContain('--app github-actions');
  });

  it.each([
    ['opened', '', '1', [`issue create --title ${title} --body-file -`, ...report]],
    ['not opened', '', '0', []],
    ['updated', '7', '1', ['issue edit 7 --body-file -', ...report, 'issue reopen 7']],
    ['closed', '7', '0', ['issue edit 7 --body-file -', ...report, 'issue close 7']],
  ])('is %s', (_what, issue, dead, calls) => {
    expect(run(issue, dead).filter((call) => !call.startsWith('issue list'))).toEqual(calls);
  });
});

describe('publishing', () => {
  const step = workflow('main.yml').jobs.build!.steps.find(({ run }) => run?.includes('gh api'))!;

  it.each([
    ['https://example.github.io/hindsight/', 'https://example.github.io', '/hindsight/'],
    ['https://outages.example.org/', 'https://outages.example.org', '/'],
    ['https://outages.example.org', 'https://outages.example.org', '/'],
  ])('to %s takes the address apart', (answer, origin, base) => {
    const { written } = runStep(step, answer, { GITHUB_REPOSITORY: 'example/hindsight' });
    expect(written).toBe(`SITE_URL=${origin}\nBASE_PATH=${base}\n`);
  });
});

describe('the weekly fuzz', () => {
  const { permissions, steps: own } = workflow('fuzz.yml').jobs.fuzz!;

  it('only reads, tries as many inputs as is said of it, and keeps what failed', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(own.find(({ run }) => run === 'npm run fuzz')!.env).toEqual({ FUZZ_RUNS: String(weeklyRuns) });
    const kept = own.at(-1)!;
    expect([kept.if, kept.with!.path]).toEqual(['${{ failure() }}', 'test-results/fuzz/']);
  });

  it.each(['README.md', 'docs/security.md'])('%s says how many inputs are tried', (name) => {
    const text = readFileSync(path.join(root, name), 'utf8').replace(/\s+/g, ' ');
    expect(text).toContain(`\`npm test\` tries ${totalRuns.toLocaleString('en')} inputs at random`);
    expect(text).toMatch(
      new RegExp(`nce a week a workflow (?:tries )?${weeklyRuns.toLocaleString('en')}\\b`),
    );
  });
});
