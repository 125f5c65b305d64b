import { parseMarkdown } from '../markdown/parse.ts';
import type { readYaml, readYamlList } from '../reading/front-matter.ts';

/** Whether two blocks of YAML say the same, whatever the order of their fields. */
export function isSameYaml(a: string, b: string, read: typeof readYaml | typeof readYamlList): boolean {
  const [one, other] = [read(a, 1), read(b, 1)];
  return one.faults.length + other.faults.length === 0 && inOrder(one.value) === inOrder(other.value);
}

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))
      : inner,
  );

/** Whether two bodies give the same tree, wherever its nodes stand. */
export const isSameBody = (a: string, b: string): boolean => treeOf(a) === treeOf(b);

const treeOf = (body: string): string =>
  JSON.stringify(parseMarkdown(body), (key, inner: unknown) => (key === 'position' ? undefined : inner));
