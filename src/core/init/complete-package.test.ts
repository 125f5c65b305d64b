import { expect, it } from 'vitest';
import { completePackage } from './complete-package.ts';

const engine = { name: '@example/engine', version: '1.2.3' };
const complete = (there?: string) => JSON.parse(completePackage(engine, there)) as unknown;

it('makes a private package with the commands as scripts and one dependency', () => {
  expect(complete()).toEqual({
    private: true,
    scripts: expect.objectContaining({
      start: 'hindsight build && hindsight serve',
      check: 'hindsight check',
    }) as unknown,
    dependencies: { '@example/engine': '^1.2.3' },
  });
});

it('leaves what is there', () => {
  const there = {
    name: 'ours',
    scripts: { start: 'our own', test: 'ours too' },
    devDependencies: { '@example/engine': 'file:engine.tgz' },
  };
  expect(complete(JSON.stringify(there))).toEqual({
    ...there,
    scripts: expect.objectContaining({ ...there.scripts, build: 'hindsight build' }) as unknown,
  });
});

it('changes nothing where nothing is missing', () => {
  const once = completePackage(engine, undefined);
  expect(completePackage({ ...engine, version: '2.0.0' }, once)).toBe(once);
});

it.each(['', '[]', 'null', '{"scripts": 1}', '{"dependencies": []}', '{"a":'])(
  'refuses %s as a package.json',
  (there) => {
    expect(() => completePackage(engine, there)).toThrow('The package.json that is there cannot be read.');
  },
);
