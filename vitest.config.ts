import { availableParallelism } from 'node:os';
import { defineConfig, type Plugin } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { compiledFolder } from './scripts/setup/paths.mjs';
import { temporaryFolder } from './tests/setup/temporary-folder.ts';

// Workers inherit all of it. Tests must not depend on where they run.
process.env.TZ = 'UTC';
process.env.NODE_COMPILE_CACHE ||= compiledFolder;
process.env.TMPDIR ||= temporaryFolder();

/** In milliseconds. A test that ends is never judged by how busy the machine was. */
const limitForWhatHangs = 180_000;

/** Each of these takes longer than a tenth of all tests of its project: the last of them would run alone at the end. */
const longest = ['kept-between-builds', 'accessibility', 'incremental-build'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      longest.some((name) => moduleId.endsWith(`/tests/site/${name}.test.ts`));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** The builds of packages that users run: those that check themselves read Markdown in half as much time again. */
const asInstalled: Plugin = {
  name: 'as-installed',
  configResolved: ({ ssr, environments }) => {
    for (const { resolve } of [ssr, ...Object.values(environments)])
      if (resolve) resolve.conditions = ['node'];
  },
};

export default defineConfig({
  test: {
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // One after the other: they share neither workers nor what these keep.
    projects: [
      {
        plugins: [asInstalled],
        test: {
          name: 'unit',
          sequence: { groupOrder: 1 },
          include: ['{src,schemas,scripts}/**/*.test.ts', 'tests/{unit,measures}/**/*.test.ts'],
          setupFiles: ['tests/setup/environment.ts', 'tests/setup/random.ts'],
          // Modules are loaded once a worker: nothing here keeps a state that a test of another file could see.
          isolate: false,
          testTimeout: limitForWhatHangs,
          hookTimeout: limitForWhatHangs,
        },
      },
      {
        plugins: [asInstalled],
        test: {
          name: 'content',
          sequence: { groupOrder: 2 },
          include: ['tests/content/**/*.test.ts'],
          setupFiles: ['tests/setup/random.ts'],
          // One worker that keeps its modules, and with them the collection: it is read once.
          isolate: false,
          fileParallelism: false,
          testTimeout: limitForWhatHangs,
          hookTimeout: limitForWhatHangs,
        },
      },
      {
        test: {
          // The engine as a team installs it: asks npm for packages.
          name: 'package',
          sequence: { groupOrder: 3 },
          include: ['tests/package/**/*.test.ts'],
          testTimeout: 2 * limitForWhatHangs,
          hookTimeout: limitForWhatHangs,
        },
      },
      {
        test: {
          name: 'site',
          sequence: { groupOrder: 4 },
          include: ['tests/site/**/*.test.ts'],
          // One more than there are cores, since each waits for a page now and then.
          maxWorkers: availableParallelism() + 1,
          setupFiles: ['tests/setup/random.ts'],
          // A worker keeps its modules, and with them its browser.
          isolate: false,
          globalSetup: ['tests/site/global-setup.ts'],
          // Some of these tests build a dozen sites, which takes minutes where six others want the processor.
          testTimeout: 5 * limitForWhatHangs,
          hookTimeout: 5 * limitForWhatHangs,
        },
      },
      {
        test: {
          name: 'bench',
          sequence: { groupOrder: 5 },
          include: ['tests/bench/**/*.test.ts'],
          globalSetup: ['tests/bench/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 2 * limitForWhatHangs,
          hookTimeout: 2 * limitForWhatHangs,
        },
      },
    ],
  },
});
