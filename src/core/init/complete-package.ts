import { ArgumentError } from '../call/argument-error.ts';

/** A package as another one depends on it. */
export interface Dependency {
  name: string;
  version: string;
}

/** Named as messages of the commands name them. */
const scripts = {
  start: 'hindsight build && hindsight serve',
  ...Object.fromEntries(
    ['build', 'check', 'dev', 'fix', 'import', 'mcp', 'new', 'serve'].map((name) => [
      name,
      `hindsight ${name}`,
    ]),
  ),
};

interface Package {
  private?: boolean;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsePackage(text: string): Package {
  try {
    const value: unknown = JSON.parse(text);
    const { scripts = {}, dependencies = {} } = isObject(value) ? value : { scripts: null };
    if (isObject(value) && isObject(scripts) && isObject(dependencies)) return value;
  } catch {
    // Said below.
  }
  throw new ArgumentError(
    'The package.json that is there cannot be read.\n  allowed: an object in JSON, in which scripts and dependencies are objects',
  );
}

/**
 * The text of a package.json that depends on the engine and has its commands as scripts: a new one, or the one that is
 * there with what it lacks. Throws ArgumentError where that cannot be read.
 */
export function completePackage(engine: Dependency, there: string | undefined): string {
  const before: Package = there === undefined ? { private: true } : parsePackage(there);
  const isThere = [before.dependencies, before.devDependencies].some(
    (list) => list && Object.hasOwn(list, engine.name),
  );
  const after: Package = {
    ...before,
    scripts: { ...scripts, ...before.scripts },
    ...(isThere ? {} : { dependencies: { ...before.dependencies, [engine.name]: `^${engine.version}` } }),
  };
  return `${JSON.stringify(after, null, 2)}\n`;
}
